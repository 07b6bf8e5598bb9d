import { areaAddress, cellAddress } from "../formula-text/address";
import { cellXml, type CellToWrite } from "../package/sheet-cell";
import type { NewSheet } from "./add-sheet";
import type { SheetStyles } from "./styles";
import { workingsLayout, type Workings } from "./workings";

const { acrossRow, ownerRow, labelRow, firstRow, firstColumn } = workingsLayout;

/** The sheet with the helper cells: each block under the cell that it is for, each row with its number. */
export function workingsSheet({ sheet, blocks, counted }: Workings, styles: SheetStyles): NewSheet {
  const rows = new Map<number, CellToWrite[]>();
  const put = (row: number, column: number, content: Omit<CellToWrite, "row" | "column">) => {
    const cells = rows.get(row) ?? [];
    rows.set(row, cells);
    cells.push({ row, column, ...content });
  };
  put(1, 1, { value: sheet, style: styles.title });
  put(2, 1, { value: introduction });
  put(3, 1, { value: workingsLayout.mark });
  put(acrossRow, 1, { value: "Number", style: styles.header });
  for (let number = 1; number <= counted.across; number++)
    put(acrossRow, firstColumn + number - 1, { value: number });
  put(ownerRow, 1, { value: "For", style: styles.header });
  put(labelRow, 1, { value: "Number", style: styles.header });
  for (let number = 1; number <= counted.down; number++) put(firstRow + number - 1, 1, { value: number });
  let column: number = firstColumn;
  for (const { owner, label, columns } of blocks) {
    for (const [index, formulas] of columns.entries()) {
      const heading = columns.length === 1 ? label : `${label} (${index + 1})`;
      put(ownerRow, column, { value: owner, style: styles.header });
      put(labelRow, column, { value: heading, style: styles.header });
      formulas.forEach((formula, row) => put(firstRow + row, column, { value: null, formula }));
      column++;
    }
  }
  const last = Math.max(column - 1, counted.across + 1, introductionColumns);
  const xml = [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => {
      // Labels wrap; not every program fits the row to them.
      const height = row === labelRow ? ' ht="45" customHeight="1"' : "";
      return `<row r="${row}"${height}>${cells.map((cell) => cellXml(cell)).join("")}</row>`;
    });
  const area = {
    top: 1,
    left: 1,
    bottom: [...rows.keys()].reduce((most, row) => Math.max(most, row), firstRow),
    right: last,
  };
  return {
    name: sheet,
    content: frame(xml.join(""), last),
    printArea: areaAddress(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2"),
    printTitles: `$${ownerRow}:$${labelRow}`,
  };
}

/** As wide as the introduction, so that it prints whole. */
const introductionColumns = 10;

const introduction =
  "Steps that one formula of Excel cannot hold. The formulas that stand in for functions of Sourcing Case read these cells; they recalculate with the rest of the workbook.";

function frame(rows: string, last: number): string {
  const corner = cellAddress(firstRow, firstColumn);
  const width = `<col min="1" max="1" width="9" customWidth="1"/><col min="2" max="${last}" width="16" customWidth="1"/>`;
  return (
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
    `<sheetViews><sheetView showGridLines="0" workbookViewId="0"><pane xSplit="1" ySplit="${labelRow}" topLeftCell="${corner}" activePane="bottomRight" state="frozen"/></sheetView></sheetViews>` +
    `<cols>${width}</cols><sheetData>${rows}</sheetData>` +
    '<pageSetup orientation="landscape" fitToHeight="0"/>'
  );
}
