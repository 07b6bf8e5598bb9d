import { qualifyReferences } from "../formula/references";
import { boundingRect, intersection, maxColumns, type Rect } from "../model/address";
import { type CellStyle, withStyle } from "../model/cellStyle";
import type { ConditionalFormat } from "../model/conditionalFormats";
import type { Worksheet } from "../model/worksheet";
import { conditionFormula } from "./conditionFormula";
import { expandNames } from "./expandNames";
import type { FormulaEngine } from "./formulaEngine";

/** A condition of one cell, and where the engine evaluates it. */
interface Condition {
  readonly row: number;
  readonly column: number;
  readonly format: ConditionalFormat;
  readonly slot: number;
}

/** More conditions than this on one sheet are not evaluated. */
const mostConditions = 50_000;

/** Evaluates conditional formats: each condition is a formula in a hidden sheet of the engine. */
export class ConditionCells {
  private readonly sheetIndex: number;
  private readonly conditions = new Map<Worksheet, Condition[]>();
  private readonly signatures = new Map<Worksheet, string>();
  private readonly styles = new Map<Worksheet, Map<number, CellStyle>>();
  private nextSlot = 0;

  constructor(
    private readonly engine: FormulaEngine,
    name: string,
  ) {
    this.sheetIndex = engine.addSheet(name);
  }

  /** What conditional formats add to a cell's own style; null where they add nothing. */
  styleAt(sheet: Worksheet, row: number, column: number): CellStyle | null {
    return this.styles.get(sheet)?.get(row * maxColumns + column) ?? null;
  }

  /** Puts the conditions of sheets whose formats changed into the engine. */
  update(sheets: Iterable<Worksheet>): void {
    for (const sheet of sheets) {
      const used = sheet.cells.used(() => true);
      const signature = JSON.stringify(
        sheet.conditionalFormats.map(({ id, rects, rule, style }) => [id, clipped(rects, used), rule, style]),
      );
      if (signature === (this.signatures.get(sheet) ?? "[]")) continue;
      this.signatures.set(sheet, signature);
      this.place(sheet, used);
    }
  }

  /** Reads which conditions hold; gives the rectangle inside which a sheet's looks changed. */
  read(): Map<Worksheet, Rect> {
    const changed = new Map<Worksheet, Rect>();
    for (const [sheet, conditions] of this.conditions) {
      const styles = new Map<number, CellStyle>();
      for (const { row, column, format, slot } of conditions) {
        const key = row * maxColumns + column;
        if (this.engine.valueOf(this.sheetIndex, slot, 0) === true)
          styles.set(key, withStyle(format.style, styles.get(key) ?? {}));
      }
      const rect = difference(this.styles.get(sheet) ?? new Map<number, CellStyle>(), styles);
      if (rect) changed.set(sheet, rect);
      this.styles.set(sheet, styles);
    }
    return changed;
  }

  /** Formats that stand first win over later ones; their conditions come first. */
  private place(sheet: Worksheet, used: Rect | null): void {
    const conditions: Condition[] = [];
    for (const format of sheet.conditionalFormats)
      for (const { row, column, rows, columns } of clipped(format.rects, used))
        for (let r = row; r < row + rows; r++)
          for (let c = column; c < column + columns && conditions.length < mostConditions; c++) {
            const formula = conditionFormula(format, r, c);
            if (formula === null) continue;
            const slot = this.nextSlot++;
            const text = qualifyReferences(expandNames(formula, sheet), sheet.name);
            this.engine.setFormula(this.sheetIndex, slot, 0, text);
            conditions.push({ row: r, column: c, format, slot });
          }
    this.conditions.set(sheet, conditions);
  }
}

const clipped = (rects: readonly Rect[], used: Rect | null): Rect[] =>
  used ? rects.flatMap((rect) => intersection(rect, used) ?? []) : [];

/** The rectangle around all cells whose style differs, or null. */
function difference(
  before: ReadonlyMap<number, CellStyle>,
  after: ReadonlyMap<number, CellStyle>,
): Rect | null {
  let rect: Rect | null = null;
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    if (JSON.stringify(before.get(key)) === JSON.stringify(after.get(key))) continue;
    const cell = { row: Math.floor(key / maxColumns), column: key % maxColumns, rows: 1, columns: 1 };
    rect = rect ? boundingRect(rect, cell) : cell;
  }
  return rect;
}
