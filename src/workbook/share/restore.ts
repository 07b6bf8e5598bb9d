import { editPackage } from "../package/edit";
import type { Limits } from "../package/limits";
import { readWorkbook } from "../package/model/read-workbook";
import type { WorkbookModel } from "../package/model/types";
import { openPackage } from "../package/open";
import { applyCellEdits, type CellEdits } from "./cell-edits";
import { withoutOurNames } from "./lambda/remove-names";
import { readReplacements, sharedSheets, workingsSheets } from "./read-shared-sheet";
import { recalculateOnOpen } from "./recalculate-on-open";
import type { Replacement } from "./record";
import { removeSheetIfUnused } from "./remove-sheet";
import { restoreCell } from "./restore-cell";
import { restoreLoose } from "./restore-loose";
import { isInCells } from "./record";

/** A replacement that was not put back, and why, in a sentence. */
export interface KeptReplacement {
  readonly replacement: Replacement;
  readonly why: string;
}

/** The workbook with our functions back, and an account of it. */
export interface RestoredWorkbook {
  readonly bytes: Uint8Array;
  /** False where the workbook has no "Shared copy" sheet: then `bytes` are those given. */
  readonly wasShared: boolean;
  readonly restored: readonly Replacement[];
  /** Changed by a person since, or gone: left as they are. */
  readonly kept: readonly KeptReplacement[];
  /** Whether the "Shared copy" sheet and its workings are gone: where everything is back and nothing else reads them. */
  readonly isSheetRemoved: boolean;
}

/**
 * Puts the functions back that sharing replaced, wherever their cells are now. A formula or value that a person
 * changed since is left alone and reported. Throws WorkbookRefused where the workbook cannot be read.
 */
export function restoreWorkbook(bytes: Uint8Array, limits: Partial<Limits> = {}): RestoredWorkbook {
  const opened = openPackage(bytes, limits);
  if (sharedSheets(readWorkbook(opened)).length === 0)
    return { bytes, wasShared: false, restored: [], kept: [], isSheetRemoved: false };
  // A blank may stand where a formula was that had no value.
  const model = readWorkbook(opened, { withBlanks: true });
  const sheets = sharedSheets(model);
  const edit = editPackage(opened);
  const cells: CellEdits = new Map();
  const restored: Replacement[] = [];
  const kept: KeptReplacement[] = [];
  const used = new Set<object>();
  for (const recorded of sheets.flatMap(readReplacements)) {
    const { tracker: _, ...replacement } = recorded;
    const why = isInCells(recorded)
      ? restoreCell(model, recorded, cells)
      : restoreLoose(model, recorded, edit, used);
    if (why === undefined) restored.push(replacement);
    else kept.push({ replacement, why });
  }
  applyCellEdits(edit, cells);
  recalculateOnOpen(opened, edit);
  const result = edit.write();
  if (kept.length > 0) return { bytes: result, wasShared: true, restored, kept, isSheetRemoved: false };
  const withoutNames = withoutOurNames(openPackage(result, limits)) ?? result;
  return { ...withoutSheets(withoutNames, limits), wasShared: true, restored, kept };
}

function withoutSheets(
  bytes: Uint8Array,
  limits: Partial<Limits>,
): { bytes: Uint8Array; isSheetRemoved: boolean } {
  let result = bytes;
  let model: WorkbookModel = readWorkbook(openPackage(result, limits));
  // The list reads the workings, so it goes first.
  for (const { name } of [...sharedSheets(model), ...workingsSheets(model)]) {
    const without = removeSheetIfUnused(model, name);
    if (without === undefined) return { bytes: result, isSheetRemoved: false };
    result = without;
    model = readWorkbook(openPackage(result, limits));
  }
  return { bytes: result, isSheetRemoved: true };
}
