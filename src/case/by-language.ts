import { isError } from "../kernel/error";
import { compile, scopeOf } from "../kernel/evaluate";
import type { Tree } from "../kernel/tree";
import type { Value } from "../kernel/value";
import { CaseError } from "./case-error";
import type { YearRule } from "./line";
import { library, runnerOf } from "./line-runner";
import { caseMessages } from "./messages";
import type { Binding, Line, Model } from "./model/model";
import { inOrder } from "./order";
import { LARGEST } from "./schema/largest";
import { driverValue, NOTHING_MONTHLY, type Changes, type Monthly, type Values } from "./values";

/**
 * Computes every line of a model month by month, as the formula language says: what the quicker plans are compared
 * with, and what knows why a line has no value.
 * @throws CaseError where a line has no value, or lines need each other in a circle
 */
export function evaluateByLanguage(model: Model, changes: Changes, monthly: Monthly): Values {
  const rows = new Map<string, Float64Array>();
  const driver = (path: string): number => driverValue(model, changes, path);
  const row: RowOf = (id) => rowOf(rows, id);
  for (const line of inOrder(model.lines))
    rows.set(line.id, evaluateLine(line, model.months, row, driver, monthly));
  return { row, driver };
}

/** Finds a line's values. */
type RowOf = (id: string) => Float64Array;

const rowOf = (rows: ReadonlyMap<string, Float64Array>, id: string): Float64Array => {
  const row = rows.get(id);
  if (row === undefined) throw new Error(`The model has no line ${id}.`);
  return row;
};

function evaluateLine(
  line: Line,
  months: number,
  row: RowOf,
  driver: (path: string) => number,
  monthly: Monthly,
): Float64Array {
  const run = runnerOf(line.kind);
  const read = Object.keys(line.kind.inputs).map((name) =>
    reader(line.bindings[name], months, row, driver, monthly),
  );
  const result = new Float64Array(months);
  const values: Value[] = new Array<Value>(read.length).fill(null);
  for (let m = 0; m < months; m++) {
    for (let i = 0; i < read.length; i++) values[i] = (read[i] as Reader)(m);
    const value = run(values);
    if (typeof value !== "number")
      throw new CaseError(
        caseMessages.lineFailed(nameOf(line), m + 1, isError(value) ? value.message : "it is no number."),
      );
    result[m] = value + 0;
  }
  const beyond = tooLarge(result, line.kind.year);
  if (beyond !== undefined)
    throw new CaseError(caseMessages.tooLargeLine(nameOf(line), beyond + 1, largestInput(line, driver)));
  return result;
}

/** The first month in which a line is beyond what a case may hold; a flow counts with all that came before it. */
function tooLarge(row: Float64Array, rule: YearRule): number | undefined {
  let sum = 0;
  for (let month = 0; month < row.length; month++) {
    const size = Math.abs(row[month] as number);
    sum = rule === "sum" ? sum + size : size;
    if (!(sum <= LARGEST)) return month;
  }
  return undefined;
}

/** The largest number that a line reads itself, to say where to look. */
function largestInput(line: Line, driver: (path: string) => number): string | undefined {
  const paths = Object.values(line.bindings).flatMap((binding) =>
    "driver" in binding ? [binding.driver] : "drivers" in binding ? binding.drivers : [],
  );
  const size = (path: string): number => Math.abs(driver(path));
  return paths.reduce<string | undefined>(
    (most, path) => (most === undefined || size(path) > size(most) ? path : most),
    undefined,
  );
}

/** What people call a line: its groups, then its label. */
export const nameOf = (line: Line): string => [...line.groups, line.label].join(", ");

type Reader = (month: number) => Value;

function reader(
  binding: Binding | undefined,
  months: number,
  row: RowOf,
  driver: (path: string) => number,
  monthly: Monthly,
): Reader {
  if (binding === undefined) return () => null;
  if (monthly.size > 0) {
    const changing = monthlyReader(binding, driver, monthly);
    if (changing !== undefined) return changing;
  }
  if ("line" in binding) {
    const values = row(binding.line);
    return (month) => values[month] as number;
  }
  if ("lines" in binding) {
    const several = binding.lines.map(row);
    return (month) => several.map((values) => values[month] as number);
  }
  if ("position" in binding) return (month) => month + 1;
  const fixed = fixedValue(binding, months, row, driver);
  return () => fixed;
}

/** Reads drivers of which one at least changes from month to month; undefined where none does. */
function monthlyReader(
  binding: Binding,
  driver: (path: string) => number,
  monthly: Monthly,
): Reader | undefined {
  const at = (path: string): ((month: number) => number) => {
    const values = monthly.get(path);
    if (values !== undefined) return (month) => values[month] as number;
    const fixed = driver(path);
    return () => fixed;
  };
  if ("driver" in binding && monthly.has(binding.driver)) return at(binding.driver);
  if (!("drivers" in binding && binding.drivers.some((path) => monthly.has(path)))) return undefined;
  const several = binding.drivers.map(at);
  return (month) => several.map((value) => value(month));
}

function fixedValue(
  binding: Exclude<Binding, { line: string } | { lines: readonly string[] } | { position: true }>,
  months: number,
  row: RowOf,
  driver: (path: string) => number,
): Value {
  if ("driver" in binding) return driver(binding.driver);
  if ("drivers" in binding) return binding.drivers.map(driver);
  if ("row" in binding) return Array.from(row(binding.row));
  return "choice" in binding ? binding.choice : months;
}

/** A part of a line's formula in one month, counted from 1; for explaining it. */
export function evaluateTree(
  line: Line,
  tree: Tree,
  model: Model,
  { row, driver }: Values,
  month: number,
): Value {
  const names = Object.keys(line.kind.inputs);
  const scope = scopeOf(names, library.callee);
  const slots = names.map((name) =>
    reader(line.bindings[name], model.months, row, driver, NOTHING_MONTHLY)(month - 1),
  );
  return compile(tree, scope)(slots);
}
