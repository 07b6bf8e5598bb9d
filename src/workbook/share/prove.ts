import { cellAddress, parseArea } from "../formula-text/address";
import { editPackage } from "../package/edit";
import type { WorkbookModel } from "../package/model/types";
import { applyCellEdits, editCell, type CellEdits } from "./cell-edits";
import { compareValues, type Comparison } from "./compare";
import type { PlannedReplacement } from "./plan";
import { recalculate, type FormulaEngine, type LiveFormula, type Recalculated } from "./recalculate";
import { isInCells } from "./record";

/**
 * Calculates the native formulas of a copy independently and compares each with what the workbook held before. Gives
 * the copy with the results of its helper cells, too.
 */
export function prove(
  before: WorkbookModel,
  copy: WorkbookModel,
  replacements: readonly PlannedReplacement[],
  workings: string,
  engine: FormulaEngine,
): { bytes: Uint8Array; comparison: Comparison } {
  const recalculated = recalculate(copy, liveFormulas(copy, replacements, workings), engine);
  return {
    bytes: fillIn(copy, workings, recalculated),
    comparison: compareValues(before, replacements, recalculated),
  };
}

/** The formulas that stand for ours, and the helper cells that they read. */
function liveFormulas(
  { sheets }: WorkbookModel,
  replacements: readonly PlannedReplacement[],
  workings: string,
): LiveFormula[] {
  const sheetNamed = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const inCells = replacements.flatMap((replacement): LiveFormula[] => {
    const { sheet, where, now, kind } = replacement;
    if (!isInCells(replacement) || now === undefined || sheet === undefined) return [];
    const place = parseArea(where);
    const cells = sheetNamed.get(sheet);
    const formula = place && cells?.cell(place.top, place.left)?.formula;
    return [{ sheet, where, text: now, isArray: kind !== "cell" || formula?.kind === "array" }];
  });
  const helpers = sheets.find(({ name }) => name === workings)?.cells ?? [];
  return [
    ...inCells,
    ...helpers.flatMap(({ row, column, formula }): LiveFormula[] => {
      const where = cellAddress(row, column);
      return formula === undefined ? [] : [{ sheet: workings, where, text: formula.text, isArray: false }];
    }),
  ];
}

/** The copy with the results of its helper cells, for those who look at it without calculating. */
function fillIn({ package: opened, sheets }: WorkbookModel, workings: string, at: Recalculated): Uint8Array {
  const edit = editPackage(opened);
  const cells: CellEdits = new Map();
  const sheet = sheets.find(({ name }) => name === workings);
  for (const cell of sheet?.cells ?? []) {
    const value = at.value(workings, cellAddress(cell.row, cell.column));
    if (sheet !== undefined && cell.formula !== undefined && value !== undefined)
      editCell(cells, sheet, cell, { formula: cell.formula.text, value });
  }
  applyCellEdits(edit, cells);
  return edit.write();
}
