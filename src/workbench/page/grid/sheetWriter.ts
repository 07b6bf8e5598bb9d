import { BooleanNumber, type ICellData, type IObjectMatrixPrimitiveType, type IRange } from "@univerjs/core";
import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetColDataMutation,
  SetFrozenMutation,
  SetRangeValuesMutation,
  SetRowDataMutation,
  SetTabColorMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetDefaultStyleMutation,
  SetWorksheetRowCountMutation,
  ToggleGridlinesMutation,
} from "@univerjs/preset-sheets-core";
import {
  AddDataValidationMutation,
  RemoveDataValidationMutation,
} from "@univerjs/preset-sheets-data-validation";
import type { Rect } from "../../model/address";
import { automaticHeights, widthOf } from "../../model/sizes";
import type { Worksheet } from "../../model/worksheet";
import { emptyCell, toCellData } from "./cellData";
import { gridSize, pixelsPerPoint } from "./snapshot";
import { toUniverStyle } from "./styles";
import { unitId } from "./univerGrid";
import { validationRules } from "./validationRules";

/** Carries out a mutation of the grid at once. */
export type Mutate = (id: string, params: object) => void;

/** Writes one sheet of the workbook into the grid. It remembers what is shown, so that it can take it away. */
export class SheetWriter {
  private shown = new Set<number>();
  private merged: IRange[] = [];
  private styledColumns = new Set<number>();
  private styledRows = new Set<number>();
  private size = { ...gridSize };
  private rules = "[]";
  private tab: string;

  constructor(
    readonly sheet: Worksheet,
    readonly subUnitId: string,
    private readonly mutate: Mutate,
    private readonly styleOver: (sheet: Worksheet, row: number, column: number) => object | null,
  ) {
    this.tab = sheet.tabColor;
  }

  /** The grid holds cells of its own doing (rows were inserted there): they are all written anew. */
  forgetShown(positions: Iterable<{ row: number; column: number }>): void {
    this.shown = new Set([...positions].map(({ row, column }) => keyOf(row, column)));
  }

  /** Writes the cells of some rectangles, those that are empty now included. */
  writeCells(rects: readonly Rect[]): void {
    const cellValue: IObjectMatrixPrimitiveType<ICellData> = {};
    let isEmpty = true;
    for (const rect of rects)
      for (const { row, column } of this.positions(rect)) {
        isEmpty = false;
        (cellValue[row] ??= {})[column] = this.cellAt(row, column);
      }
    if (!isEmpty) this.send(SetRangeValuesMutation.id, { cellValue });
  }

  /** The tab, which is seen whichever sheet is. */
  writeTab(): void {
    const color = this.sheet.tabColor;
    if (color === this.tab) return;
    this.tab = color;
    this.send(SetTabColorMutation.id, { color });
  }

  /** Sizes, merged cells, frozen panes, gridlines and the styles of whole columns and rows. */
  writeLayout(): void {
    const { sheet } = this;
    this.grow();
    this.writeColumns();
    this.writeRows();
    this.writeMerged();
    const { rows, columns } = sheet.frozen;
    this.send(SetFrozenMutation.id, {
      startRow: rows || -1,
      startColumn: columns || -1,
      ySplit: rows,
      xSplit: columns,
    });
    this.send(ToggleGridlinesMutation.id, {
      showGridlines: sheet.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    });
    this.send(SetWorksheetDefaultStyleMutation.id, { defaultStyle: toUniverStyle(sheet.sheetStyle) });
  }

  /** Validations: a list's items may have changed with any cell, so that they are compared each time. */
  writeValidations(): void {
    const rules = validationRules(this.sheet);
    const text = JSON.stringify(rules);
    if (text === this.rules) return;
    const before = JSON.parse(this.rules) as { uid: string }[];
    this.rules = text;
    if (before.length > 0)
      this.send(RemoveDataValidationMutation.id, { ruleId: before.map(({ uid }) => uid) });
    if (rules.length > 0) this.send(AddDataValidationMutation.id, { rule: rules });
  }

  private cellAt(row: number, column: number): ICellData {
    const key = keyOf(row, column);
    const cell = this.sheet.cells.at(row, column);
    const over = this.styleOver(this.sheet, row, column);
    if (!cell && !over) {
      this.shown.delete(key);
      return emptyCell;
    }
    this.shown.add(key);
    return toCellData(cell, { ...this.sheet.styleAt(row, column), ...over });
  }

  /** Positions in a rectangle where something is, or was shown. */
  private *positions(rect: Rect): IterableIterator<{ row: number; column: number }> {
    if (rect.rows * rect.columns <= this.shown.size + 100) {
      for (let row = rect.row; row < rect.row + rect.rows; row++)
        for (let column = rect.column; column < rect.column + rect.columns; column++) yield { row, column };
      return;
    }
    const keys = new Set<number>();
    for (const { row, column } of this.sheet.cells.within(rect)) keys.add(keyOf(row, column));
    for (const key of this.shown) if (isWithin(rect, key)) keys.add(key);
    for (const key of keys) yield placeOf(key);
  }

  /** The grid has as many rows and columns as the sheet needs, and some to spare. */
  private grow(): void {
    const used = this.sheet.cells.used(() => true);
    const rows = Math.max(this.size.rows, (used ? used.row + used.rows : 0) + 50);
    const columns = Math.max(this.size.columns, (used ? used.column + used.columns : 0) + 10);
    if (rows > this.size.rows) this.send(SetWorksheetRowCountMutation.id, { rowCount: rows });
    if (columns > this.size.columns) this.send(SetWorksheetColumnCountMutation.id, { columnCount: columns });
    this.size = { rows, columns };
  }

  private writeColumns(): void {
    const { sheet } = this;
    const indexes = touched(
      this.size.columns,
      sheet.columnWidths.keys(),
      sheet.hiddenColumns,
      sheet.columnStyles.keys(),
      this.styledColumns,
    );
    const columnData = Object.fromEntries(
      indexes.map((column) => [
        column,
        {
          w: Math.round((sheet.columnWidths.get(column) ?? sheet.standardWidth) * pixelsPerPoint),
          hd: widthOf(sheet, column) === 0 ? BooleanNumber.TRUE : BooleanNumber.FALSE,
          s: styleOf(sheet.columnStyles.get(column)),
        },
      ]),
    );
    this.styledColumns = new Set(indexes);
    if (indexes.length > 0) this.send(SetColDataMutation.id, { columnData });
  }

  private writeRows(): void {
    const { sheet } = this;
    const automatic = automaticHeights(sheet);
    const indexes = touched(
      this.size.rows,
      sheet.rowHeights.keys(),
      automatic.keys(),
      sheet.hiddenRows,
      sheet.rowStyles.keys(),
      this.styledRows,
    );
    const rowData = Object.fromEntries(
      indexes.map((row) => [
        row,
        {
          h: Math.round(
            (sheet.rowHeights.get(row) ?? automatic.get(row) ?? sheet.standardHeight) * pixelsPerPoint,
          ),
          ia: BooleanNumber.FALSE,
          hd: sheet.hiddenRows.has(row) ? BooleanNumber.TRUE : BooleanNumber.FALSE,
          s: styleOf(sheet.rowStyles.get(row)),
        },
      ]),
    );
    this.styledRows = new Set(indexes);
    if (indexes.length > 0) this.send(SetRowDataMutation.id, { rowData });
  }

  private writeMerged(): void {
    const ranges = this.sheet.merged.map(toRange);
    if (this.merged.length > 0) this.send(RemoveWorksheetMergeMutation.id, { ranges: this.merged });
    if (ranges.length > 0) this.send(AddWorksheetMergeMutation.id, { ranges });
    this.merged = ranges;
  }

  private send(id: string, params: object): void {
    this.mutate(id, { unitId, subUnitId: this.subUnitId, ...params });
  }
}

const styleOf = (style: Parameters<typeof toUniverStyle>[0] | undefined) =>
  style ? toUniverStyle(style) : null;

const touched = (size: number, ...sets: Iterable<number>[]): number[] =>
  [...new Set(sets.flatMap((set) => [...set]))].filter((index) => index < size);

const columnsPerRow = 16_384;
const keyOf = (row: number, column: number): number => row * columnsPerRow + column;
const placeOf = (key: number) => ({ row: Math.floor(key / columnsPerRow), column: key % columnsPerRow });

function isWithin(rect: Rect, key: number): boolean {
  const { row, column } = placeOf(key);
  return (
    row >= rect.row &&
    row < rect.row + rect.rows &&
    column >= rect.column &&
    column < rect.column + rect.columns
  );
}

/** A rectangle in Univer's words. */
export const toRange = ({ row, column, rows, columns }: Rect): IRange => ({
  startRow: row,
  startColumn: column,
  endRow: row + rows - 1,
  endColumn: column + columns - 1,
});

/** A rectangle in ours. */
export const fromRange = (range: IRange): Rect => ({
  row: range.startRow,
  column: range.startColumn,
  rows: range.endRow - range.startRow + 1,
  columns: range.endColumn - range.startColumn + 1,
});
