import type { WorkbookModel } from "../package/model/types";
import { inspect } from "./inspect";
import type { Finding, Severity } from "./rule";
import { rules } from "./rules";

/** What one rule found. */
export interface RuleReport {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly severity: Severity;
  /** All findings, also those that `findings` leaves out. */
  readonly count: number;
  readonly findings: readonly Finding[];
}

/** The outcome of checking a workbook: plain data, ready for JSON. */
export interface CheckReport {
  readonly sheets: number;
  readonly formulas: number;
  readonly count: number;
  /** Every rule in order, those without findings too. */
  readonly rules: readonly RuleReport[];
}

/** More findings of one kind than that help nobody; they are counted all the same. */
const mostPerRule = 1000;

/** Checks a workbook, ours or not, against the rules of good spreadsheet practice (FAST, ICAEW). Changes nothing. */
export function checkWorkbook(workbook: WorkbookModel): CheckReport {
  const inspected = inspect(workbook);
  const reports = rules.map(({ find, ...about }) => {
    const findings: Finding[] = [];
    let count = 0;
    for (const finding of find(inspected)) if (++count <= mostPerRule) findings.push(finding);
    return { ...about, count, findings };
  });
  return {
    sheets: workbook.sheets.length,
    formulas: workbook.sheets.reduce(
      (sum, { cells }) => sum + cells.filter(({ formula }) => formula).length,
      0,
    ),
    count: reports.reduce((sum, { count }) => sum + count, 0),
    rules: reports,
  };
}
