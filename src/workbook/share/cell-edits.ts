import type { PackageEdit } from "../package/edit";
import type { Cell, Sheet } from "../package/model/types";
import { cellXml, type CellToWrite } from "../package/sheet-cell";

/** New contents for cells, by sheet. */
export type CellEdits = Map<Sheet, Map<Cell, CellToWrite>>;

/** Notes a cell's new content: what is not said stays as it is. */
export function editCell(
  edits: CellEdits,
  sheet: Sheet,
  cell: Cell,
  content: Omit<CellToWrite, "row" | "column" | "style">,
): void {
  const cells = edits.get(sheet) ?? new Map<Cell, CellToWrite>();
  edits.set(sheet, cells);
  cells.set(cell, { row: cell.row, column: cell.column, style: cell.style, ...content });
}

/** Writes the new contents; every other cell keeps its characters. */
export function applyCellEdits(edit: PackageEdit, edits: CellEdits): void {
  for (const [sheet, cells] of edits) {
    freeSharedFormulas(sheet, cells);
    const pieces = [...cells].map(([{ span }, content]) => ({
      ...span,
      text: cellXml(content, sheet.prefix),
    }));
    edit.replace(sheet.part, pieces);
  }
}

/**
 * The file may keep one formula for many cells, its text in the first of them. Where one of those cells changes, the
 * others get their formula written out, so that none loses the text it reads.
 */
function freeSharedFormulas(sheet: Sheet, cells: Map<Cell, CellToWrite>): void {
  const touched = new Set([...cells.keys()].flatMap(({ formula }) => formula?.group ?? []));
  if (touched.size === 0) return;
  for (const cell of sheet.cells) {
    const { formula, row, column, value, style, formulaMetadata, valueMetadata } = cell;
    if (formula?.group === undefined || !touched.has(formula.group) || cells.has(cell)) continue;
    cells.set(cell, { row, column, value, style, formula: formula.text, formulaMetadata, valueMetadata });
  }
}
