import { effective } from "./drivers";
import { createLibrary, type Library } from "../kernel/call";
import { FormulaError, isError } from "../kernel/error";
import { compile, scopeOf } from "../kernel/evaluate";
import { prepare, type Runner } from "../kernel/prepare";
import type { FormulaCode } from "../kernel/formula";
import type { Tree } from "../kernel/tree";
import type { Value } from "../kernel/value";
import { codes as formulaCodes } from "../formulas/codes.generated";
import type { LineKind, YearRule } from "./line";
import { codeOf } from "./line-code";
import { caseMessages } from "./messages";
import type { Figure } from "./model/figures";
import type { Binding, Line, Model } from "./model/model";
import { LARGEST } from "./schema/largest";

/** What a case can't be computed for; the message names line, month and reason. */
export class CaseError extends Error {}

/** The values of every line, month by month. */
export interface Values {
  /** Monthly values of a line. */
  row(line: string): Float64Array;
  /** The value a driver counts with. */
  driver(path: string): number;
}

const library: Library = createLibrary(formulaCodes);
const runners = new WeakMap<FormulaCode, Runner>();

/** What runs a kind of line or figure on the values of its inputs. */
export function runnerOf(kind: LineKind): Runner {
  const code = codeOf(kind);
  let runner = runners.get(code);
  if (runner === undefined) runners.set(code, (runner = prepare(code, library.callee)));
  return runner;
}

/** Numbers by month for some drivers, by path: what happens in a year of one trial. */
export type Monthly = ReadonlyMap<string, Float64Array>;

const NOTHING_MONTHLY: Monthly = new Map();

/**
 * Computes every line of a model for every month.
 * @param changes other values for some drivers, by path: a scenario
 * @param monthly drivers that change from month to month, in lines that read them for one month
 * @throws CaseError where a line has no value, or lines need each other in a circle
 */
export function evaluateModel(
  model: Model,
  changes: Readonly<Record<string, number>> = {},
  monthly: Monthly = NOTHING_MONTHLY,
): Values {
  const rows = new Map<string, Float64Array>();
  const driver = (path: string): number => {
    const entry = model.drivers.get(path);
    const value = Object.hasOwn(changes, path) ? (changes[path] as number) : entry && effective(entry);
    if (value === null || value === undefined) throw new CaseError(caseMessages.missingDriver(path));
    return value;
  };
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
  monthly: Monthly = NOTHING_MONTHLY,
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

/** The lines that a binding reads. */
export function linesRead(binding: Binding): readonly string[] {
  if ("line" in binding) return [binding.line];
  if ("row" in binding) return [binding.row];
  return "lines" in binding ? binding.lines : [];
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
  const slots = names.map((name) => reader(line.bindings[name], model.months, row, driver)(month - 1));
  return compile(tree, scope)(slots);
}

/** What a key figure comes to: a number, or the reason why there is none. */
export type FigureValue = number | FormulaError;

/** Computes the key figures from the lines they read; a figure may read those before it. */
export function evaluateFigures(model: Model, values: Values): ReadonlyMap<string, FigureValue> {
  const found = new Map<string, FigureValue>();
  const single = (binding: Binding | undefined): Value => {
    if (binding === undefined) return null;
    if ("line" in binding) return found.get(binding.line) ?? null;
    if ("row" in binding) return values.row(binding.row);
    return "driver" in binding ? values.driver(binding.driver) : model.months;
  };
  for (const figure of model.figures) {
    const args = Object.keys(figure.kind.inputs).map((name) => single(figure.bindings[name]));
    const value = args.find(isError) ?? runnerOf(figure.kind)(args);
    found.set(figure.id, outcome(figure, value));
  }
  return found;
}

/** A figure's number, or why there is none: it may not be beyond what a case may hold either. */
function outcome({ label }: Figure, value: unknown): FigureValue {
  if (isError(value)) return value;
  if (typeof value !== "number") return new FormulaError("#N/A", `${label} has no value.`);
  return Math.abs(value) <= LARGEST
    ? value + 0
    : new FormulaError("#N/A", caseMessages.tooLargeFigure(label));
}

/** Lines so that each stands behind those it reads. @throws CaseError that names the lines of a circle */
export function inOrder(lines: readonly Line[]): readonly Line[] {
  const byId = new Map(lines.map((line) => [line.id, line]));
  const done = new Set<string>();
  const open: string[] = [];
  const ordered: Line[] = [];
  const visit = (line: Line): void => {
    if (done.has(line.id)) return;
    if (open.includes(line.id))
      throw new CaseError(caseMessages.circle([...open.slice(open.indexOf(line.id)), line.id]));
    open.push(line.id);
    for (const binding of Object.values(line.bindings)) {
      for (const id of linesRead(binding)) {
        const needed = byId.get(id);
        if (needed !== undefined) visit(needed);
      }
    }
    open.pop();
    done.add(line.id);
    ordered.push(line);
  };
  lines.forEach(visit);
  return ordered;
}
