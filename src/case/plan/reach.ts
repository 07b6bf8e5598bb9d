import { inOrder, linesRead } from "../order";
import type { Binding, Line } from "../model/model";

/** The lines that some results need, each behind those it reads. */
export function linesNeeded(lines: readonly Line[], wanted: readonly string[]): readonly Line[] {
  const byId = new Map(lines.map((line) => [line.id, line]));
  const needed = new Set<Line>();
  const open = [...wanted];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const line = byId.get(id);
    if (line === undefined) throw new Error(`The model has no line ${id}.`);
    if (needed.has(line)) continue;
    needed.add(line);
    for (const binding of Object.values(line.bindings)) open.push(...linesRead(binding));
  }
  return inOrder(lines.filter((line) => needed.has(line)));
}

/** The drivers that a binding reads. */
export function driversRead(binding: Binding): readonly string[] {
  if ("driver" in binding) return [binding.driver];
  return "drivers" in binding ? binding.drivers : [];
}

/** The lines that differ from trial to trial where some drivers do; `lines` stand behind those they read. */
export function linesThatVary(lines: readonly Line[], drivers: ReadonlySet<string>): ReadonlySet<string> {
  const varying = new Set<string>();
  for (const { id, bindings } of lines) {
    const all = Object.values(bindings);
    if (
      all.some((one) => driversRead(one).some((path) => drivers.has(path))) ||
      all.some((one) => linesRead(one).some((read) => varying.has(read)))
    )
      varying.add(id);
  }
  return varying;
}
