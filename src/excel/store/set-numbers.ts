import { keyOf } from "../../case/drivers";
import type { Case } from "../../case/schema/case";

/** The case with other numbers at some paths; null is a blank. What a path does not lead to stays as it is. */
export function setNumbers(source: Case, numbers: ReadonlyMap<string, number | null>): Case {
  let changed: unknown = source;
  for (const [path, number] of numbers) changed = changedAt(changed, path.split("."), number);
  return changed as Case;
}

function changedAt(value: unknown, [key, ...rest]: readonly string[], number: number | null): unknown {
  if (key === undefined) return number;
  if (Array.isArray(value)) {
    return value.map((item: Readonly<Record<string, unknown>>) =>
      keyOf(item) === key ? changedAt(item, rest, number) : item,
    );
  }
  if (typeof value !== "object" || value === null) return value;
  return { ...value, [key]: changedAt((value as Record<string, unknown>)[key], rest, number) };
}

/** The case with other numbers for a scenario; null takes the base's again. */
export function setChanges(
  source: Case,
  scenario: string,
  numbers: ReadonlyMap<string, number | null>,
): Case {
  const scenarios = source.scenarios.map((one) => {
    if (one.id !== scenario) return one;
    const changes = { ...one.changes };
    for (const [path, number] of numbers) {
      if (number === null) delete changes[path];
      else changes[path] = number;
    }
    return { ...one, changes };
  });
  return { ...source, scenarios };
}
