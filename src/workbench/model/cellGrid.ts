import { maxColumns, type Rect } from "./address";
import type { CellStyle } from "./cellStyle";
import type { CellValue } from "./cellValue";

/** What a person or the add-in put into a cell. */
export type CellInput = { readonly formula: string } | { readonly literal: CellValue };

/** One cell: what was put in, what it gives, how it looks. */
export interface Cell {
  input: CellInput | null;
  /** The literal, the formula's result, or a value that spilled in. */
  value: CellValue;
  /** Where the value spilled from. */
  spilledFrom?: { readonly row: number; readonly column: number };
  /** How far this cell's own formula spills. */
  spill?: { readonly rows: number; readonly columns: number };
  style?: CellStyle;
}

/** The cells of one sheet that hold something, sparse. */
export class CellGrid {
  private cells = new Map<number, Cell>();

  at(row: number, column: number): Cell | undefined {
    return this.cells.get(row * maxColumns + column);
  }

  /** The cell, made where it is missing. */
  ensure(row: number, column: number): Cell {
    const key = row * maxColumns + column;
    let cell = this.cells.get(key);
    if (!cell) this.cells.set(key, (cell = { input: null, value: null }));
    return cell;
  }

  /** Forgets a cell that holds nothing any more. */
  drop(row: number, column: number): void {
    const cell = this.at(row, column);
    if (cell && !cell.input && cell.value === null && !cell.style)
      this.cells.delete(row * maxColumns + column);
  }

  /** Forgets all cells. */
  clear(): void {
    this.cells.clear();
  }

  *entries(): IterableIterator<{ row: number; column: number; cell: Cell }> {
    for (const [key, cell] of this.cells)
      yield { row: Math.floor(key / maxColumns), column: key % maxColumns, cell };
  }

  /** Cells inside a rectangle that hold something; quick for small and for sparse ones. */
  *within(rect: Rect): IterableIterator<{ row: number; column: number; cell: Cell }> {
    if (rect.rows * rect.columns <= this.cells.size) {
      for (let row = rect.row; row < rect.row + rect.rows; row++)
        for (let column = rect.column; column < rect.column + rect.columns; column++) {
          const cell = this.at(row, column);
          if (cell) yield { row, column, cell };
        }
      return;
    }
    for (const entry of this.entries())
      if (
        entry.row >= rect.row &&
        entry.row < rect.row + rect.rows &&
        entry.column >= rect.column &&
        entry.column < rect.column + rect.columns
      )
        yield entry;
  }

  /** The smallest rectangle around all cells that `counts` accepts, or null. */
  used(counts: (cell: Cell) => boolean): Rect | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const { row, column, cell } of this.entries()) {
      if (!counts(cell)) continue;
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    }
    return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  /** Moves cells: `move` gives the new place, or null where the cell goes away. */
  rearrange(move: (row: number, column: number) => { row: number; column: number } | null): void {
    const moved = new Map<number, Cell>();
    for (const { row, column, cell } of this.entries()) {
      const place = move(row, column);
      if (place) moved.set(place.row * maxColumns + place.column, cell);
    }
    this.cells = moved;
  }
}
