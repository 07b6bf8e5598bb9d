import type { DriverEntry } from "../../case/drivers";
import type { FirstStrings } from "../strings/strings";

/**
 * A driver by the groups it stands in and its label: "Agents, Base salary". What is about an option begins with its
 * name, because other options have drivers of the same words.
 */
export function placeOf(
  { path, groups, record }: Pick<DriverEntry, "path" | "groups" | "record">,
  t: FirstStrings,
  depth = 2,
): string {
  const inner = groups.slice(-depth);
  const option = path.startsWith("options.") && groups.length > depth ? groups.slice(0, 1) : [];
  return [...option, ...inner, t.word(record.label)].join(", ");
}
