import type { Line } from "../../case/model/model";
import type { PlanContext } from "./context";

/**
 * What each line is called on a sheet. Of lines that would be called the same each says whose driver it reads, or
 * else of what kind it is.
 */
export function rowLabels(lines: readonly Line[], context: PlanContext): (line: Line) => string {
  const { inside, record } = context.text.language;
  const named = new Map<string, Line[]>();
  for (const line of lines) {
    const label = context.words.line(line);
    named.set(label, [...(named.get(label) ?? []), line]);
  }
  return (line) => {
    const label = context.words.line(line);
    const alike = named.get(label) ?? [];
    if (alike.length < 2) return label;
    const owners = alike.map((one) => ownerOf(one, context));
    const owner = ownerOf(line, context);
    if (owner !== "" && new Set(owners).size === owners.length) return `${label}: ${owner}`;
    return line.kind.label === line.label ? label : `${label} (${inside(record(line.kind.label))})`;
  };
}

/** What the first driver of a line is about: `Voice agents` of its notice period. */
function ownerOf(line: Line, { results, words, text }: PlanContext): string {
  for (const binding of Object.values(line.bindings)) {
    const entry = "driver" in binding ? results.model.drivers.get(binding.driver) : undefined;
    if (entry === undefined) continue;
    const [, owner = ""] = words.driver(entry).split(`${text.language.record(entry.record.label)}: `);
    return owner;
  }
  return "";
}
