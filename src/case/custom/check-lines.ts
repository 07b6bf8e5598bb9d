import { namesIn } from "../../kernel/tree";
import type { Case } from "../schema/case";
import { checkCustomLine } from "./custom-line";
import { isFree } from "./names";
import { formulaParser } from "./parser";
import { sentences, type Say } from "../said";

/** What is wrong with the lines that a person wrote: names, formulas, circles. */
export function checkCustomLines(source: Case, say: Say): void {
  const { customLines } = source;
  if (customLines.length === 0) return;
  if (formulaParser() === undefined) {
    say("customLines", sentences.noParser());
    return;
  }
  const reads = new Map<string, readonly string[]>();
  const lines = customLines.map(({ id }) => id);
  customLines.forEach((line, i) => {
    const path = `customLines[${i}]`;
    if (!isFree(line.id)) say(`${path}.id`, sentences.nameTaken(line.id));
    line.inputs.forEach(({ id }, k) => {
      if (!isFree(id) || lines.includes(id)) say(`${path}.inputs[${k}].id`, sentences.nameTaken(id));
    });
    const checked = checkCustomLine(source, line);
    if (!checked.ok) say(`${path}.formula`, checked.message);
    else
      reads.set(
        line.id,
        namesIn(checked.tree).filter((name) => lines.includes(name)),
      );
  });
  customLines.forEach(({ id }, i) => {
    const circle = circleFrom(id, reads);
    if (circle !== undefined) say(`customLines[${i}].formula`, sentences.customCircle(circle));
  });
}

/** The lines from one back to itself; each line of a circle tells it from where it stands. */
function circleFrom(start: string, reads: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const seen = new Set<string>();
  const walk = (id: string, way: readonly string[]): string[] | undefined => {
    for (const next of reads.get(id) ?? []) {
      if (next === start) return [...way, next];
      if (seen.has(next)) continue;
      seen.add(next);
      const found = walk(next, [...way, next]);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return walk(start, [start]);
}
