import { invalidArgument } from "../hostError";
import { mapReferences, withRect } from "../formula/references";
import { maxColumns, maxRows } from "./address";
import type { Cell, CellInput } from "./cellGrid";
import type { Range } from "./range";
import { putInput } from "./rangeContent";

/**
 * Copies cells over a range: "All", "Formulas", "Values" or "Formats". The source repeats where the target is
 * a multiple of it; references without "$" move along.
 */
export function copyInto(
  target: Range,
  source: Range,
  type: string,
  skipBlanks: boolean,
  transpose: boolean,
): void {
  if (!["All", "Formulas", "Values", "Formats"].includes(type)) throw invalidArgument();
  source.sheet.workbook.calculation.ensure();
  const { rows, columns } = transpose
    ? { rows: source.rect.columns, columns: source.rect.rows }
    : source.rect;
  const covers = (size: number, part: number) => Math.max(1, Math.floor(size / part)) * part;
  const whole = target.resizedTo(covers(target.rect.rows, rows), covers(target.rect.columns, columns));
  const copies: (() => void)[] = [];
  for (let i = 0; i < whole.rect.rows; i++)
    for (let j = 0; j < whole.rect.columns; j++) {
      const [r, c] = transpose ? [j % columns, i % rows] : [i % rows, j % columns];
      const cell = source.sheet.cells.at(source.rect.row + r, source.rect.column + c);
      if (skipBlanks && !cell?.input) continue;
      const snapshot = cell && { ...cell };
      const to = { row: whole.rect.row + i, column: whole.rect.column + j };
      const by = { rows: to.row - source.rect.row - r, columns: to.column - source.rect.column - c };
      copies.push(() => paste(whole, to, snapshot, by, type));
    }
  for (const copy of copies) copy();
  const { sheet, rect } = whole;
  sheet.workbook.cellsChanged(sheet, rect);
  sheet.workbook.events.raise({ type: "formatChanged", sheet, rect, actor: sheet.workbook.actor });
}

function paste(
  target: Range,
  { row, column }: { row: number; column: number },
  cell: Cell | undefined,
  by: { rows: number; columns: number },
  type: string,
): void {
  if (type !== "Formats") putInput(target, row, column, contentOf(cell, by, type));
  if (type !== "All" && type !== "Formats") return;
  const pasted = target.sheet.cells.ensure(row, column);
  if (cell?.style) pasted.style = cell.style;
  else delete pasted.style;
}

function contentOf(
  cell: Cell | undefined,
  by: { rows: number; columns: number },
  type: string,
): CellInput | null {
  if (!cell) return null;
  if (cell.input && "formula" in cell.input && type !== "Values")
    return { formula: `=${relocated(cell.input.formula.slice(1), by)}` };
  return cell.value === null ? null : { literal: cell.value };
}

/** A formula as it reads some rows and columns further on: parts with "$" stay. */
export function relocated(formula: string, by: { rows: number; columns: number }): string {
  return mapReferences(formula, (reference) => {
    const [first = "", last = first] = reference.text.slice(reference.text.lastIndexOf("!") + 1).split(":");
    const { row, column, rows, columns } = reference.rect;
    const top = row + (hasFixedRow(first) ? 0 : by.rows);
    const bottom = row + rows - 1 + (hasFixedRow(last) ? 0 : by.rows);
    const left = column + (hasFixedColumn(first) ? 0 : by.columns);
    const right = column + columns - 1 + (hasFixedColumn(last) ? 0 : by.columns);
    if (rows === maxRows) return columnsOnly(left, right, reference, row, rows);
    if (columns === maxColumns)
      return top < 0 || bottom >= maxRows
        ? "#REF!"
        : withRect(reference, { row: top, rows: bottom - top + 1, column, columns });
    if (Math.min(top, left) < 0 || bottom >= maxRows || right >= maxColumns) return "#REF!";
    return withRect(reference, { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 });
  });
}

const columnsOnly = (
  left: number,
  right: number,
  reference: Parameters<typeof withRect>[0],
  row: number,
  rows: number,
): string =>
  left < 0 || right >= maxColumns
    ? "#REF!"
    : withRect(reference, { row, rows, column: left, columns: right - left + 1 });

const hasFixedRow = (corner: string): boolean => /\$\d+$/.test(corner);
const hasFixedColumn = (corner: string): boolean => /^\$[A-Za-z]/.test(corner);
