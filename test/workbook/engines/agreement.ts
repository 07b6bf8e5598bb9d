import { cellAddress } from "../../../src/workbook/formula-text/address";
import type { CellValue } from "../../../src/workbook/package/model/types";
import type { PlanSheet, PlanValue, WorkbookPlan } from "../../../src/workbook/plan/plan";

/** A formula cell of a plan with our engine's value. */
export interface Expected {
  readonly sheet: string;
  readonly address: string;
  readonly formula: string;
  readonly value: PlanValue;
  /** Relative difference that is allowed: Excel's own search for a rate of return stops early. */
  readonly tolerance: number;
}

/** What an engine says a cell holds. */
export type Read = (sheet: string, address: string) => CellValue | undefined;

const TOLERANCE = 1e-9;
const TOLERANCE_OF_RATES = 1e-7;

/** Every formula cell of a plan. */
export function formulaCells(plan: WorkbookPlan): Expected[] {
  return plan.sheets.flatMap(({ name, cells, runs }) => {
    const labels = new Map(cells.flatMap(({ row, column, value }) => (column === 2 ? [[row, value]] : [])));
    const toleranceIn = (row: number, formula: string): number =>
      /\bIRR\(/.test(formula) || /rate of return/i.test(String(labels.get(row)))
        ? TOLERANCE_OF_RATES
        : TOLERANCE;
    const one = (row: number, column: number, formula: string, value: PlanValue): Expected => ({
      sheet: name,
      address: cellAddress(row, column),
      formula,
      value,
      tolerance: toleranceIn(row, formula),
    });
    return [
      ...cells.flatMap(({ row, column, formula, value }) =>
        formula === undefined ? [] : [one(row, column, formula, value)],
      ),
      ...runs.flatMap(({ row, column, formula, values }) =>
        Array.from(values, (value, i) => one(row, column + i, formula, value)),
      ),
    ];
  });
}

/** The same plan as if somebody had written 999 as the result of every formula. */
export function stale(plan: WorkbookPlan): WorkbookPlan {
  const spoiled = (sheet: PlanSheet): PlanSheet => ({
    ...sheet,
    cells: sheet.cells.map((cell) => (cell.formula === undefined ? cell : { ...cell, value: 999 })),
    runs: sheet.runs.map((run) => ({ ...run, values: Array.from(run.values, () => 999) })),
  });
  return { ...plan, sheets: plan.sheets.map(spoiled) };
}

/** Where an engine has another value than ours: a line each, ready to be read. */
export function differences(cells: readonly Expected[], read: Read): string[] {
  const largest = cells.reduce(
    (most, { value }) => Math.max(most, typeof value === "number" ? Math.abs(value) : 0),
    0,
  );
  return cells.flatMap(({ sheet, address, formula, value, tolerance }) => {
    const found = read(sheet, address);
    if (isSame(value, found, tolerance, largest)) return [];
    return [`${sheet}!${address}: ours ${shown(value)}, theirs ${shown(found)} =${formula}`];
  });
}

/** Double-precision noise of sums that cancel out: this share of the largest number in the workbook is zero. */
const NOISE = 1e-14;

function isSame(ours: PlanValue, theirs: CellValue | undefined, tolerance: number, largest: number): boolean {
  if (typeof ours !== "number" || typeof theirs !== "number") {
    if (ours !== null && typeof ours === "object")
      return typeof theirs === "object" && theirs !== null && theirs.error === ours.error;
    return ours === theirs || (ours === "" && (theirs === null || theirs === undefined));
  }
  const size = Math.max(Math.abs(ours), Math.abs(theirs));
  return Math.abs(ours - theirs) <= tolerance * size || size <= NOISE * largest;
}

const shown = (value: unknown): string => (value === undefined ? "nothing" : JSON.stringify(value));
