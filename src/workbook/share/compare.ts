import { areaAddress, cellAddress, parseArea } from "../formula-text/address";
import type { CellValue, WorkbookModel } from "../package/model/types";
import type { PlannedReplacement } from "./plan";
import { isInCells } from "./record";
import type { Recalculated } from "./recalculate";

/** A cell whose native formula does not give what the file held. */
export interface Difference {
  readonly sheet: string;
  readonly cell: string;
  readonly before: CellValue;
  readonly now: CellValue;
}

/** What comparing cells came to. */
export interface Comparison {
  /** How many cells were compared. */
  readonly compared: number;
  readonly differences: readonly Difference[];
  /** Cells whose formula could not be calculated here: it uses functions that the engine lacks, or other files. */
  readonly unchecked: readonly { readonly sheet: string; readonly cell: string }[];
}

/** Compares every cell that has a native formula now with the value that the file held. */
export function compareValues(
  { sheets }: WorkbookModel,
  replacements: readonly PlannedReplacement[],
  recalculated: Recalculated,
): Comparison {
  const differences: Difference[] = [];
  const unchecked: { sheet: string; cell: string }[] = [];
  let compared = 0;
  const sheetNamed = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  for (const replacement of replacements) {
    const { sheet: name = "", where, now, tolerance } = replacement;
    const area = parseArea(where);
    const sheet = sheetNamed.get(name);
    if (!isInCells(replacement) || now === undefined || area === undefined || sheet === undefined) continue;
    if (!recalculated.covers(name, where)) {
      unchecked.push({ sheet: name, cell: where });
      compared++;
      continue;
    }
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const cell = cellAddress(row, column);
        const isFirst = cell === areaAddress({ ...area, bottom: area.top, right: area.left });
        const before = isFirst ? replacement.value : (sheet.cell(row, column)?.value ?? null);
        const after = recalculated.value(name, cell);
        compared++;
        if (after === undefined) unchecked.push({ sheet: name, cell });
        else if (!isNoAnswer(before, after) && !isSame(before, after, tolerance))
          differences.push({ sheet: name, cell, before, now: after });
      }
    }
  }
  return { compared: compared - unchecked.length, differences, unchecked };
}

/** Where our function has no answer, #N/A, arithmetic says so by a division by zero. */
function isNoAnswer(before: CellValue, after: CellValue): boolean {
  const error = (value: CellValue) => (typeof value === "object" ? value?.error : undefined);
  return error(before) === "#N/A" && error(after) === "#DIV/0!";
}

/** Rounding errors where the answer is 0. */
const smallest = 1e-12;

/** Whether two values are the same; numbers within a relative tolerance. */
export function isSame(a: CellValue, b: CellValue, tolerance: number): boolean {
  if (typeof a === "number" && typeof b === "number") {
    return Math.abs(a - b) <= Math.max(tolerance * Math.max(Math.abs(a), Math.abs(b)), smallest);
  }
  if (typeof a === "object" && typeof b === "object") return a?.error === b?.error;
  return a === b;
}
