import { BooleanNumber, type IWorkbookData, type IWorksheetData, LocaleType } from "@univerjs/core";
import type { Workbook } from "../../model/workbook";
import type { Worksheet } from "../../model/worksheet";
import { withFallback } from "./styles";
import { unitId } from "./univerGrid";

/** Pixels in one point. */
export const pixelsPerPoint = 96 / 72;

/** Rows and columns of a sheet in the grid; it grows when something lies beyond. */
export const gridSize = { rows: 1000, columns: 52 };

/** An empty sheet as the grid starts with it; cells and layout follow. */
export const emptySheet = (sheet: Worksheet): IWorksheetData => ({
  id: sheet.id,
  name: sheet.name,
  tabColor: sheet.tabColor,
  hidden: sheet.visibility === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
  freeze: { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 },
  rowCount: gridSize.rows,
  columnCount: gridSize.columns,
  defaultColumnWidth: sheet.standardWidth * pixelsPerPoint,
  defaultRowHeight: sheet.standardHeight * pixelsPerPoint,
  mergeData: [],
  cellData: {},
  rowData: {},
  columnData: {},
  rowHeader: { width: 40 },
  columnHeader: { height: 20 },
  showGridlines: sheet.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
  zoomRatio: 1,
  scrollTop: 0,
  scrollLeft: 0,
  rightToLeft: BooleanNumber.FALSE,
  defaultStyle: { ff: withFallback("Calibri"), fs: 11, vt: 3 },
});

/** The workbook with empty sheets. */
export const emptyWorkbook = (workbook: Workbook): IWorkbookData => ({
  id: unitId,
  name: workbook.name,
  appVersion: "0.25.1",
  locale: LocaleType.EN_US,
  styles: {},
  sheetOrder: workbook.sheets.map(({ id }) => id),
  sheets: Object.fromEntries(workbook.sheets.map((sheet) => [sheet.id, emptySheet(sheet)])),
});
