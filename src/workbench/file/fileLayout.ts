import type { Worksheet as FileSheet, WorksheetView } from "@cj-tech-master/excelts";
import { parseRect, rectName } from "../model/address";
import type { Worksheet } from "../model/worksheet";
import { fileColor, readColor } from "./color";
import { fileStyle, readStyle } from "./fileStyle";

/** A file counts widths in digits of the standard font, 7 pixels each; a point has 4/3 pixels. */
const pointsPerDigit = 7 * 0.75;
const pointsOf = (digits: number): number => Math.round(digits * 7) * 0.75;

/** Takes sizes, merged cells, frozen panes, gridlines, outlines and the tab's color over. */
export function readLayout(from: FileSheet, to: Worksheet): void {
  readColumns(from, to);
  from.eachRow({ includeEmpty: false }, (row) => {
    const index = row.number - 1;
    if (row.height) to.rowHeights.set(index, row.height);
    if (row.hidden) to.hiddenRows.add(index);
    if (row.outlineLevel) to.outline.rows.set(index, row.outlineLevel);
  });
  to.merged = from.mergedRegions.map(({ top, left, bottom, right }) => ({
    row: top - 1,
    column: left - 1,
    rows: bottom - top + 1,
    columns: right - left + 1,
  }));
  const view = from.views[0];
  to.showGridlines = view?.showGridLines !== false;
  to.showHeadings = view?.showRowColHeaders !== false;
  to.frozen = view?.state === "frozen" ? { rows: view.ySplit ?? 0, columns: view.xSplit ?? 0 } : to.frozen;
  to.tabColor = readColor(from.properties.tabColor) ?? "";
}

function readColumns(from: FileSheet, to: Worksheet): void {
  for (let index = 0; index < from.columnCount; index++) {
    const column = from.getColumn(index + 1);
    if (column.width !== undefined) to.columnWidths.set(index, pointsOf(column.width));
    if (column.hidden) to.hiddenColumns.add(index);
    if (column.outlineLevel) to.outline.columns.set(index, column.outlineLevel);
    const style = readStyle(column.style);
    if (Object.keys(style).length > 0) to.columnStyles.set(index, style);
  }
}

/** Writes sizes, merged cells, frozen panes, gridlines, outlines and the tab's color. */
export function writeLayout(from: Worksheet, to: FileSheet): void {
  for (const [column, points] of from.columnWidths) to.getColumn(column + 1).width = points / pointsPerDigit;
  for (const [column, style] of from.columnStyles) to.getColumn(column + 1).style = fileStyle(style);
  for (const column of from.hiddenColumns) to.getColumn(column + 1).hidden = true;
  for (const [column, level] of from.outline.columns) to.getColumn(column + 1).outlineLevel = level;
  for (const [row, points] of from.rowHeights) to.getRow(row + 1).height = points;
  for (const row of from.hiddenRows) to.getRow(row + 1).hidden = true;
  for (const [row, level] of from.outline.rows) to.getRow(row + 1).outlineLevel = level;
  for (const rect of from.merged) to.mergeCellsWithoutStyle(rectName(rect));
  if (from.tabColor) to.properties.tabColor = fileColor(from.tabColor);
  to.views = [viewOf(from)];
}

function viewOf(sheet: Worksheet): Partial<WorksheetView> {
  const common = { showGridLines: sheet.showGridlines, showRowColHeaders: sheet.showHeadings };
  const { rows, columns } = sheet.frozen;
  if (rows + columns === 0) return common;
  const topLeftCell = rectName({ row: rows, column: columns, rows: 1, columns: 1 });
  return { ...common, state: "frozen", xSplit: columns, ySplit: rows, topLeftCell };
}

/** The rectangles of a list of addresses as files have it: "A1:B2 C3". */
export const rectsOf = (addresses: string) => addresses.split(/\s+/).flatMap((text) => parseRect(text) ?? []);
