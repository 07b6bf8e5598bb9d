import { driversIn, type DriverEntry } from "../../case/drivers";
import type { Case } from "../../case/schema/case";
import { changeAt } from "./path";

/** A number that two states of a case give differently; undefined where one of them does not have it at all. */
export interface Difference {
  readonly entry: DriverEntry;
  readonly before: number | null | undefined;
  readonly after: number | null | undefined;
}

/** Every number that differs between two states of a case, in the order of the newer one. */
export function differences(before: Case, after: Case): Difference[] {
  const old = new Map(driversIn(before).map((entry) => [entry.path, entry]));
  const found: Difference[] = [];
  for (const entry of driversIn(after)) {
    const was = old.get(entry.path);
    old.delete(entry.path);
    const given = was === undefined ? undefined : was.value;
    if (given !== entry.value && !(given === undefined && entry.value === null))
      found.push({ entry, before: given, after: entry.value });
  }
  const gone = [...old.values()].filter((entry) => entry.value !== null);
  return [...found, ...gone.map((entry) => ({ entry, before: entry.value, after: undefined }))];
}

/** Whether two states differ in numbers only: the same things are in them, called the same. */
export function sameStructure(a: Case, b: Case): boolean {
  return structureOf(a) === structureOf(b);
}

const structureOf = (source: Case): string => {
  const bare = driversIn(source).reduce<Case>((rest, { path }) => changeAt(rest, path, () => undefined), {
    ...source,
    scenarios: [],
  });
  return JSON.stringify(bare);
};
