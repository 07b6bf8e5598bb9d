import type { SheetDraft } from "../plan/draft";
import type { PlanValue } from "../plan/plan";
import { down, on } from "../plan/ranges";
import { look, type CellStyle } from "../plan/style";

/** A cell of a table: a value, or a formula with the value that our engine gives it. */
export type TableCell = PlanValue | { readonly formula: string; readonly value: PlanValue };

/** A column of a table. */
export interface TableColumn<Row> {
  readonly title: string;
  readonly width?: number;
  readonly style: CellStyle;
  readonly cell: (row: Row, at: number, index: number) => TableCell;
}

/** A table as it stands on its sheet: where its rows are. */
export interface Table {
  readonly first: number;
  readonly last: number;
  /** The cells of a column, fixed and with the sheet's name: `Cases!$C$7:$C$12`. */
  range(column: number): string;
}

/** Writes a table: its titles in the row `top`, its rows below. Column numbers are those of the sheet. */
export function putTable<Row>(
  draft: SheetDraft,
  top: number,
  columns: ReadonlyMap<number, TableColumn<Row>>,
  rows: readonly Row[],
): Table {
  const first = top + 1;
  const last = top + Math.max(1, rows.length);
  for (const [column, { title, width, style }] of columns) {
    const isNumber = style.format !== undefined;
    draft.put(top, column, title, isNumber ? look.headerRight : look.header);
    if (width !== undefined) draft.width(column, column, width);
  }
  rows.forEach((row, i) => {
    for (const [column, { style, cell }] of columns) {
      const content = cell(row, first + i, i);
      if (typeof content === "object" && content !== null && "formula" in content)
        draft.formula(first + i, column, content.formula, content.value, style);
      else draft.put(first + i, column, content, style);
    }
  });
  return { first, last, range: (column) => on(draft.name, down(column, first, last)) };
}
