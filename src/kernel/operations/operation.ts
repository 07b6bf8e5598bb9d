import type { FormulaError } from "../error";
import type { ExcelText, NumberWriter, Shape } from "../excel-writing";
import type { UnitOrAny } from "../unit";
import type { Series, Value } from "../value";

export type OperandKind = "number" | "logical" | "text" | "series" | "grid" | "any";

/** What an Excel reading may ask of the place where the formula will stand. */
export interface ExcelContext {
  /** The numbers 1, 2, 3 … as a range of that shape (one row or one column). */
  counting(shape: Shape): ExcelText;
  /**
   * A visible helper column with a cell for each k = 1 … rows; `above` is the cell before, `counter` the cell that
   * holds k where there is one. For what one cell can't say in Excel 2010 to 2019. Gives the column's range.
   */
  helper(
    label: string,
    rows: number,
    cell: (k: number, above: ExcelText | undefined, counter?: ExcelText) => ExcelText,
  ): ExcelText;
  /** The sum of a range's first cells, up to a position counted from 1; nothing before that. */
  sumTo(range: ExcelText, position: ExcelText): ExcelText;
  /** The part of a one-row or one-column range from one position to another, counted from 1. */
  slice(range: ExcelText, from: number, to: number): ExcelText;
  /** The cell that holds a number, where formulas may hold none but 0 and 1; left out, numbers are written as they are. */
  readonly number?: NumberWriter;
  /** The cell with the rate at which a search for a rate of return starts; left out, Excel starts at 10 %. */
  readonly guess?: ExcelText;
}

/**
 * What a form over a block of trials may write. Blocks are code in text, generated and committed, in which `M` is the
 * memory, `S` the places of operands and `b` the trial; series operands are the text of their place in `S`.
 */
export interface BlockWriter {
  /** Where the trial's sticky flag stands: what is put there and is no number makes the trial fail. */
  readonly flag: string;
  /** The number, which fails the trial where it is not finite: for places in which that would not be seen. */
  checked(number: string): string;
  /** A helper's number, computed anew only where an operand differs from the month before. */
  remembered(helper: string, ...numbers: readonly string[]): string;
  /** A number from series, computed by a helper for all months of a trial before they begin. */
  ofSeries(helper: string, ...series: readonly string[]): string;
}

/** Evaluates an operand against the current values of the names. */
export type Evaluator = (slots: Value[]) => Value;

/** One operation of the formula language: its readings side by side. */
export interface Operation {
  readonly operands: readonly OperandKind[];
  /** The last kind may repeat any number of times. */
  readonly repeats?: true;
  readonly gives: "number" | "logical" | "text" | "series" | "operand";
  /**
   * The number. Operands arrive checked to be of their kind and free of errors. May give NaN or an infinity:
   * these become an error before anyone sees them.
   */
  readonly value?: (...operands: never[]) => number | boolean | string | Series | FormulaError;
  /** Instead of `value`, where not every operand is to be evaluated. */
  readonly lazy?: (...operands: Evaluator[]) => Evaluator;
  /** The same over a block of trials, as code: no operand may be evaluated twice. Without it, lines can't use the operation. */
  readonly block?: (operands: readonly string[], writer: BlockWriter) => string;
  /** The same in native Excel, for Excel 2010 to 2019. */
  readonly excel: (operands: readonly ExcelText[], context: ExcelContext) => ExcelText;
  /** The unit of the result. @throws UnitError where the operands don't fit. */
  readonly unit: (...operands: UnitOrAny[]) => UnitOrAny;
}

/** Declares operations; the type keeps their names. */
export const operations = <const T extends Readonly<Record<string, Operation>>>(table: T): T => table;
