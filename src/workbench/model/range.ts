import { invalidArgument, itemNotFound } from "../hostError";
import {
  boundingRect,
  columnName,
  intersection,
  maxColumns,
  maxRows,
  quotedSheetName,
  type Rect,
  rectName,
} from "./address";
import type { Worksheet } from "./worksheet";

/** A rectangle of cells on a sheet. Geometry only; what is in the cells stands in rangeContent.ts. */
export class Range {
  constructor(
    readonly sheet: Worksheet,
    readonly rect: Rect,
  ) {
    const { row, column, rows, columns } = rect;
    if (
      row < 0 ||
      column < 0 ||
      rows < 1 ||
      columns < 1 ||
      row + rows > maxRows ||
      column + columns > maxColumns
    )
      throw invalidArgument();
  }

  /** "Sheet1!A1:B2" */
  get address(): string {
    return `${quotedSheetName(this.sheet.name)}!${rectName(this.rect)}`;
  }

  get cellCount(): number {
    return this.rect.rows * this.rect.columns;
  }

  get isEntireColumn(): boolean {
    return this.rect.rows === maxRows;
  }

  get isEntireRow(): boolean {
    return this.rect.columns === maxColumns;
  }

  /** A whole row or column: too many cells to list. */
  get isUnbounded(): boolean {
    return this.isEntireColumn || this.isEntireRow;
  }

  at(row: number, column: number, rows = 1, columns = 1): Range {
    return new Range(this.sheet, { row, column, rows, columns });
  }

  with(change: Partial<Rect>): Range {
    return new Range(this.sheet, { ...this.rect, ...change });
  }

  /** A cell by its position inside the range; it may lie outside. */
  cell(row: number, column: number): Range {
    return this.at(this.rect.row + row, this.rect.column + column);
  }

  row(index: number): Range {
    if (index < 0 || index >= this.rect.rows) throw invalidArgument();
    return this.with({ row: this.rect.row + index, rows: 1 });
  }

  column(index: number): Range {
    if (index < 0 || index >= this.rect.columns) throw invalidArgument();
    return this.with({ column: this.rect.column + index, columns: 1 });
  }

  offset(rows: number, columns: number): Range {
    return this.with({ row: this.rect.row + rows, column: this.rect.column + columns });
  }

  /** More (or fewer) rows and columns at the bottom right. */
  resizedBy(rows: number, columns: number): Range {
    return this.with({ rows: this.rect.rows + rows, columns: this.rect.columns + columns });
  }

  resizedTo(rows: number, columns: number): Range {
    return this.with({ rows, columns });
  }

  /** `count` rows above the range, or below where `count` is negative. */
  rowsAbove(count: number): Range {
    if (count === 0) throw invalidArgument();
    return count > 0
      ? this.with({ row: this.rect.row - count, rows: count })
      : this.with({ row: this.rect.row + this.rect.rows, rows: -count });
  }

  /** `count` columns left of the range, or right of it where `count` is negative. */
  columnsBefore(count: number): Range {
    if (count === 0) throw invalidArgument();
    return count > 0
      ? this.with({ column: this.rect.column - count, columns: count })
      : this.with({ column: this.rect.column + this.rect.columns, columns: -count });
  }

  entireRow(): Range {
    return this.with({ column: 0, columns: maxColumns });
  }

  entireColumn(): Range {
    return this.with({ row: 0, rows: maxRows });
  }

  boundingWith(other: Range): Range {
    return new Range(this.sheet, boundingRect(this.rect, other.rect));
  }

  intersectionWith(other: Range): Range | null {
    const rect = other.sheet === this.sheet ? intersection(this.rect, other.rect) : null;
    return rect && new Range(this.sheet, rect);
  }

  /** The part that holds something; null where nothing is there. */
  used(valuesOnly: boolean): Range | null {
    const used = this.sheet.usedRect(valuesOnly);
    const rect = used && intersection(used, this.rect);
    return rect && new Range(this.sheet, rect);
  }

  /** The formula cell whose result spills into this cell, or null. */
  spillParent(): Range | null {
    const from = this.sheet.cells.at(this.rect.row, this.rect.column)?.spilledFrom;
    return from ? this.at(from.row, from.column) : this.spillingTo() && this.cell(0, 0);
  }

  /** Where this cell's own formula spills to, or null. */
  spillingTo(): Range | null {
    const spill = this.sheet.cells.at(this.rect.row, this.rect.column)?.spill;
    return spill ? this.at(this.rect.row, this.rect.column, spill.rows, spill.columns) : null;
  }

  /** The filled block around the range, up to blank rows and columns. */
  surroundingRegion(): Range {
    const wider = this.grownByOne();
    let region = this.rect;
    for (const { row, column, cell } of this.sheet.cells.within(wider.rect))
      if (cell.value !== null) region = boundingRect(region, { row, column, rows: 1, columns: 1 });
    const next = new Range(this.sheet, region);
    return next.cellCount === this.cellCount ? next : next.surroundingRegion();
  }

  private grownByOne(): Range {
    const row = Math.max(0, this.rect.row - 1);
    const column = Math.max(0, this.rect.column - 1);
    return new Range(this.sheet, {
      row,
      column,
      rows: Math.min(maxRows, this.rect.row + this.rect.rows + 1) - row,
      columns: Math.min(maxColumns, this.rect.column + this.rect.columns + 1) - column,
    });
  }
}

/** The range, or ItemNotFound where there is none. */
export function orNotFound<T>(found: T | null): T {
  if (found === null) throw itemNotFound();
  return found;
}

/** "Sheet1!$A$1:$B$2" */
export const absoluteAddress = ({ sheet, rect }: Range): string =>
  `${quotedSheetName(sheet.name)}!${absoluteCorners(rect)}`;

function absoluteCorners({ row, column, rows, columns }: Rect): string {
  const first = `$${columnName(column)}$${row + 1}`;
  return rows === 1 && columns === 1 ? first : `${first}:$${columnName(column + columns - 1)}$${row + rows}`;
}
