import { invalidArgument } from "../hostError";
import { moveReferences } from "../formula/references";
import { contains, maxColumns, maxRows, type Rect } from "./address";
import type { ChangeType } from "./events";
import type { Range } from "./range";
import type { Worksheet } from "./worksheet";

/** How the cells of one sheet move: along one axis, from a line on, within a band across. */
interface Shift {
  readonly axis: "row" | "column";
  /** First line that moves, and how far: negative lines are deleted. */
  readonly from: number;
  readonly by: number;
  /** The columns (or rows) that take part. */
  readonly band: readonly [start: number, length: number];
}

/** Inserts blank cells where the range is; what was there moves "Down" or "Right". Gives the blank cells. */
export function insertCells(range: Range, direction: string): Range {
  const { rect } = range;
  if (direction !== "Down" && direction !== "Right") throw invalidArgument();
  const down = direction === "Down";
  carryOut(range, down ? downFrom(rect, rect.rows) : rightFrom(rect, rect.columns), "Insert", direction);
  return range;
}

/** Removes the cells of the range; what follows moves "Up" or "Left". */
export function deleteCells(range: Range, direction: string): void {
  const { rect } = range;
  if (direction !== "Up" && direction !== "Left") throw invalidArgument();
  const up = direction === "Up";
  carryOut(range, up ? downFrom(rect, -rect.rows) : rightFrom(rect, -rect.columns), "Delete", direction);
}

const downFrom = (rect: Rect, by: number): Shift => ({
  axis: "row",
  from: rect.row,
  by,
  band: [rect.column, rect.columns],
});

const rightFrom = (rect: Rect, by: number): Shift => ({
  axis: "column",
  from: rect.column,
  by,
  band: [rect.row, rect.rows],
});

function carryOut(range: Range, shift: Shift, what: "Insert" | "Delete", direction: string): void {
  const { sheet, rect } = range;
  const { workbook } = sheet;
  sheet.cells.rearrange((row, column) => movedCell(shift, row, column));
  moveHangers(sheet, shift);
  workbook.rewriteFormulas((formula, own) =>
    moveReferences(formula, own?.name ?? "", (name, other) =>
      workbook.sheet(name) === sheet ? movedRect(shift, other) : other,
    ),
  );
  workbook.calculation.structureChanged();
  workbook.events.raise({
    type: "cellsChanged",
    sheet,
    rect,
    change: changeType(range, what),
    shift: `ShiftCell${direction}`,
    actor: workbook.actor,
  });
  sheet.layoutChanged();
}

function changeType(range: Range, what: "Insert" | "Delete"): ChangeType {
  const done = what === "Insert" ? "Inserted" : "Deleted";
  return range.isEntireRow ? `Row${done}` : range.isEntireColumn ? `Column${done}` : `Cell${done}`;
}

function movedCell(shift: Shift, row: number, column: number): { row: number; column: number } | null {
  const line = shift.axis === "row" ? row : column;
  const across = shift.axis === "row" ? column : row;
  const [start, length] = shift.band;
  if (line < shift.from || across < start || across >= start + length) return { row, column };
  if (shift.by < 0 && line < shift.from - shift.by) return null;
  const moved = line + shift.by;
  if (moved >= (shift.axis === "row" ? maxRows : maxColumns)) return null;
  return shift.axis === "row" ? { row: moved, column } : { row, column: moved };
}

/** Where a rectangle goes: it moves, grows or shrinks where the shift covers it across, and else stays. */
export function movedRect(shift: Shift, rect: Rect): Rect | null {
  const rows = shift.axis === "row";
  const [start, length] = shift.band;
  const across = rows ? rect.column : rect.row;
  const breadth = rows ? rect.columns : rect.rows;
  if (across < start || across + breadth > start + length) return rect;
  const size = rows ? maxRows : maxColumns;
  const [line, count] = rows ? [rect.row, rect.rows] : [rect.column, rect.columns];
  if (count === size) return rect;
  const first = movedLine(shift, line, "up");
  const last = movedLine(shift, line + count - 1, "down");
  if (last < first) return null;
  if (first === line && last === line + count - 1) return rect;
  const end = Math.min(last, size - 1);
  return rows
    ? { ...rect, row: first, rows: end - first + 1 }
    : { ...rect, column: first, columns: end - first + 1 };
}

/** Where a line goes; a deleted one becomes the nearest that is left, looking up or down. */
function movedLine({ from, by }: Shift, line: number, edge: "up" | "down"): number {
  if (line < from) return line;
  if (by < 0 && line < from - by) return edge === "up" ? from : from - 1;
  return line + by;
}

/** Moves what hangs on cells: merged cells, validations, conditional formats, tables, row and column settings. */
function moveHangers(sheet: Worksheet, shift: Shift): void {
  const moved = (rect: Rect) => movedRect(shift, rect);
  sheet.merged = sheet.merged.map(moved).filter(isThere);
  sheet.validations = sheet.validations.flatMap((record) => {
    const rect = moved(record.rect);
    return rect ? [{ ...record, rect }] : [];
  });
  for (const format of sheet.conditionalFormats) format.rects = format.rects.map(moved).filter(isThere);
  sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => format.rects.length > 0);
  sheet.workbook.tables.move(sheet, moved);
  const [start, length] = shift.band;
  const isWhole = start === 0 && length === (shift.axis === "row" ? maxColumns : maxRows);
  if (!isWhole) return;
  const maps =
    shift.axis === "row" ? [sheet.rowStyles, sheet.rowHeights] : [sheet.columnStyles, sheet.columnWidths];
  for (const map of maps) moveKeys(map as Map<number, unknown>, shift);
}

function moveKeys(map: Map<number, unknown>, shift: Shift): void {
  const entries = [...map];
  map.clear();
  for (const [line, value] of entries) {
    const place = shift.axis === "row" ? movedCell(wide(shift), line, 0) : movedCell(wide(shift), 0, line);
    if (place) map.set(shift.axis === "row" ? place.row : place.column, value);
  }
}

const wide = (shift: Shift): Shift => ({ ...shift, band: [0, Infinity] });

const isThere = (rect: Rect | null): rect is Rect => rect !== null;

/** True where a merged area covers the cell and begins elsewhere. */
export const isHiddenByMerge = (sheet: Worksheet, row: number, column: number): boolean =>
  sheet.merged.some((rect) => contains(rect, row, column) && (rect.row !== row || rect.column !== column));
