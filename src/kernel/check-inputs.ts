import { FormulaError, isError } from "./error";
import type { InputCode } from "./formula";
import { isWithin } from "./limits";
import { messages } from "./messages";
import { compareAt15 } from "./numeric/round";
import { serialFromIso } from "./date";
import { lend } from "./scratch";
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
  if (input.kind === "grid") return checkGrid(input, argument);
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

/** The days Excel knows: 1 January 1900 to 31 December 9999. */
const FIRST_DAY = 1;
const LAST_DAY = 2958465;

function checkDate(input: InputCode, given: Argument): Value {
  if (typeof given === "number" && given >= FIRST_DAY && given <= LAST_DAY) return Math.floor(given);
  const serial = typeof given === "string" ? (serialFromIso(given) ?? 0) : 0;
  return serial >= FIRST_DAY && serial <= LAST_DAY ? serial : bad(messages.notDate(input.name, given));
}

/** A range as its numbers from first to last; its shape is checked apart. */
function checkSeries(input: InputCode, argument: Argument): Value {
  if (isBlank(argument)) return bad(messages.missing(input.name));
  const cells = Array.isArray(argument) ? (argument as readonly Argument[]) : [argument];
  const [first] = cells;
  if (cells.length === 1 && Array.isArray(first)) return checkCells(input, first as readonly Argument[]);
  return (hasNoLimits(input) && plainColumn(cells, input.kind === "dates")) || checkCells(input, cells);
}

/** One comparison for both ends: what is below the first day is huge without a sign. */
const isWholeDay = (cell: number): boolean =>
  (cell | 0) === cell && (cell - FIRST_DAY) >>> 0 <= LAST_DAY - FIRST_DAY;

/** Whether any finite number will do; for dates, any whole day. */
const hasNoLimits = ({ kind, min, max, above, below, whole, ascending, atLeast }: InputCode): boolean =>
  (kind === "series" || kind === "dates") &&
  (min ?? max ?? above ?? below ?? whole ?? ascending ?? atLeast) === undefined;

/** A column of nothing but finite numbers, taken at once: long cash flows spend nearly all of a call here. */
function plainColumn(rows: readonly Argument[], days: boolean): Float64Array | undefined {
  const count = rows.length;
  const numbers = lend(count);
  for (let i = 0; i < count; i++) {
    const row = rows[i];
    if (!Array.isArray(row) || row.length !== 1) return undefined;
    const cell = row[0] as Argument;
    if (typeof cell !== "number" || !(days ? isWholeDay(cell) : cell - cell === 0)) return undefined;
    numbers[i] = cell;
  }
  return numbers;
}

/** The cells of one row, or of one column as rows of one cell, each looked at. */
function checkCells(input: InputCode, cells: readonly Argument[]): Value {
  const count = cells.length;
  const numbers = lend(count);
  let text = false;
  for (let i = 0; i < count; i++) {
    let cell = cells[i];
    if (Array.isArray(cell)) {
      if (cell.length !== 1) return notOneRowOrColumn(input, cells);
      cell = (cell as readonly Argument[])[0];
    }
    const number = checkItem(input, cell, i + 1);
    if (typeof number !== "number") return number;
    if (i === 0) text = typeof cell === "string";
    else if (input.kind === "dates" && (typeof cell === "string") !== text)
      return bad(messages.mixedDates(input.name, i + 1, text));
    if (input.ascending && i > 0 && compareAt15(number, numbers[i - 1] as number) <= 0) {
      return bad(messages.notAscending(input.name, i + 1));
    }
    numbers[i] = number;
  }
  if (input.atLeast !== undefined && count < input.atLeast)
    return bad(messages.tooFew(input.name, count, input.atLeast));
  return numbers;
}

/** A range as rows of its numbers. A plain list is a column, a single value one cell. */
function checkGrid(input: InputCode, argument: Argument): Value {
  if (isBlank(argument)) return bad(messages.missing(input.name));
  const rows = (Array.isArray(argument) ? argument : [argument]).map((row): readonly Argument[] =>
    Array.isArray(row) ? (row as Argument[]) : [row],
  );
  const width = rows[0]?.length ?? 0;
  const most = input.most ?? Infinity;
  if (width === 0) return bad(messages.missing(input.name));
  if (rows.length > most || width > most)
    return bad(messages.tooManyCells(input.name, most, rows.length, width));
  const grid: number[][] = [];
  for (const [r, row] of rows.entries()) {
    if (row.length !== width)
      return bad(messages.blankInGrid(input.name, r + 1, Math.min(row.length, width) + 1));
    const numbers: number[] = [];
    for (const [c, cell] of row.entries()) {
      if (isError(cell)) return cell;
      if (isBlank(cell)) return bad(messages.blankInGrid(input.name, r + 1, c + 1));
      const number = checkNumber({ ...input, name: `${input.name}, row ${r + 1}, column ${c + 1},` }, cell);
      if (typeof number !== "number") return number;
      numbers.push(number);
    }
    grid.push(numbers);
  }
  return grid;
}

function notOneRowOrColumn(input: InputCode, argument: Argument): FormulaError {
  const { rows, columns } = shapeOf(argument);
  return bad(messages.oneRowOrColumn(input.name, rows, columns));
}

function checkItem(input: InputCode, cell: Argument, position: number): number | FormulaError {
  if (typeof cell === "number" && Number.isFinite(cell) && input.kind === "series") {
    return isWithin(cell, input) ? cell : bad(messages.itemOutside(input.name, position, cell, input));
  }
  if (isError(cell)) return cell;
  if (isBlank(cell)) return input.blankIsZero ? 0 : bad(messages.blankInRange(input.name, position));
  if (input.kind === "dates") {
    return checkDate({ name: `${input.name}, position ${position},` }, cell) as number | FormulaError;
  }
  return bad(messages.textInRange(input.name, position, cell));
}

/** Whether two ranges have as many rows and columns. */
export function sameShape(one: Argument, other: Argument): boolean {
  const [a, b] = [shapeOf(one), shapeOf(other)];
  return a.rows === b.rows && a.columns === b.columns;
}

/** Rows and columns of what was handed over; a plain list is a column, a single value 1 × 1. */
function shapeOf(argument: Argument): { rows: number; columns: number } {
  if (!Array.isArray(argument)) return { rows: 1, columns: 1 };
  const first: Argument = argument[0];
  return { rows: argument.length, columns: Array.isArray(first) ? first.length : 1 };
}
