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

/** A number that two states of a case give differently for a scenario; undefined where the later one takes the base's. */
export interface ScenarioDifference {
  readonly scenario: string;
  readonly path: string;
  readonly after: number | undefined;
}

/** Every number that scenarios of both states give differently. */
export function scenarioDifferences(before: Case, after: Case): ScenarioDifference[] {
  return after.scenarios.flatMap(({ id, changes }) => {
    const old = before.scenarios.find((one) => one.id === id)?.changes;
    if (old === undefined) return [];
    const paths = [...new Set([...Object.keys(old), ...Object.keys(changes)])];
    return paths
      .filter((path) => old[path] !== changes[path])
      .map((path) => ({ scenario: id, path, after: changes[path] }));
  });
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
