import { areaAddress, parseArea, type Area } from "../formula-text/address";
import { tryParseFormula } from "../formula-text/parse";
import type { Cell, Sheet, WorkbookModel } from "../package/model/types";
import { bringBack, isExpected, placeNow, type BroughtBack } from "./bring-back";
import { editCell, type CellEdits } from "./cell-edits";
import { arrayText, literalText } from "./cell-text";
import { isSame } from "./compare";
import { spillMetadata } from "./lambda/spill-metadata";
import type { RecordedReplacement } from "./read-shared-sheet";

/** Puts a cell's former formula back; or says, in a sentence, why not. */
export function restoreCell(
  model: WorkbookModel,
  recorded: RecordedReplacement,
  edits: CellEdits,
): string | undefined {
  const found = cellNow(model, recorded);
  if (found === undefined) return "The cell was deleted.";
  const { sheet, cell } = found;
  const back = bringBack(model, recorded, sheet.name);
  if (back === undefined) return "The formula on the Shared copy sheet that follows its cells was changed.";
  const area = areaNow(recorded, cell);
  if (cell.formula?.text === back.formula) return undefined;
  const changed = whatChanged(recorded, sheet, cell, area, back);
  if (changed !== undefined) return changed;
  const array = recorded.kind === "cell" ? {} : { area: areaAddress(area) };
  const spills = recorded.kind === "spilling formula";
  const formulaMetadata = spills ? (cell.formulaMetadata ?? spillMetadata(model)) : undefined;
  editCell(edits, sheet, cell, { value: cell.value, formula: back.formula, formulaMetadata, ...array });
  return undefined;
}

function cellNow(
  { sheets }: WorkbookModel,
  recorded: RecordedReplacement,
): { sheet: Sheet; cell: Cell } | undefined {
  const place = placeNow(recorded);
  const tree = place === undefined ? undefined : tryParseFormula(place);
  if (tree?.kind !== "reference") return undefined;
  const { qualifier, top, left } = tree.reference;
  const sheet = sheets.find(({ name }) => name.toLowerCase() === qualifier.sheet?.toLowerCase());
  const cell = sheet?.cell(top.at, left.at);
  return sheet === undefined || cell === undefined ? undefined : { sheet, cell };
}

/** The recorded size, at the place of today. */
function areaNow({ where }: RecordedReplacement, { row, column }: Cell): Area {
  const then = parseArea(where) ?? { top: 1, left: 1, bottom: 1, right: 1 };
  return {
    top: row,
    left: column,
    bottom: row + then.bottom - then.top,
    right: column + then.right - then.left,
  };
}

function whatChanged(
  { value, values, now }: RecordedReplacement,
  sheet: Sheet,
  cell: Cell,
  area: Area,
  { expected }: BroughtBack,
): string | undefined {
  if (now !== undefined) {
    if (cell.formula === undefined) return "A value was typed over the native formula.";
    return isExpected(cell.formula.text, expected, sheet.name)
      ? undefined
      : "The native formula was changed.";
  }
  if (cell.formula !== undefined) return "A formula was entered where the value stood.";
  const found = values === undefined ? cell.value : (arrayText(sheet, area) ?? null);
  const isError = typeof found === "object" && found !== null;
  return isSame(values ?? value, isError ? literalText(found) : found, 1e-15)
    ? undefined
    : "The value was changed.";
}
