import { maxColumns, maxRows, type Rect } from "./address";
import { type CellStyle, defaultStyle, withStyle } from "./cellStyle";
import type { Worksheet } from "./worksheet";

/** Cells that are styled together: a range, or several of one sheet. */
export interface StyledArea {
  readonly sheet: Worksheet;
  readonly rects: readonly Rect[];
}

/** Puts a change of style on all cells of an area; whole rows, columns and sheets keep it for new cells too. */
export function applyStyle({ sheet, rects }: StyledArea, change: CellStyle): void {
  for (const rect of rects) {
    applyToRect(sheet, rect, change);
    sheet.workbook.events.raise({ type: "formatChanged", sheet, rect, actor: sheet.workbook.actor });
  }
}

function applyToRect(sheet: Worksheet, rect: Rect, change: CellStyle): void {
  const wholeColumns = rect.rows === maxRows;
  const wholeRows = rect.columns === maxColumns;
  if (wholeColumns && wholeRows) sheet.sheetStyle = withStyle(sheet.sheetStyle, change);
  if (wholeColumns) changeKept(sheet.columnStyles, rect.column, rect.columns, change, wholeRows);
  if (wholeRows) changeKept(sheet.rowStyles, rect.row, rect.rows, change, wholeColumns);
  if (wholeColumns || wholeRows) {
    for (const { cell } of sheet.cells.within(rect))
      if (cell.style) cell.style = withStyle(cell.style, change);
    return;
  }
  for (let row = rect.row; row < rect.row + rect.rows; row++)
    for (let column = rect.column; column < rect.column + rect.columns; column++) {
      const cell = sheet.cells.ensure(row, column);
      cell.style = withStyle(cell.style, change);
    }
}

/** Styles of whole rows or columns. For the whole sheet only those that exist are changed. */
function changeKept(
  styles: Map<number, CellStyle>,
  from: number,
  count: number,
  change: CellStyle,
  onlyExisting: boolean,
): void {
  if (onlyExisting) {
    for (const [index, style] of styles) styles.set(index, withStyle(style, change));
    return;
  }
  for (let index = from; index < from + count; index++)
    styles.set(index, withStyle(styles.get(index), change));
}

/** Removes all styles from an area. */
export function clearStyle({ sheet, rects }: StyledArea): void {
  for (const rect of rects) {
    for (const { row, column, cell } of [...sheet.cells.within(rect)]) {
      delete cell.style;
      sheet.cells.drop(row, column);
    }
    if (rect.rows === maxRows)
      for (let column = rect.column; column < rect.column + rect.columns; column++)
        sheet.columnStyles.delete(column);
    if (rect.columns === maxColumns)
      for (let row = rect.row; row < rect.row + rect.rows; row++) sheet.rowStyles.delete(row);
    if (rect.rows === maxRows && rect.columns === maxColumns) sheet.sheetStyle = {};
    sheet.workbook.events.raise({ type: "formatChanged", sheet, rect, actor: sheet.workbook.actor });
  }
}

/** One property of an area's style; null where its cells differ, as Excel answers. */
export function commonStyle<K extends keyof CellStyle>(
  area: StyledArea,
  property: K,
): (typeof defaultStyle)[K] | CellStyle[K] | null {
  let common: unknown;
  for (const style of stylesOf(area)) {
    const value = style[property] ?? defaultStyle[property];
    if (common === undefined) common = value;
    else if (common !== value) return null;
  }
  return (common ?? defaultStyle[property]) as CellStyle[K];
}

/** The different styles in an area: cells that hold something, and the background of the rest. */
export function* stylesOf({ sheet, rects }: StyledArea): IterableIterator<CellStyle> {
  for (const rect of rects) {
    let seen = 0;
    for (const { row, column } of sheet.cells.within(rect)) {
      seen++;
      yield sheet.styleAt(row, column);
    }
    if (seen === rect.rows * rect.columns) continue;
    if (sheet.columnStyles.size === 0 && sheet.rowStyles.size === 0) yield sheet.sheetStyle;
    else yield* backgrounds(sheet, rect);
  }
}

function* backgrounds(sheet: Worksheet, rect: Rect): IterableIterator<CellStyle> {
  const columns = [...sheet.columnStyles.keys()].filter(
    (column) => column >= rect.column && column < rect.column + rect.columns,
  );
  const rows = [...sheet.rowStyles.keys()].filter((row) => row >= rect.row && row < rect.row + rect.rows);
  for (const column of columns) yield withStyle(sheet.sheetStyle, sheet.columnStyles.get(column) ?? {});
  for (const row of rows) yield withStyle(sheet.sheetStyle, sheet.rowStyles.get(row) ?? {});
  if (columns.length < rect.columns && rows.length < rect.rows) yield sheet.sheetStyle;
}
