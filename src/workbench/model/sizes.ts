import { invalidArgument } from "../hostError";
import { maxColumns, maxRows } from "./address";
import { defaultStyle } from "./cellStyle";
import { textAt } from "./rangeContent";
import { Range } from "./range";
import type { StyledArea } from "./rangeStyle";
import type { Worksheet } from "./worksheet";

/** The common width of an area's columns in points; null where they differ. */
export const columnWidth = ({ sheet, rects }: StyledArea): number | null =>
  common(
    rects.flatMap(({ column, columns }) => lines(column, columns, maxColumns, sheet.columnWidths)),
    (column) => widthOf(sheet, column),
  );

export const rowHeight = ({ sheet, rects }: StyledArea): number | null =>
  common(
    rects.flatMap(({ row, rows }) => lines(row, rows, maxRows, sheet.rowHeights)),
    (row) => heightOf(sheet, row),
  );

/** Points. */
export const widthOf = (sheet: Worksheet, column: number): number =>
  sheet.hiddenColumns.has(column) ? 0 : (sheet.columnWidths.get(column) ?? sheet.standardWidth);

/** Points; `automatic` holds the heights of rows that their content makes higher. */
export const heightOf = (
  sheet: Worksheet,
  row: number,
  automatic: ReadonlyMap<number, number> = automaticHeights(sheet),
): number =>
  sheet.hiddenRows.has(row) ? 0 : (sheet.rowHeights.get(row) ?? automatic.get(row) ?? sheet.standardHeight);

/** Points of a line of text for each point of its font. */
const lineHeight = 1.36;

/** Heights of rows with large fonts or wrapped texts, estimated. */
export function automaticHeights(sheet: Worksheet): Map<number, number> {
  const heights = new Map<number, number>();
  for (const { row, column, cell } of sheet.cells.entries()) {
    if (cell.value === null || cell.value === "") continue;
    const { fontSize = defaultStyle.fontSize, wrapText } = sheet.styleAt(row, column);
    const isWrapped = wrapText === true && !isMerged(sheet, row, column);
    if (fontSize <= defaultStyle.fontSize && !isWrapped) continue;
    const letters = Math.max(1, (widthOf(sheet, column) - margin / 2) / (fontSize * pointsPerCharacter));
    const lines = isWrapped ? linesOf(String(cell.value), letters) : 1;
    const height = Math.max(sheet.standardHeight, Math.round(lines * fontSize * lineHeight * 4) / 4);
    heights.set(row, Math.max(heights.get(row) ?? 0, height));
  }
  return heights;
}

const linesOf = (text: string, letters: number): number =>
  text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / letters)), 0);

const widestColumn = 1790;
const highestRow = 409.5;

export function setColumnWidth({ sheet, rects }: StyledArea, width: number): void {
  if (width < 0 || width > widestColumn) throw invalidArgument();
  for (const { column, columns } of rects)
    for (let index = column; index < column + columns; index++) sheet.columnWidths.set(index, width);
  sheet.layoutChanged();
}

export function setRowHeight({ sheet, rects }: StyledArea, height: number): void {
  if (height < 0 || height > highestRow) throw invalidArgument();
  for (const { row, rows } of rects) {
    if (rows === maxRows) throw invalidArgument("The workbench sets row heights of some rows, not of all.");
    for (let index = row; index < row + rows; index++) sheet.rowHeights.set(index, height);
  }
  sheet.layoutChanged();
}

/** Hides or shows the columns (or rows) that a range touches. */
export function setHidden(range: Range, axis: "rows" | "columns", hidden: boolean): void {
  const { sheet, rect } = range;
  const [from, count] = axis === "rows" ? [rect.row, rect.rows] : [rect.column, rect.columns];
  if (count === (axis === "rows" ? maxRows : maxColumns)) throw invalidArgument();
  const set = axis === "rows" ? sheet.hiddenRows : sheet.hiddenColumns;
  for (let index = from; index < from + count; index++) set[hidden ? "add" : "delete"](index);
  sheet.layoutChanged();
}

/** Points that a character takes at a font size, and the margin of a cell: close to Calibri. */
const pointsPerCharacter = 0.5;
const margin = 9;

/** Makes columns as wide as their longest text, estimated: there is no screen in the model. */
export function autofitColumns({ sheet, rects }: StyledArea): void {
  sheet.workbook.calculation.ensure();
  const longest = new Map<number, number>();
  for (const rect of rects)
    for (const { row, column } of sheet.cells.within(rect)) {
      const style = { ...defaultStyle, ...sheet.styleAt(row, column) };
      if (style.wrapText || isMerged(sheet, row, column)) continue;
      const text = textAt(new Range(sheet, { row, column, rows: 1, columns: 1 }), row, column);
      const width = text.length * pointsPerCharacter * style.fontSize * (style.bold ? 1.08 : 1) + margin;
      longest.set(column, Math.max(longest.get(column) ?? 0, width));
    }
  for (const [column, width] of longest) sheet.columnWidths.set(column, Math.min(width, widestColumn));
  sheet.layoutChanged();
}

/** Gives rows their standard height back; wrapped texts grow when a view draws them. */
export function autofitRows({ sheet, rects }: StyledArea): void {
  for (const { row, rows } of rects)
    for (const index of [...sheet.rowHeights.keys()])
      if (index >= row && index < row + rows) sheet.rowHeights.delete(index);
  sheet.layoutChanged();
}

const isMerged = (sheet: Worksheet, row: number, column: number): boolean =>
  sheet.merged.some(
    (rect) =>
      rect.columns > 1 &&
      row >= rect.row &&
      row < rect.row + rect.rows &&
      column >= rect.column &&
      column < rect.column + rect.columns,
  );

/** The lines to look at; of all lines of a sheet only those with a size of their own, and one other. */
function lines(from: number, count: number, all: number, own: Map<number, number>): number[] {
  if (count < all) return Array.from({ length: count }, (_, index) => from + index);
  const kept = [...own.keys()];
  let other = 0;
  while (own.has(other)) other++;
  return [...kept, other];
}

function common(indexes: readonly number[], size: (index: number) => number): number | null {
  const [first, ...rest] = indexes.map(size);
  return first !== undefined && rest.every((other) => other === first) ? first : null;
}
