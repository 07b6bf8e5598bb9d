import { effective, driversIn, type DriverEntry } from "../../case/drivers";
import type { Case } from "../../case/schema/case";
import { isWithin } from "../../kernel/limits";
import { allowed } from "../../kernel/messages";
import type { ExcelWords } from "../words";
import { setChanges, setNumbers } from "./set-numbers";

/** A cell of the sheet of inputs: a driver of the base (no scenario), or what a scenario says instead. */
export interface InputCell {
  readonly path: string;
  readonly scenario: string | undefined;
  /** As Excel gives it; "" where it is blank. */
  readonly value: unknown;
  /** Its address, to show to a person: Inputs!F20. */
  readonly address: string;
}

/** What cells and case agree on, each under its scenario and path. */
export type Agreed = ReadonlyMap<
  string,
  { readonly path: string; readonly scenario: string | undefined; readonly value: number | null }
>;

/** A case with what the cells say. */
export interface Merged {
  readonly case: Case;
  readonly agreed: Agreed;
  /** Cells that can't be taken over, in words. */
  readonly remarks: readonly string[];
}

/** Takes over what the cells of the sheet say. A cell that says no number, or one beyond its limits, is blank. */
export function mergeCells(source: Case, cells: readonly InputCell[], words: ExcelWords): Merged {
  const entries = new Map(driversIn(source).map((entry) => [entry.path, entry]));
  const changes = new Map(source.scenarios.map((one) => [one.id, one.changes]));
  const agreed: Map<string, { path: string; scenario: string | undefined; value: number | null }> = new Map();
  const remarks: string[] = [];
  const base = new Map<string, number | null>();
  const others = new Map<string, Map<string, number | null>>();
  for (const { path, scenario, value, address } of cells) {
    const entry = entries.get(path);
    const own = scenario === undefined ? undefined : changes.get(scenario);
    if (entry === undefined || (scenario !== undefined && own === undefined)) continue;
    const ours = own === undefined ? effective(entry) : (own[path] ?? null);
    const said = saying(value, entry, address, words);
    const isBlankBase = own === undefined && said === null && ours !== null;
    if (isBlankBase) remarks.push(words.blank(address, entry.record.label));
    if (typeof said === "string") remarks.push(said);
    // What the sheet can't compute with is a number that the case lacks: a former one would be a figure of no one.
    const now = typeof said === "string" ? null : said;
    const counts = now === null && own === undefined ? (entry.record.default ?? null) : now;
    agreed.set(`${scenario ?? ""} ${path}`, { path, scenario, value: counts });
    if (now === ours) continue;
    if (scenario === undefined) base.set(path, now);
    else others.set(scenario, (others.get(scenario) ?? new Map<string, number | null>()).set(path, now));
  }
  let merged = base.size === 0 ? source : setNumbers(source, base);
  for (const [scenario, numbers] of others) merged = setChanges(merged, scenario, numbers);
  return { case: merged, agreed, remarks };
}

/** The number that a cell says, null for a blank; in words, why it can't be taken over. */
function saying(
  value: unknown,
  { record }: DriverEntry,
  address: string,
  words: ExcelWords,
): number | null | string {
  if (value === "" || value === null || value === undefined) return null;
  if (typeof value !== "number") return words.notANumber(address, String(value).slice(0, 40), record.label);
  return isWithin(value, record)
    ? value
    : words.notAllowed(address, String(value), record.label, allowed(record));
}

/** What a case says for a cell; null for a blank, undefined where the case has no such driver or scenario any more. */
export function valuesFor(
  source: Case,
): (path: string, scenario: string | undefined) => number | null | undefined {
  const entries = new Map(driversIn(source).map((entry) => [entry.path, entry]));
  return (path, scenario) => {
    const entry = entries.get(path);
    if (entry === undefined) return undefined;
    if (scenario === undefined) return effective(entry);
    const own = source.scenarios.find(({ id }) => id === scenario);
    return own && (own.changes[path] ?? null);
  };
}
