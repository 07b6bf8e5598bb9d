import { boundingRect, type Rect } from "../model/address";
import { withStyle } from "../model/cellStyle";
import { CellError, type CellValue } from "../model/cellValue";
import type { Cell } from "../model/cellGrid";
import type { Worksheet } from "../model/worksheet";
import { pending } from "./formulaEngine";
import type { FormulaNode } from "./formulaNode";
import type { LoadedWorkbook } from "./loadedWorkbook";

const busy = new CellError("#BUSY!");

/** Brings what the engine computed into the cells of the workbook. */
export class ValueReader {
  private changed = new Map<Worksheet, Rect>();

  /** Reads all formulas; gives the rectangle on each sheet inside which values changed. */
  readAll(loaded: LoadedWorkbook): ReadonlyMap<Worksheet, Rect> {
    this.changed = new Map();
    for (const sheet of loaded.loadedSheets) this.dropStale(sheet, loaded);
    for (const node of loaded.nodes()) this.readNode(node, loaded);
    return this.changed;
  }

  private readNode(node: FormulaNode, loaded: LoadedWorkbook): void {
    const { sheet, row, column } = node;
    const { rows, columns } = loaded.engine.spillOf(loaded.indexOf(sheet), row, column);
    const cell = sheet.cells.ensure(row, column);
    const value = this.valueOf(node, loaded, 0, 0);
    this.set(sheet, row, column, cell, value);
    this.format(node, cell);
    this.spill(node, loaded, cell, rows, columns);
  }

  private spill(node: FormulaNode, loaded: LoadedWorkbook, cell: Cell, rows: number, columns: number): void {
    const { sheet, row, column } = node;
    const before = cell.spill ?? { rows: 1, columns: 1 };
    if (before.rows !== rows || before.columns !== columns) this.unspill(node, before);
    if (rows === 1 && columns === 1) {
      delete cell.spill;
      return;
    }
    cell.spill = { rows, columns };
    for (let i = 0; i < rows; i++)
      for (let j = 0; j < columns; j++) {
        if (i === 0 && j === 0) continue;
        const member = sheet.cells.ensure(row + i, column + j);
        member.spilledFrom = { row, column };
        this.set(sheet, row + i, column + j, member, this.valueOf(node, loaded, i, j));
      }
  }

  /** The exact answer where the formula is nothing but one call; else what the engine computed. */
  private valueOf(node: FormulaNode, loaded: LoadedWorkbook, i: number, j: number): CellValue {
    const value = loaded.engine.valueOf(loaded.indexOf(node.sheet), node.row + i, node.column + j);
    if (value === pending) return busy;
    const isBlocked = value instanceof CellError && value.code === "#SPILL!";
    const exact = isBlocked ? undefined : node.onlyCall?.cells?.[i]?.[j];
    if (exact !== undefined && exact !== null) return exact;
    return value instanceof CellError ? withMessage(value, node) : value;
  }

  /** Takes values away that spilled over a smaller area than before. */
  private unspill({ sheet, row, column }: FormulaNode, before: { rows: number; columns: number }): void {
    const rect = { row, column, ...before };
    for (const { row: r, column: c, cell } of [...sheet.cells.within(rect)])
      if (cell.spilledFrom?.row === row && cell.spilledFrom.column === column)
        this.release(sheet, r, c, cell);
  }

  /** Values whose formula is gone, or that somebody wrote over. */
  private dropStale(sheet: Worksheet, loaded: LoadedWorkbook): void {
    for (const { row, column, cell } of [...sheet.cells.entries()]) {
      const from = cell.spilledFrom;
      if (from && (cell.input || !loaded.nodeAt(sheet, from.row, from.column)))
        this.release(sheet, row, column, cell);
    }
  }

  private release(sheet: Worksheet, row: number, column: number, cell: Cell): void {
    delete cell.spilledFrom;
    if (!cell.input) this.set(sheet, row, column, cell, null);
    sheet.cells.drop(row, column);
  }

  /** A formatted number brings its format into cells that have none. */
  private format(node: FormulaNode, cell: Cell): void {
    const numberFormat = node.onlyCall?.numberFormat;
    const current = node.sheet.styleAt(node.row, node.column).numberFormat ?? "General";
    if (numberFormat && current === "General") cell.style = withStyle(cell.style, { numberFormat });
  }

  private set(sheet: Worksheet, row: number, column: number, cell: Cell, value: CellValue): void {
    if (isSame(cell.value, value)) return;
    cell.value = value;
    const place = { row, column, rows: 1, columns: 1 };
    const known = this.changed.get(sheet);
    this.changed.set(sheet, known ? boundingRect(known, place) : place);
  }
}

function withMessage(error: CellError, node: FormulaNode): CellError {
  for (const site of node.sites) {
    const message = site.messageFor(error.code);
    if (message) return new CellError(error.code, message);
  }
  return error;
}

const isSame = (a: CellValue, b: CellValue): boolean =>
  a === b ||
  (a instanceof CellError && b instanceof CellError && a.code === b.code && a.message === b.message);
