import { areaAddress, type Area } from "../formula-text/address";
import { tryParseFormula } from "../formula-text/parse";
import { relativeForm } from "../formula-text/relative-form";
import type { FormulaNode } from "../formula-text/tree";
import { FormulaUnreadable } from "../formula-text/unreadable";
import type { Cell, Sheet, WorkbookModel } from "../package/model/types";

/** Cells that hold copies of one formula and stand side by side. */
export interface FormulaBlock {
  readonly sheet: string;
  readonly area: Area;
  /** "C5:N5" */
  readonly cells: string;
  /** The formula of the first cell, without "=". */
  readonly text: string;
  /** What all its cells have in common: the formula as seen from the cell. */
  readonly form: string;
  /** The formula of the first cell as a tree; undefined where it cannot be read. */
  readonly tree: FormulaNode | undefined;
}

/** A workbook made ready for the rules, so that each formula is read once and copies of it are reported once. */
export interface Inspected {
  readonly workbook: WorkbookModel;
  readonly blocks: readonly FormulaBlock[];
  /** The formula as seen from its cell; undefined for a cell without one. */
  formOf(cell: Cell): string | undefined;
  /** The block that a cell belongs to; undefined for a cell without a formula. */
  blockOf(cell: Cell): FormulaBlock | undefined;
}

interface GrowingBlock {
  readonly sheet: string;
  readonly area: { top: number; left: number; bottom: number; right: number };
  readonly text: string;
  readonly form: string;
}

/** Reads all formulas of the workbook. */
export function inspect(workbook: WorkbookModel): Inspected {
  const forms = new Map<Cell, string>();
  const blockOf = new Map<Cell, FormulaBlock>();
  const blocks: FormulaBlock[] = [];
  for (const sheet of workbook.sheets) {
    for (const cell of sheet.cells) if (cell.formula !== undefined) forms.set(cell, formOf(cell));
    for (const [growing, cells] of blocksOf(sheet, forms)) {
      const tree = tryParseFormula(growing.text);
      const block = { ...growing, cells: areaAddress(growing.area), tree };
      blocks.push(block);
      for (const cell of cells) blockOf.set(cell, block);
    }
  }
  return { workbook, blocks, formOf: (cell) => forms.get(cell), blockOf: (cell) => blockOf.get(cell) };
}

function formOf({ formula, row, column }: Cell): string {
  const text = formula?.text ?? "";
  try {
    return relativeForm(text, row, column);
  } catch (problem) {
    if (problem instanceof FormulaUnreadable) return text;
    throw problem;
  }
}

/** Runs of copies along each row, joined with the same run in the row above. */
function blocksOf(sheet: Sheet, forms: ReadonlyMap<Cell, string>): Map<GrowingBlock, Cell[]> {
  const cellsOf = new Map<GrowingBlock, Cell[]>();
  const lastRowOf = new Map<string, GrowingBlock>();
  let run: GrowingBlock | undefined;
  const finish = () => {
    if (run === undefined) return;
    const { left, right, top } = run.area;
    const place = `${left}:${right}`;
    const above = lastRowOf.get(place);
    if (above !== undefined && above.form === run.form && above.area.bottom === top - 1) {
      above.area.bottom = top;
      const cells = cellsOf.get(above);
      for (const cell of cellsOf.get(run) ?? []) cells?.push(cell);
      cellsOf.delete(run);
    } else lastRowOf.set(place, run);
    run = undefined;
  };
  for (const cell of sheet.cells) {
    const form = forms.get(cell);
    const { row, column } = cell;
    const continues =
      run !== undefined && run.form === form && run.area.top === row && run.area.right === column - 1;
    if (!continues) finish();
    if (form === undefined) continue;
    if (run === undefined) {
      const area = { top: row, left: column, bottom: row, right: column };
      run = { sheet: sheet.name, area, text: cell.formula?.text ?? "", form };
      cellsOf.set(run, []);
    }
    run.area.right = column;
    cellsOf.get(run)?.push(cell);
  }
  finish();
  return cellsOf;
}
