import type { Line } from "../../case/model/model";
import type { Words } from "./words";

/** What each line is called on a sheet. Lines that would be called the same say of what kind they are. */
export function rowLabels(lines: readonly Line[], words: Words): (line: Line) => string {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(words.line(line), (counts.get(words.line(line)) ?? 0) + 1);
  return (line) => {
    const label = words.line(line);
    return (counts.get(label) ?? 0) > 1 && line.kind.label !== line.label
      ? `${label} (${line.kind.label.toLowerCase()})`
      : label;
  };
}
