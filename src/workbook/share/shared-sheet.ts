import { cellAddress, columnLetters, parseArea } from "../formula-text/address";
import { quotedSheet } from "../formula-text/reference";
import type { CellValue } from "../package/model/types";
import { cellXml, type CellToWrite } from "../package/sheet-cell";
import type { NewSheet } from "./add-sheet";
import { literalText } from "./cell-text";
import { layout, valueMark } from "./layout";
import { isInCells, type Replacement } from "./record";
import type { SheetStyles } from "./styles";

/** A replacement with the formula that follows its place and what it reads. */
export interface ListedReplacement extends Replacement {
  readonly tracker: string;
}

const { headingRow, headings, widths, toleranceRow } = layout;

/** The "Shared copy" sheet. `date` is shown as it is given. */
export function sharedSheet(
  listed: readonly ListedReplacement[],
  date: string,
  styles: SheetStyles,
): Omit<NewSheet, "name"> {
  const rows = new Map<number, CellToWrite[]>();
  const put = (row: number, column: number, value: CellValue, style = 0, formula?: string) => {
    const cells = rows.get(row) ?? [];
    rows.set(row, cells);
    cells.push({ row, column, value, style, ...(formula === undefined ? {} : { formula }) });
  };
  put(1, 1, layout.name, styles.title);
  put(2, 1, introduction(date));
  put(
    3,
    1,
    "Sourcing Case can put its functions back with the help of this sheet: keep it, and insert no rows or columns in it.",
  );
  put(toleranceRow, 1, "Tolerance (relative difference that counts as the same)");
  put(toleranceRow, 8, 1e-9);
  put(headingRow - 1, 1, layout.mark);
  headings.forEach((heading, index) => put(headingRow, index + 1, heading, styles.header));
  listed.forEach((replacement, index) => {
    putReplacement(replacement, index + 1, headingRow + 1 + index, styles, put);
  });
  const content = frame(
    [...rows]
      .sort(([a], [b]) => a - b)
      .map(rowXml)
      .join(""),
  );
  const printArea = `$A$1:$${columnLetters(headings.length)}$${headingRow + listed.length}`;
  return { content, printArea, printTitles: `$${headingRow}:$${headingRow}` };
}

function introduction(date: string): string {
  return `Shared on ${date}. The functions of the add-in Sourcing Case were replaced by Excel's own, so that everybody can open and recalculate this workbook. Each line below is one replacement.`;
}

function putReplacement(
  replacement: ListedReplacement,
  number: number,
  row: number,
  styles: SheetStyles,
  put: (row: number, column: number, value: CellValue, style?: number, formula?: string) => void,
): void {
  const { kind, sheet = "", where, before, now, note, value, values, tracker } = replacement;
  put(row, 1, number, styles.wrapped);
  const texts = [kind, sheet, where, `=${before}`, now === undefined ? valueMark : `=${plain(now)}`, note];
  texts.forEach((text, index) => put(row, index + 2, text, styles.text));
  if (isInCells(replacement) && value !== null) {
    const isPlain = values === undefined && typeof value !== "object";
    put(
      row,
      8,
      values ?? (isPlain ? value : literalText(value)),
      isPlain && typeof value === "number" ? styles.wrapped : styles.text,
    );
    if (values === undefined) {
      put(row, 9, value, styles.wrapped, firstCell(sheet, where));
      put(row, 10, "Same", styles.wrapped, sinceSharing(cellAddress(row, 9), cellAddress(row, 8)));
    }
  }
  put(row, 11, null, styles.wrapped, tracker);
}

/** Nobody sees the prefixes of newer functions in Excel. */
function plain(formula: string): string {
  return formula.replace(/_xl(?:fn|ws)\./gi, "");
}

/** A reference to the first cell of an area, or to a cell, as Excel adjusts it when cells move. */
export function firstCell(sheet: string, where: string): string {
  const area = parseArea(where);
  return `${quotedSheet(sheet)}!$${columnLetters(area?.left ?? 1)}$${area?.top ?? 1}`;
}

function sinceSharing(now: string, before: string): string {
  const same = (condition: string) => `IF(${condition},"Same","Changed")`;
  const tolerance = `$H$${toleranceRow}`;
  const numbers = same(`ABS(${now}-${before})<=${tolerance}*MAX(1,ABS(${before}))`);
  const both = `IF(AND(ISNUMBER(${now}),ISNUMBER(${before})),${numbers},${same(`${now}=${before}`)})`;
  return `IF(ISERROR(${now}),${same(`LEFT(${before})="#"`)},${both})`;
}

function rowXml([row, cells]: [number, CellToWrite[]]): string {
  const ordered = cells.sort((a, b) => a.column - b.column).map((cell) => cellXml(cell));
  const height = row < headingRow ? "" : ` ht="${lineHeight * linesOf(cells)}" customHeight="1"`;
  return `<row r="${row}"${height}>${ordered.join("")}</row>`;
}

/** Points; not every program fits rows to wrapped text when it opens a file. */
const lineHeight = 15;
const mostLines = 27;

function linesOf(cells: readonly CellToWrite[]): number {
  const lines = cells.map(({ column, value }) => {
    const width = widths[column - 1];
    if (typeof value !== "string" || width === undefined || value.length <= width) return 1;
    return Math.ceil(value.length / (1.2 * width)) + 1;
  });
  return Math.min(mostLines, Math.max(...lines));
}

function frame(rows: string): string {
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const top = cellAddress(headingRow + 1, 1);
  return (
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
    `<sheetViews><sheetView showGridLines="0" workbookViewId="0"><pane ySplit="${headingRow}" topLeftCell="${top}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>` +
    `<cols>${columns.join("")}</cols><sheetData>${rows}</sheetData>` +
    '<pageSetup orientation="landscape" fitToHeight="0"/>'
  );
}
