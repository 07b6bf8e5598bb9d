import { areaAddress, cellAddress, parseArea } from "../formula-text/address";
import { tryParseFormula } from "../formula-text/parse";
import type { PackageEdit } from "../package/edit";
import type { Cell, LooseFormula, Sheet, WorkbookModel } from "../package/model/types";
import { excelXml } from "../package/xml-text";
import { editCell, type CellEdits } from "./cell-edits";
import { arrayText } from "./cell-text";
import type { Native, NativePlace } from "./native";
import { mayHoldOurs, renameOurs, typedName } from "./our-function";
import type { Replacement } from "./record";
import { replaceCalls, type Replaced, type Replacing } from "./replace-calls";
import { firstCell, type ListedReplacement } from "./shared-sheet";
import { trackedReferences, trackerFormula, type Home } from "./track";
import type { Workings } from "./workings";

/** A replacement in the workbook at hand, with what comparing its values needs. */
export interface PlannedReplacement extends ListedReplacement {
  readonly tolerance: number;
}

/** Everything that replacing our calls changes, and what could not be done well. */
export interface Plan {
  readonly replacements: readonly PlannedReplacement[];
  readonly unresolved: readonly string[];
}

/** What replacing needs to know, besides the functions: the date to show, helper cells. */
export interface Planning extends Replacing {
  readonly date: string;
  /** Our functions as names of the workbook, for cells in which every call is one; and the mark of such cells. */
  readonly named?: { readonly native: Native; readonly formulaMetadata: number };
  readonly workings: Workings;
}

/** Replaces our calls in every formula of the workbook: cells into `cells`, all others into `edit`. */
export function planReplacements(
  model: WorkbookModel,
  planning: Planning,
  cells: CellEdits,
  edit: PackageEdit,
): Plan {
  const replacements: PlannedReplacement[] = [];
  const unresolved: string[] = [];
  const homes = homesOf(model);
  for (const sheet of model.sheets) {
    for (const cell of sheet.cells) {
      const { formula } = cell;
      if (formula === undefined || !mayHoldOurs(formula.text)) continue;
      const address = cellAddress(cell.row, cell.column);
      const reader = { ...homes(sheet.name), row: cell.row, tables: model.tables };
      const helpers = planning.workings.begin(reader, `${sheet.name}!${address}`);
      const named = byName(formula.text, sheet.name, planning, helpers);
      const replaced = named ?? replaceCalls(formula.text, sheet.name, planning, helpers);
      if (replaced.kind === "untouched") continue;
      if (replaced.kind === "native" && named === undefined) helpers.keep();
      const mark = named && planning.named?.formulaMetadata;
      const replacement = replaceInCell(sheet, cell, replaced, planning, cells, mark);
      const place = firstCell(sheet.name, address);
      replacements.push(listed(replacement, formula.text, place, homes(sheet.name), replaced));
      for (const doubt of doubts(replacement)) unresolved.push(doubt);
    }
  }
  for (const loose of model.looseFormulas) {
    const home = { ...homes(loose.sheet), isName: loose.kind === "name" };
    const reader = { ...home, row: undefined, tables: model.tables };
    const helpers = planning.workings.begin(reader, loose.where);
    const replaced = replaceCalls(loose.text, loose.sheet, planning, helpers);
    if (replaced.kind === "untouched") continue;
    if (replaced.kind === "native") helpers.keep();
    const now = replaced.kind === "native" ? replaced.formula : noAnswer;
    edit.replace(loose.part, [{ ...loose.span, text: excelXml(now).replace(/'/g, "&apos;") }]);
    const { kind, sheet, where } = loose;
    const note = replaced.kind === "value" ? `No native form: ${replaced.reason}` : replaced.notes.join(" ");
    const replacement = { kind, sheet, where, before: typed(loose.text), now, note, value: null };
    replacements.push(listed(replacement, loose.text, placeOf(loose), home, replaced));
    if (replaced.kind === "value") {
      unresolved.push(
        `The ${kind} ${where}${sheet === undefined ? "" : ` on ${sheet}`} is now ${now}: ${replaced.reason}.`,
      );
    }
  }
  return { replacements, unresolved };
}

/** The formula with our functions as names; undefined where names are not asked for, or one of its calls is none. */
function byName(
  formula: string,
  sheet: string,
  { named, describe }: Planning,
  place: NativePlace,
): Replaced | undefined {
  if (named === undefined) return undefined;
  const replaced = replaceCalls(formula, sheet, { native: named.native, describe }, place);
  return replaced.kind === "native" ? { ...replaced, notes: [...new Set(replaced.notes)] } : undefined;
}

/** Where formulas stand, as far as following their references needs to know. */
export function homesOf({ names }: WorkbookModel): (sheet: string | undefined) => Home {
  const local = new Map<string, Set<string>>();
  for (const { name, sheet } of names)
    if (sheet !== undefined) local.set(sheet, (local.get(sheet) ?? new Set()).add(name.toLowerCase()));
  const none: ReadonlySet<string> = new Set();
  return (sheet) => ({ sheet, localNames: local.get(sheet ?? "") ?? none, isName: false });
}

function replaceInCell(
  sheet: Sheet,
  cell: Cell,
  replaced: Exclude<Replaced, { kind: "untouched" }>,
  { date }: Planning,
  cells: CellEdits,
  mark: number | undefined,
): Replacement {
  const { row, column, formula, formulaMetadata, value } = cell;
  const address = cellAddress(row, column);
  const area = parseArea(formula?.area ?? "") ?? { top: row, left: column, bottom: row, right: column };
  const isArray = formula?.kind === "array";
  const native = replaced.kind === "native" ? replaced : undefined;
  const becomesArray = !isArray && native?.needsArray === true;
  if (native === undefined) editCell(cells, sheet, cell, { value });
  else if (isArray)
    editCell(cells, sheet, cell, {
      value,
      formula: native.formula,
      area: areaAddress(area),
      formulaMetadata,
    });
  else
    editCell(cells, sheet, cell, {
      value,
      formula: native.formula,
      ...(becomesArray ? { area: address, formulaMetadata: mark } : {}),
    });
  const values = isArray ? arrayText(sheet, area) : undefined;
  return {
    kind: !isArray ? "cell" : formulaMetadata === undefined ? "array formula" : "spilling formula",
    sheet: sheet.name,
    where: isArray ? areaAddress(area) : address,
    before: typed(formula?.text ?? ""),
    now: native?.formula,
    note:
      replaced.kind === "value"
        ? `Value of ${date}: ${replaced.reason}`
        : [
            ...(becomesArray && mark === undefined ? ["Entered as an array formula."] : []),
            ...replaced.notes,
          ].join(" "),
    value,
    ...(values === undefined ? {} : { values }),
  };
}

function listed(
  replacement: Replacement,
  formula: string,
  place: string,
  home: Home,
  replaced: Replaced,
): PlannedReplacement {
  const formulas = replaced.kind === "native" ? [formula, replaced.formula] : [formula].filter(isReadable);
  const tracker = trackerFormula(place, trackedReferences(formulas, home));
  return { ...replacement, tracker, tolerance: replaced.kind === "native" ? replaced.tolerance : 0 };
}

/** The formula with our functions as people type them. */
function typed(formula: string): string {
  return isReadable(formula) ? renameOurs(formula, typedName) : formula.replace(/_xldudf_/gi, "");
}

function isReadable(formula: string): boolean {
  return tryParseFormula(formula) !== undefined;
}

/** What stands where no native form exists and no cell holds a value: no answer. A format with it does not apply. */
const noAnswer = "NA()";

/** A reference that follows what the formula belongs to. */
function placeOf({ kind, where, sheet }: LooseFormula): string {
  if (kind === "conditional format" || kind === "data validation")
    return firstCell(sheet ?? "", where.split(" ")[0] ?? "");
  return kind === "name" && sheet !== undefined ? `'${sheet.replace(/'/g, "''")}'!${where}` : where;
}

/** Our functions answer with these two; any other error says that Excel could not ask them. */
const isAnswer = (error: string): boolean => error === "#N/A" || error === "#VALUE!";

function doubts({ sheet, where, value, now }: Replacement): string[] {
  const place = `${sheet ?? ""}!${where}`;
  if (value === null && now === undefined)
    return [`${place} held no value and is blank now: calculate the workbook in Excel before sharing it.`];
  if (typeof value === "object" && value !== null && now === undefined && !isAnswer(value.error)) {
    return [
      `${place} held ${value.error}, which is now its value: calculate the workbook in Excel before sharing it.`,
    ];
  }
  return [];
}
