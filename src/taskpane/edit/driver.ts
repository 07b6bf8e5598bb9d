import { complete } from "./complete";
import { withGroups } from "./group";
import { withRangeMoved } from "./range";
import { changeAt, valueAt } from "./path";
import { numberOf, type Driver } from "../../case/schema/driver";
import type { Case } from "../../case/schema/case";

/** What a person says of a number beside the number. */
export interface Detail {
  readonly source?: string | undefined;
  readonly note?: string | undefined;
}

/** The number, source and note at a path. */
export function driverAt(source: Case, path: string): { readonly value: number | null } & Detail {
  const driver = valueAt(source, path) as Driver | undefined;
  if (typeof driver === "object" && driver !== null) return driver;
  return { value: numberOf(driver) };
}

/** The case with another number at a path. A number of one's own has no source; a note stays only if it is given. */
export function setNumber(
  source: Case,
  path: string,
  value: number | null,
  { source: origin, note }: Detail = {},
): Case {
  const next = changeAt(withGroups(source, path), path, () => driver(value, origin, note));
  return value === null ? complete(next) : withRangeMoved(source, next, path, value);
}

/** A case in which a number was entered, and whether it holds for every scenario although one was meant. */
export interface Entered {
  readonly case: Case;
  readonly everywhere: boolean;
}

/**
 * The case with another number at a path: in the base, or in one scenario only. A scenario changes what the base has.
 * What is blank there becomes the number that its blank counts as; where it counts as none, the number is the base's,
 * and holds for every scenario.
 * @param standard what a blank counts as; undefined where it counts as no number
 */
export function enterNumber(
  source: Case,
  scenario: string | undefined,
  path: string,
  value: number | null,
  standard: number | undefined,
): Entered {
  const base = driverAt(source, path).value;
  if (scenario === undefined) return { case: setNumber(source, path, value), everywhere: false };
  const counts = base ?? standard;
  if (counts === undefined) return { case: setNumber(source, path, value), everywhere: true };
  const own = value === null || value === counts ? undefined : value;
  const given = base === null && own !== undefined ? setNumber(source, path, counts) : source;
  return { case: setInScenario(given, scenario, path, own), everywhere: false };
}

/** The case with another note at a path. */
export function setNote(source: Case, path: string, note: string): Case {
  const { value, source: origin } = driverAt(source, path);
  return changeAt(source, path, () => driver(value, origin, note.trim() === "" ? undefined : note.trim()));
}

function driver(value: number | null, source: string | undefined, note: string | undefined): Driver {
  if (source === undefined && note === undefined) return value;
  return { value, ...(source !== undefined && { source }), ...(note !== undefined && { note }) };
}

/** The case with another number at a path in one scenario only; undefined takes the base's again. */
export function setInScenario(source: Case, scenario: string, path: string, value: number | undefined): Case {
  return {
    ...source,
    scenarios: source.scenarios.map((one) => {
      if (one.id !== scenario) return one;
      const { [path]: _before, ...others } = one.changes;
      return { ...one, changes: value === undefined ? others : { ...others, [path]: value } };
    }),
  };
}

/** The case in which scenarios change what stands below one path as they change what stands below another. */
export const copyChanges = (source: Case, from: string, to: string): Case => ({
  ...source,
  scenarios: source.scenarios.map((scenario) => {
    const copies = Object.entries(scenario.changes)
      .filter(([path]) => path.startsWith(`${from}.`))
      .map(([path, value]) => [`${to}${path.slice(from.length)}`, value] as const);
    return { ...scenario, changes: { ...scenario.changes, ...Object.fromEntries(copies) } };
  }),
});
