import type { DriverEntry } from "../../case/drivers";
import type { DriverRecord } from "../../case/schema/driver";
import { driverAt } from "../edit/driver";
import { recordAt } from "../edit/schema";
import { valueAt } from "../edit/path";
import type { Case } from "../../case/schema/case";
import type { CaseUnits } from "../typing/units";
import type { CasePane } from "../view/pane";

/** A driver as its field shows it: the base's value, or the scenario's. */
export interface Shown {
  readonly path: string;
  readonly record: DriverRecord;
  /** The names of the groups it stands in, outermost first. */
  readonly groups: readonly string[];
  readonly value: number | null;
  /** The base's value where a scenario has another. */
  readonly base?: number | null;
  readonly origin: Origin;
}

/** Where a value comes from. */
export type Origin =
  | { readonly kind: "scenario" }
  | { readonly kind: "default" }
  | { readonly kind: "leftOut" }
  | { readonly kind: "unused" }
  | { readonly kind: "needed" }
  | { readonly kind: "typical"; readonly source: string; readonly note: string | undefined }
  | { readonly kind: "own"; readonly note: string | undefined; readonly was: number | null | undefined };

/** What stands at a path, whether or not the case has it yet. */
export function shownAt(pane: CasePane, path: string): Shown {
  const entry: Pick<DriverEntry, "record" | "groups"> = pane.drivers.get(path) ?? {
    record: recordAt(path),
    groups: [],
  };
  const own = driverAt(pane.case, path);
  const about = { path, record: entry.record, groups: entry.groups };
  const changed = pane.scenario?.changes[path];
  if (changed !== undefined)
    return { ...about, value: changed, base: own.value, origin: { kind: "scenario" } };
  return { ...about, value: own.value, origin: originOf(pane, path, entry.record, own) };
}

function originOf(
  pane: CasePane,
  path: string,
  record: DriverRecord,
  own: ReturnType<typeof driverAt>,
): Origin {
  if (own.value === null) {
    const needed = isNeeded(pane, path, record);
    // A blank that counts as a number is needed only where the model misses it.
    if (record.default !== undefined && (!needed || pane.state.outcome === null)) return { kind: "default" };
    if (needed) return { kind: "needed" };
    return { kind: record.optional === true ? "leftOut" : "unused" };
  }
  const source = pane.case.sources.find((one) => one.id === own.source);
  if (source !== undefined) return { kind: "typical", source: sourceText(source), note: own.note };
  const opened = pane.state.opened === null ? own.value : driverAt(pane.state.opened, path).value;
  const known =
    pane.state.opened !== null &&
    valueAt(pane.state.opened, path.slice(0, path.lastIndexOf("."))) !== undefined;
  return { kind: "own", note: own.note, was: known && opened !== own.value ? opened : undefined };
}

/** Title and year of a source; the year once. */
export const sourceText = ({ title, year }: Case["sources"][number]): string =>
  year === undefined || title.includes(String(year)) ? title : `${title}, ${year}`;

/** The model says what it misses: choices make an optional driver needed, and another one needless. */
const isNeeded = ({ state }: CasePane, path: string, record: DriverRecord): boolean =>
  state.outcome === null
    ? record.optional !== true
    : state.outcome.missing.some((problem) => problem.path === path);

/** What the case calls its money, and the unit of the process that a path is in. */
export function unitsFor(source: Case, path: string): CaseUnits {
  const [first, second, , third] = path.split(".");
  const process = first === "processes" ? second : first === "options" ? third : undefined;
  return { currency: source.currency, unit: source.processes.find((one) => one.id === process)?.volumeUnit };
}
