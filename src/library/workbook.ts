import { studyRisk } from "../analysis/study";
import { CaseProblems } from "../case/open";
import type { Case } from "../case/schema/case";
import { checkWorkbook as checkModel, type CheckReport } from "../workbook/check/check";
import { readWorkbook } from "../workbook/package/model/read-workbook";
import { openPackage } from "../workbook/package/open";
import { planWorkbook, type PlanOptions } from "../workbook/plan/build";
import { nativeForms } from "../workbook/share/native-forms";
import { shareWorkbook as share, type SharedCopy } from "../workbook/share/share";
import type { FormulaEngine } from "../workbook/share/recalculate";
import { xlsxWriter } from "../xlsx/write";

export { WorkbookRefused } from "../workbook/package/problem";
export { restoreWorkbook, type RestoredWorkbook } from "../workbook/share/restore";
export type { CheckReport, FormulaEngine, PlanOptions, SharedCopy };

/**
 * The bytes of a case's .xlsx workbook, all in formulas of Excel itself. The same case and day give the same bytes.
 * Throws {@link CaseProblems} where the case lacks something.
 */
export function buildWorkbook(source: Case, options: PlanOptions): Uint8Array {
  const planned = planWorkbook(source, { risk: studyRisk(source), ...options });
  if (!planned.ok) throw new CaseProblems(planned.problems);
  return xlsxWriter.write(planned.plan);
}

/** Checks any .xlsx workbook against the rules of good practice; throws {@link WorkbookRefused} for what is none. */
export const checkWorkbook = (bytes: Uint8Array): CheckReport => checkModel(readWorkbook(openPackage(bytes)));

/** How a copy is shared. */
export interface ShareOptions {
  /** The day of sharing as ISO text, 2026-11-30; it is shown beside values that replace formulas. */
  readonly day: string;
  /** An empty engine that proves the copy: a `Model` of @ironcalc/wasm fits. Without one, nothing is compared. */
  readonly engine?: FormulaEngine;
  /** Names with a LAMBDA where functions have one, for readers who have Microsoft 365; off unless asked for. */
  readonly lambda?: boolean;
}

/**
 * A copy of an .xlsx workbook for people without the add-in: our functions become formulas of Excel itself, and an
 * account says what became of each. Throws {@link WorkbookRefused} for what is no workbook.
 */
export function shareWorkbook(bytes: Uint8Array, { day, engine, lambda = false }: ShareOptions): SharedCopy {
  const date = new Date(day).toLocaleDateString("en-GB", {
    day: "numeric",
    month: "short",
    year: "numeric",
    timeZone: "UTC",
  });
  return share(bytes, { native: nativeForms, date, lambda, ...(engine !== undefined && { engine }) });
}
