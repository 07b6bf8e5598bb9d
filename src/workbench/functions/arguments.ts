import { CellError, type CellValue } from "../model/cellValue";
import type { FunctionDescription, FunctionParameter } from "./catalog";

/** One argument of a call in a cell. */
export interface ArgumentValue {
  /** The values; null where the argument is left out. */
  readonly cells: readonly (readonly CellValue[])[] | null;
  /** The address where it is a reference. */
  readonly address: string | null;
}

/** What blank cells become on the way to a function: nothing on the web, 0 in desktop Excel. */
export type BlankPlatform = null | 0;

/** One invocation's parameter values, ready for the wire. */
export type ParameterValues = readonly unknown[];

/**
 * What a call amounts to: an error that Excel gives without asking the function, or one invocation for each
 * cell of a result (more than one where a range stands for a single value).
 */
export type PreparedCall =
  | { readonly error: CellError }
  | { readonly rows: number; readonly columns: number; readonly invocations: readonly ParameterValues[] };

/** Converts the arguments of a call as Excel does before it invokes a function. */
export function prepareCall(
  description: FunctionDescription,
  args: readonly ArgumentValue[],
  blank: BlankPlatform,
): PreparedCall {
  const complaint = wrongCount(description, args);
  if (complaint) return { error: complaint };
  const parameters = args.map((_, index) => parameterAt(description, index));
  const lifted = liftedSize(parameters, args);
  const invocations: ParameterValues[] = [];
  for (let row = 0; row < lifted.rows; row++)
    for (let column = 0; column < lifted.columns; column++) {
      const values = args.map((arg, index) =>
        convert(arg, parameters[index], blank, row, column, description),
      );
      const error = values.find((value) => value instanceof CellError);
      if (error) return { error };
      invocations.push(withRepeating(description, values));
    }
  return { ...lifted, invocations };
}

/** The parameter an argument belongs to; all further arguments belong to a repeating one. */
function parameterAt({ parameters }: FunctionDescription, index: number): FunctionParameter | undefined {
  const last = parameters.at(-1);
  return parameters[index] ?? (last?.repeating ? last : undefined);
}

function wrongCount(description: FunctionDescription, args: readonly ArgumentValue[]): CellError | null {
  const { parameters } = description;
  const missing = parameters.find((parameter, index) => !parameter.optional && index >= args.length);
  if (missing) return new CellError("#VALUE!", `Too few arguments: ${missing.name} is missing.`);
  if (args.length > parameters.length && !parameters.at(-1)?.repeating)
    return new CellError("#VALUE!", `Too many arguments: there are at most ${parameters.length}.`);
  return null;
}

const isMatrix = (parameter: FunctionParameter | undefined): boolean =>
  parameter?.dimensionality === "matrix";

/** The size of the result where ranges stand for single values; 1 × 1 where none does. */
function liftedSize(
  parameters: readonly (FunctionParameter | undefined)[],
  args: readonly ArgumentValue[],
): { rows: number; columns: number } {
  const size = { rows: 1, columns: 1 };
  for (const [index, { cells }] of args.entries()) {
    if (!cells || isMatrix(parameters[index])) continue;
    size.rows = Math.max(size.rows, cells.length);
    size.columns = Math.max(size.columns, cells[0]?.length ?? 1);
  }
  return size;
}

function convert(
  { cells }: ArgumentValue,
  parameter: FunctionParameter | undefined,
  blank: BlankPlatform,
  row: number,
  column: number,
  { options }: FunctionDescription,
): unknown {
  if (!cells) return null;
  const errors = options?.allowErrorForDataTypeAny === true;
  if (isMatrix(parameter)) return matrix(cells, blank, errors);
  const line = cells[cells.length === 1 ? 0 : row];
  const value = line?.[line.length === 1 ? 0 : column];
  if (value === undefined) return new CellError("#N/A");
  return scalar(value, parameter?.type ?? "any", blank, errors);
}

function matrix(
  cells: readonly (readonly CellValue[])[],
  blank: BlankPlatform,
  errorsAllowed: boolean,
): unknown {
  for (const line of cells)
    for (const value of line)
      if (value instanceof CellError && !errorsAllowed) return new CellError(value.code);
  return cells.map((line) => line.map((value) => toWire(value, blank)));
}

function scalar(value: CellValue, type: string, blank: BlankPlatform, errorsAllowed: boolean): unknown {
  if (value instanceof CellError) return errorsAllowed ? toWire(value, blank) : new CellError(value.code);
  if (value === null) return blank;
  switch (type) {
    case "number":
      return asNumber(value);
    case "boolean":
      return asBoolean(value);
    case "string":
      return typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : String(value);
    default:
      return value;
  }
}

function asNumber(value: number | string | boolean): number | CellError {
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  const number = Number(value);
  return value.trim() !== "" && Number.isFinite(number) ? number : new CellError("#VALUE!");
}

function asBoolean(value: number | string | boolean): boolean | CellError {
  if (typeof value === "boolean") return value;
  if (typeof value === "number") return value !== 0;
  const text = value.toUpperCase();
  return text === "TRUE" ? true : text === "FALSE" ? false : new CellError("#VALUE!");
}

const toWire = (value: CellValue, blank: BlankPlatform): unknown =>
  value === null
    ? blank
    : value instanceof CellError
      ? { type: "CustomFunctionError", code: value.code }
      : value;

/** Arguments of a repeating parameter travel as one list; parameters left out at the end are null. */
function withRepeating({ parameters }: FunctionDescription, values: readonly unknown[]): ParameterValues {
  const isRepeating = parameters.at(-1)?.repeating === true;
  const single = isRepeating ? parameters.length - 1 : parameters.length;
  const filled = Array.from({ length: single }, (_, index) => values[index] ?? null);
  return isRepeating ? [...filled, values.slice(single)] : filled;
}
