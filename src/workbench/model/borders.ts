import type { Rect } from "./address";
import { type Border, type BorderSide, type CellEdge, withStyle } from "./cellStyle";
import type { StyledArea } from "./rangeStyle";

const plain: Border = { style: "Continuous", weight: "Thin", color: "#000000" };

/** Sets (style "None": removes) a line at one side of every rectangle of the area, or between its cells. */
export function setBorder(area: StyledArea, side: BorderSide, change: Partial<Border>): void {
  const { sheet, rects } = area;
  for (const rect of rects) {
    for (const { row, column, edge } of edgesOf(rect, side)) {
      const cell = sheet.cells.ensure(row, column);
      const border = { ...(cell.style?.borders?.[edge] ?? plain), ...change };
      cell.style = withStyle(cell.style, { borders: { [edge]: border.style === "None" ? null : border } });
    }
    sheet.workbook.events.raise({ type: "formatChanged", sheet, rect, actor: sheet.workbook.actor });
  }
}

/** The line at a side, taken from the first cell it touches; null where there is none. */
export function borderOf({ sheet, rects }: StyledArea, side: BorderSide): Border | null {
  const [rect] = rects;
  const first = rect && edgesOf({ ...rect, ...small(rect, side) }, side).next().value;
  return first ? (sheet.styleAt(first.row, first.column).borders?.[first.edge] ?? null) : null;
}

/** Enough of a rectangle to find the first cell of a side. */
const small = (rect: Rect, side: BorderSide) => ({
  row: side === "EdgeBottom" ? rect.row + rect.rows - 1 : rect.row,
  column: side === "EdgeRight" ? rect.column + rect.columns - 1 : rect.column,
  rows: Math.min(rect.rows, 2),
  columns: Math.min(rect.columns, 2),
});

interface EdgeOfCell {
  readonly row: number;
  readonly column: number;
  readonly edge: CellEdge;
}

function* edgesOf({ row, column, rows, columns }: Rect, side: BorderSide): Generator<EdgeOfCell, undefined> {
  const lastRow = row + rows - 1;
  const lastColumn = column + columns - 1;
  for (let r = row; r <= lastRow; r++)
    for (let c = column; c <= lastColumn; c++) {
      if (side === "EdgeTop" && r === row) yield { row: r, column: c, edge: "EdgeTop" };
      if (side === "EdgeBottom" && r === lastRow) yield { row: r, column: c, edge: "EdgeBottom" };
      if (side === "EdgeLeft" && c === column) yield { row: r, column: c, edge: "EdgeLeft" };
      if (side === "EdgeRight" && c === lastColumn) yield { row: r, column: c, edge: "EdgeRight" };
      if (side === "InsideHorizontal" && r < lastRow) yield { row: r, column: c, edge: "EdgeBottom" };
      if (side === "InsideVertical" && c < lastColumn) yield { row: r, column: c, edge: "EdgeRight" };
      if (side === "DiagonalDown" || side === "DiagonalUp") yield { row: r, column: c, edge: side };
    }
  return undefined;
}
