import type { Cell, Sheet } from "../package/model/types";

/** The cells of a sheet, row by row. */
export function rowsOf({ cells }: Sheet): Map<number, Cell[]> {
  const rows = new Map<number, Cell[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row === undefined) rows.set(cell.row, [cell]);
    else row.push(cell);
  }
  return rows;
}

/** Whether the cell is a number that a person typed. */
export function isTypedNumber({ formula, value }: Cell): boolean {
  return formula === undefined && typeof value === "number";
}

/** Stretches of a row without a gap in which every cell is a formula or a typed number. */
export function stretches(row: readonly Cell[]): Cell[][] {
  const found: Cell[][] = [];
  for (const cell of row) {
    if (cell.formula === undefined && !isTypedNumber(cell)) continue;
    const stretch = found.at(-1);
    if (stretch?.at(-1)?.column === cell.column - 1) stretch?.push(cell);
    else found.push([cell]);
  }
  return found;
}

/**
 * The form that a stretch's formulas follow: copied to at least three cells and to more than half of the stretch.
 * Undefined where the row has no rule to break.
 */
export function ruleOf(
  stretch: readonly Cell[],
  formOf: (cell: Cell) => string | undefined,
): string | undefined {
  const counts = new Map<string, number>();
  for (const cell of stretch) {
    const form = formOf(cell);
    if (form !== undefined) counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  const [form, count] = [...counts].reduce((most, each) => (each[1] > most[1] ? each : most), ["", 0]);
  return count >= 3 && count > stretch.length / 2 ? form : undefined;
}
