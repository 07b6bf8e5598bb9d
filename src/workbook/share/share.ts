import { formulas } from "../../formulas/registry.generated";
import { openPackage } from "../package/open";
import { editPackage } from "../package/edit";
import type { Limits } from "../package/limits";
import { readExtras } from "../package/model/read-extras";
import { readWorkbook } from "../package/model/read-workbook";
import type { WorkbookModel } from "../package/model/types";
import { addSheets, freeSheetName, type NewName } from "./add-sheet";
import { argumentDescriber } from "./argument-kind";
import { applyCellEdits, type CellEdits } from "./cell-edits";
import type { Comparison } from "./compare";
import { layout } from "./layout";
import type { Native } from "./native";
import { lambdaText } from "./lambda/definition";
import { NAME_COMMENT, namedForms, namedIn, withoutNamed } from "./lambda/names";
import { addSpillMetadata, canSpill, spillMetadata } from "./lambda/spill-metadata";
import { mayHoldOurs, typedName } from "./our-function";
import { planReplacements, type Planning } from "./plan";
import { scanPrivacy, type PrivacyFinding } from "./privacy";
import { recalculateOnOpen } from "./recalculate-on-open";
import type { Replacement } from "./record";
import type { FormulaEngine } from "./recalculate";
import { prove } from "./prove";
import { removeAddIns } from "./remove-add-ins";
import { replaceCalls } from "./replace-calls";
import { sharedSheet } from "./shared-sheet";
import { addStyles } from "./styles";
import { createWorkings, isUsed, workingsLayout } from "./workings";
import { workingsSheet } from "./workings-sheet";

/** How to make a shared copy. */
export interface ShareOptions {
  /** The native form of each function. */
  readonly native: Native;
  /** Shown on the copy and beside values that replace formulas: "22 Nov 2026". */
  readonly date: string;
  /** An empty engine that calculates independently of this code, to prove the copy. */
  readonly engine?: FormulaEngine;
  readonly limits?: Partial<Limits>;
  /** Whether functions become names with a LAMBDA where they can, for readers who have Microsoft 365. */
  readonly lambda?: boolean;
}

/** A copy for people without the add-in, and an account of it. Nothing is written unless the caller writes `bytes`. */
export interface SharedCopy {
  readonly bytes: Uint8Array;
  /** The sheet that lists the replacements; undefined where there were none. */
  readonly sheet: string | undefined;
  readonly replacements: readonly Replacement[];
  /** Whether the native formulas give what the file held; undefined where no engine was given. */
  readonly comparison: Comparison | undefined;
  /** What needs a person's attention, in sentences. */
  readonly unresolved: readonly string[];
  /** What was removed besides, each beginning with a capital letter. */
  readonly removed: readonly string[];
  /** What else the copy holds that its reader may not be meant to see. */
  readonly privacy: readonly PrivacyFinding[];
}

/**
 * Makes a copy of a workbook in which every call of ours is replaced by Excel's own formula, or by a dated value where
 * there is none, and in which nothing of the add-in is left. The rest of the workbook keeps its very characters.
 * Throws WorkbookRefused where the workbook cannot be read.
 */
export function shareWorkbook(bytes: Uint8Array, options: ShareOptions): SharedCopy {
  const { native, date, engine, limits } = options;
  const opened = openPackage(bytes, limits);
  const model = readWorkbook(opened);
  const edit = editPackage(opened);
  const cells: CellEdits = new Map();
  const removed = removeAddIns(model, readExtras(model), edit);
  const sheet = freeSheetName(model, layout.name);
  const workings = createWorkings(freeSheetName(model, workingsLayout.name));
  const named = options.lambda === true && canSpill(model) ? namedOf(model) : undefined;
  const describe = argumentDescriber(model);
  const planning = { native, describe, date, workings, ...(named !== undefined && { named }) };
  const plan = planReplacements(model, planning, cells, edit);
  applyCellEdits(edit, cells);
  if (plan.replacements.length > 0) {
    const styles = addStyles(opened, edit);
    const list = { name: sheet, ...sharedSheet(plan.replacements, date, styles) };
    const names = named === undefined ? [] : namesCalled(plan.replacements);
    addSheets(model, edit, isUsed(workings) ? [list, workingsSheet(workings, styles)] : [list], names);
    if (names.length > 0) addSpillMetadata(model, edit);
  }
  recalculateOnOpen(opened, edit);
  const copy = edit.write();
  const result = readWorkbook(openPackage(copy, limits));
  const unresolved = [...plan.unresolved, ...leftovers(result)];
  const proof = engine && prove(model, result, plan.replacements, workings.sheet, engine);
  return {
    bytes: proof?.bytes ?? copy,
    sheet: plan.replacements.length > 0 ? sheet : undefined,
    replacements: plan.replacements.map(({ tracker: _, tolerance: __, ...replacement }) => replacement),
    comparison: proof?.comparison,
    unresolved,
    removed,
    privacy: scanPrivacy(result),
  };
}

/** Names that the workbook has already keep their meaning; what marks a formula of a dynamic array is 1 where it is new. */
function namedOf(model: WorkbookModel): NonNullable<Planning["named"]> {
  const taken = new Set(model.names.map(({ name }) => name.toLowerCase()));
  return { native: namedForms(taken), formulaMetadata: spillMetadata(model) ?? 1 };
}

/** The names that the native formulas call, each once. */
function namesCalled(replacements: readonly Replacement[]): NewName[] {
  const called = new Set(replacements.flatMap(({ now }) => (now === undefined ? [] : namedIn(now))));
  return [...called].sort().flatMap((name): NewName[] => {
    const text = lambdaText(name);
    const comment = `${NAME_COMMENT}${formulas.find((one) => one.name === name)?.label ?? name}`;
    return text === undefined ? [] : [{ name: typedName(name), comment, text }];
  });
}

/** The proof that nothing was overlooked: the copy is read again, and every formula in it looked at. */
function leftovers({ package: opened, sheets, looseFormulas, names }: WorkbookModel): string[] {
  const formulas = [
    ...sheets.flatMap(({ cells }) => cells.flatMap(({ formula }) => formula?.text ?? [])),
    ...looseFormulas.map(({ text }) => text),
  ].filter(mayHoldOurs);
  const describe = () => ({ kind: "expression" }) as const;
  const looking = { native: () => ({ value: "still there" }), describe };
  const place = { counting: () => "", hasBlocks: true, block: () => "" };
  const left = formulas.filter(
    (formula) => replaceCalls(withoutNamed(formula, names), undefined, looking, place).kind !== "untouched",
  );
  const parts = opened.entries.filter(
    ({ name }) => /\.xml$/i.test(name) && /_xldudf_bpo/i.test(opened.text(name)),
  );
  return [
    ...left.map((formula) => `A formula still calls the add-in: =${formula}`),
    ...parts.map(({ name }) => `The part ${name} still mentions a function of the add-in.`),
  ];
}
