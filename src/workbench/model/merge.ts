import { intersection } from "./address";
import type { Range } from "./range";
import { putInput } from "./rangeContent";

/** Merges the range into one cell, or each of its rows; all but the top left value are lost, as in Excel. */
export function merge(range: Range, across: boolean): void {
  const { sheet, rect } = range;
  unmerge(range);
  const parts = across ? Array.from({ length: rect.rows }, (_, index) => range.row(index)) : [range.with({})];
  for (const part of parts) {
    if (part.cellCount === 1) continue;
    for (const { row, column, cell } of [...sheet.cells.within(part.rect)])
      if (cell.input && (row !== part.rect.row || column !== part.rect.column))
        putInput(part, row, column, null);
    sheet.merged.push(part.rect);
  }
  sheet.layoutChanged();
}

/** Splits the merged cells that the range touches. */
export function unmerge({ sheet, rect }: Range): void {
  const kept = sheet.merged.filter((merged) => !intersection(merged, rect));
  if (kept.length === sheet.merged.length) return;
  sheet.merged = kept;
  sheet.layoutChanged();
}
