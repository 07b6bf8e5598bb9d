import { FormulaError, isError } from "./error";
import type { InputCode, NumberLimits } from "./formula";
import { isWithin } from "./limits";
import { messages } from "./messages";
import { compareAt15 } from "./numeric/round";
import { serialFromIso } from "./date";
import type { Value } from "./value";

/** What Excel, a script or the command line may hand over for one input. */
export type Argument = unknown;

const bad = (message: string): FormulaError => new FormulaError("#VALUE!", message);
const isBlank = (argument: Argument): boolean =>
  argument === null || argument === undefined || argument === "";

/** One argument as the formula may use it, or the error that says what is wrong with it. */
export function checkInput(input: InputCode, argument: Argument): Value {
  if (isError(argument)) return argument;
  if (input.kind === "series" || input.kind === "dates") return checkSeries(input, argument);
  const single = onlyCell(argument);
  if (Array.isArray(single)) return bad(messages.oneValue(input.name));
  if (isBlank(single)) {
    if (input.default !== undefined) return input.default;
    return input.optional ? null : bad(messages.missing(input.name));
  }
  switch (input.kind) {
    case "logical":
      return typeof single === "boolean" ? single : bad(messages.notLogical(input.name, single));
    case "choice":
      return checkChoice(input, single);
    case "text":
      return typeof single === "string" ? single : bad(messages.notText(input.name, single));
    case "date":
      return checkDate(input, single);
    default:
      return checkNumber(input, single);
  }
}

/** A single cell given as a 1 × 1 range is that cell. */
function onlyCell(argument: Argument): Argument {
  if (!Array.isArray(argument) || argument.length !== 1) return argument;
  const [row] = argument as [Argument];
  return Array.isArray(row) && row.length === 1 ? row[0] : argument;
}

function checkNumber(input: InputCode, given: Argument): Value {
  if (typeof given !== "number" || !Number.isFinite(given)) return bad(messages.notNumber(input.name, given));
  return isWithin(given, input) ? given : bad(messages.outside(input.name, given, input));
}

function checkChoice(input: InputCode, given: Argument): Value {
  const choices = input.choices ?? [];
  const found =
    typeof given === "string" &&
    choices.find((choice) => choice.toLowerCase() === given.trim().toLowerCase());
  return found || bad(messages.notChoice(input.name, given, choices));
}

/** The first and last day Excel knows: 1 January 1900 and 31 December 9999. */
const DAYS: NumberLimits = { min: 1, max: 2958465 };

function checkDate(input: InputCode, given: Argument): Value {
  const serial = typeof given === "string" ? serialFromIso(given) : given;
  if (typeof serial !== "number" || !Number.isFinite(serial) || !isWithin(serial, DAYS)) {
    return bad(messages.notDate(input.name, given));
  }
  return Math.floor(serial);
}

/** A range as its numbers from first to last; its shape is checked apart. */
function checkSeries(input: InputCode, argument: Argument): Value {
  if (isBlank(argument)) return bad(messages.missing(input.name));
  const cells = cellsOf(argument);
  if (cells === undefined) {
    const { rows, columns } = shapeOf(argument);
    return bad(messages.oneRowOrColumn(input.name, rows, columns));
  }
  const numbers: number[] = new Array<number>(cells.length);
  for (let i = 0; i < cells.length; i++) {
    const number = checkItem(input, cells[i], i + 1);
    if (typeof number !== "number") return number;
    if (input.ascending && i > 0 && compareAt15(number, numbers[i - 1] as number) <= 0)
      return bad(messages.notAscending(input.name, i + 1));
    numbers[i] = number;
  }
  if (input.atLeast !== undefined && numbers.length < input.atLeast) {
    return bad(messages.tooFew(input.name, numbers.length, input.atLeast));
  }
  return numbers;
}

function checkItem(input: InputCode, cell: Argument, position: number): number | FormulaError {
  if (typeof cell === "number" && Number.isFinite(cell) && input.kind === "series") {
    return isWithin(cell, input) ? cell : bad(messages.itemOutside(input.name, position, cell, input));
  }
  if (isError(cell)) return cell;
  if (isBlank(cell)) return input.blankIsZero ? 0 : bad(messages.blankInRange(input.name, position));
  if (input.kind === "dates")
    return checkDate({ name: `${input.name}, position ${position},` }, cell) as number | FormulaError;
  return bad(messages.textInRange(input.name, position, cell));
}

/** The cells of one row or one column in order; undefined for a block of several rows and columns. */
function cellsOf(argument: Argument): readonly Argument[] | undefined {
  if (!Array.isArray(argument)) return [argument];
  const rows = argument as readonly Argument[];
  if (rows.length === 1 && Array.isArray(rows[0])) return rows[0] as readonly Argument[];
  const cells: Argument[] = new Array<Argument>(rows.length);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i];
    if (!Array.isArray(row)) cells[i] = row;
    else if (row.length === 1) cells[i] = row[0];
    else return undefined;
  }
  return cells;
}

/** Rows and columns of what was handed over; a plain list is a column, a single value 1 × 1. */
export function shapeOf(argument: Argument): { rows: number; columns: number } {
  if (!Array.isArray(argument)) return { rows: 1, columns: 1 };
  const first: Argument = argument[0];
  return { rows: argument.length, columns: Array.isArray(first) ? first.length : 1 };
}
