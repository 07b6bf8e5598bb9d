import type { Worksheet } from "./worksheet";

/** A copy of a sheet at the end, named "Name (2)"; charts and tables stay with the original. */
export function copyOfSheet(sheet: Worksheet): Worksheet {
  const { workbook } = sheet;
  const copy = workbook.addSheet(freeCopyName(sheet));
  for (const { row, column, cell } of sheet.cells.entries()) {
    const made = copy.cells.ensure(row, column);
    made.input = cell.input;
    made.value = cell.input ? cell.value : null;
    if (cell.style) made.style = cell.style;
  }
  const maps = [
    [sheet.columnStyles, copy.columnStyles],
    [sheet.rowStyles, copy.rowStyles],
    [sheet.columnWidths, copy.columnWidths],
    [sheet.rowHeights, copy.rowHeights],
  ] as const;
  for (const [from, to] of maps)
    for (const [line, value] of from) (to as Map<number, unknown>).set(line, value);
  copy.sheetStyle = sheet.sheetStyle;
  copy.merged = [...sheet.merged];
  copy.validations = sheet.validations.map((record) => ({ ...record }));
  copy.frozen = sheet.frozen;
  copy.tabColor = sheet.tabColor;
  copy.showGridlines = sheet.showGridlines;
  copy.showHeadings = sheet.showHeadings;
  workbook.calculation.structureChanged();
  copy.layoutChanged();
  return copy;
}

function freeCopyName(sheet: Worksheet): string {
  for (let number = 2; ; number++) {
    const ending = ` (${number})`;
    const name = sheet.name.slice(0, 31 - ending.length) + ending;
    if (!sheet.workbook.sheet(name)) return name;
  }
}
