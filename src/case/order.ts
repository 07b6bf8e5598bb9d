import { CaseError } from "./case-error";
import { caseMessages } from "./messages";
import type { Binding, Line } from "./model/model";

/** The lines that a binding reads. */
export function linesRead(binding: Binding): readonly string[] {
  if ("line" in binding) return [binding.line];
  if ("row" in binding) return [binding.row];
  return "lines" in binding ? binding.lines : [];
}

/** Lines so that each stands behind those it reads. @throws CaseError that names the lines of a circle */
export function inOrder(lines: readonly Line[]): readonly Line[] {
  const byId = new Map(lines.map((line) => [line.id, line]));
  const done = new Set<string>();
  const open: string[] = [];
  const ordered: Line[] = [];
  const visit = (line: Line): void => {
    if (done.has(line.id)) return;
    if (open.includes(line.id))
      throw new CaseError(caseMessages.circle([...open.slice(open.indexOf(line.id)), line.id]));
    open.push(line.id);
    for (const binding of Object.values(line.bindings)) {
      for (const id of linesRead(binding)) {
        const needed = byId.get(id);
        if (needed !== undefined) visit(needed);
      }
    }
    open.pop();
    done.add(line.id);
    ordered.push(line);
  };
  lines.forEach(visit);
  return ordered;
}
