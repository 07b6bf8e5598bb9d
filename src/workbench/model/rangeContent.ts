import { invalidArgument } from "../hostError";
import type { CellInput } from "./cellGrid";
import { type CellValue, toWireValue, valueType } from "./cellValue";
import { withStyle } from "./cellStyle";
import { displayText } from "./numberText";
import type { Range } from "./range";
import { entryOf } from "./typedInput";

/** More cells than this are not listed one by one: whole rows and columns give null, as in Excel. */
const mostCells = 5_000_000;

/** One value for each cell of the range, or null where the range is unbounded. */
export function readCells<T>(range: Range, read: (row: number, column: number) => T): T[][] | null {
  if (range.isUnbounded || range.cellCount > mostCells) return null;
  const { rect } = range;
  return Array.from({ length: rect.rows }, (_, i) =>
    Array.from({ length: rect.columns }, (_, j) => read(rect.row + i, rect.column + j)),
  );
}

const valueAt = (range: Range, row: number, column: number): CellValue =>
  range.sheet.cells.at(row, column)?.value ?? null;

/** `range.values`: numbers, texts, truth values; blanks are "" and errors their code. */
export function values(range: Range): unknown {
  range.sheet.workbook.calculation.ensure();
  return readCells(range, (row, column) => toWireValue(valueAt(range, row, column)));
}

export function valueTypes(range: Range): unknown {
  range.sheet.workbook.calculation.ensure();
  return readCells(range, (row, column) => valueType(valueAt(range, row, column)));
}

/** What the cells show. */
export function texts(range: Range): unknown {
  range.sheet.workbook.calculation.ensure();
  return readCells(range, (row, column) => textAt(range, row, column));
}

/** What one cell shows under its number format. */
export const textAt = (range: Range, row: number, column: number): string =>
  displayText(valueAt(range, row, column), range.sheet.styleAt(row, column).numberFormat);

/** `range.formulas`: the formula where there is one, else the value. */
export function formulas(range: Range): unknown {
  range.sheet.workbook.calculation.ensure();
  return readCells(range, (row, column) => {
    const cell = range.sheet.cells.at(row, column);
    return cell?.input && "formula" in cell.input ? cell.input.formula : toWireValue(cell?.value ?? null);
  });
}

/** Writes values or formulas: one for all cells, or a matrix of the range's shape; null leaves a cell alone. */
export function write(range: Range, given: unknown): void {
  const matrix = toMatrix(range, given);
  const { sheet, rect } = range;
  const entries = matrix.map((line, i) =>
    line.map((value, j) => {
      if (value === null) return null;
      if (sheet.workbook.actor === "addin")
        sheet.protection.check(sheet.styleAt(rect.row + i, rect.column + j).locked !== false);
      return entryOf(value, formatAt(range, rect.row + i, rect.column + j));
    }),
  );
  for (const [i, line] of entries.entries())
    for (const [j, entry] of line.entries()) {
      if (!entry) continue;
      putInput(range, rect.row + i, rect.column + j, entry.input);
      if (entry.numberFormat && formatAt(range, rect.row + i, rect.column + j) === "General")
        putFormat(range, rect.row + i, rect.column + j, entry.numberFormat);
    }
  sheet.workbook.cellsChanged(sheet, rect);
}

/** Puts something into one cell and asks for a calculation; raises no event. */
export function putInput(range: Range, row: number, column: number, input: CellInput | null): void {
  const { sheet } = range;
  const cell = sheet.cells.ensure(row, column);
  cell.input = input;
  delete cell.spilledFrom;
  delete cell.spill;
  cell.value = input && "literal" in input ? input.literal : null;
  sheet.cells.drop(row, column);
  sheet.workbook.calculation.cellChanged(sheet, row, column);
}

/** Empties the cells and keeps how they look. */
export function clearContents(range: Range): void {
  for (const { row, column, cell } of [...range.sheet.cells.within(range.rect)])
    if (cell.input) putInput(range, row, column, null);
  range.sheet.workbook.cellsChanged(range.sheet, range.rect);
}

/** `range.numberFormat` */
export const numberFormats = (range: Range): unknown =>
  readCells(range, (row, column) => formatAt(range, row, column));

const formatAt = (range: Range, row: number, column: number): string =>
  range.sheet.styleAt(row, column).numberFormat ?? "General";

const putFormat = (range: Range, row: number, column: number, numberFormat: string): void => {
  const cell = range.sheet.cells.ensure(row, column);
  cell.style = withStyle(cell.style, { numberFormat });
};

/** Sets number formats cell by cell from a matrix. */
export function writeNumberFormats(range: Range, given: unknown): void {
  for (const [i, line] of toMatrix(range, given).entries())
    for (const [j, numberFormat] of line.entries())
      if (numberFormat !== null)
        putFormat(range, range.rect.row + i, range.rect.column + j, String(numberFormat));
  const { sheet, rect } = range;
  sheet.workbook.events.raise({ type: "formatChanged", sheet, rect, actor: sheet.workbook.actor });
}

function toMatrix(range: Range, given: unknown): unknown[][] {
  const { rows, columns } = range.rect;
  if (!Array.isArray(given)) {
    if (range.isUnbounded || range.cellCount > mostCells)
      throw invalidArgument("The range is too large to write a value to each of its cells.");
    return Array.from({ length: rows }, () => Array<unknown>(columns).fill(given));
  }
  const fits = given.length === rows && given.every((line) => Array.isArray(line) && line.length === columns);
  if (!fits)
    throw invalidArgument(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  return given as unknown[][];
}
