import { cellAddress } from "../../../src/workbook/formula-text/address";
import type { CellValue, WorkbookModel } from "../../../src/workbook/package/model/types";
import type { PlanCell, PlanSheet, PlanValue, WorkbookPlan } from "../../../src/workbook/plan/plan";
import { xlsxWriter } from "../../../src/xlsx/write";
import { openInIronCalc } from "../../support/ironcalc";
import { recalculateWithLibreOffice } from "../../support/libreoffice";

/** A formula cell of a plan with our engine's value. */
interface Expected {
  readonly sheet: string;
  readonly address: string;
  readonly formula: string;
  readonly value: PlanValue;
  /** Relative difference that is allowed. */
  readonly tolerance: number;
  /** Money: what sums leave of larger amounts has lost their last digits. */
  readonly isAmount: boolean;
}

/** What an engine says a cell holds. */
export type Read = (sheet: string, address: string) => CellValue | undefined;

const TOLERANCE = 1e-9;
/** Excel's own search for a rate of return stops early, and so does that of other spreadsheets. */
const TOLERANCE_OF_RATES = 1e-7;

/** Every formula cell of a plan. */
function formulaCells({ sheets }: WorkbookPlan): Expected[] {
  return sheets.flatMap(({ name, cells, runs }) => {
    const inColumn = (wanted: number): ReadonlyMap<number, PlanValue> =>
      new Map(cells.flatMap(({ row, column, value }) => (column === wanted ? [[row, value]] : [])));
    const [labels, units] = [inColumn(2), inColumn(3)];
    const one = (row: number, column: number, formula: string, value: PlanValue): Expected => {
      const isRate = /\bIRR\(/.test(formula) || /rate of return/i.test(String(labels.get(row)));
      const tolerance = isRate ? TOLERANCE_OF_RATES : TOLERANCE;
      const isAmount = /^[A-Z]{3}$/.test(String(units.get(row)));
      return { sheet: name, address: cellAddress(row, column), formula, value, tolerance, isAmount };
    };
    const isDrawn = (row: number, formula: string): boolean =>
      NAMES_THE_BEST.test(formula) && tied(cells.filter((cell) => cell.row === row));
    return [
      ...cells.flatMap(({ row, column, formula, value }) =>
        formula === undefined || isDrawn(row, formula) ? [] : [one(row, column, formula, value)],
      ),
      ...runs.flatMap(({ row, column, formula, values }) =>
        Array.from(values, (value, i) => one(row, column + i, formula, value)),
      ),
    ];
  });
}

/** A formula that names the option with the highest or lowest value of its row. */
const NAMES_THE_BEST = /MATCH\((MAX|MIN)\(/;

/** Whether two numbers are the same but for rounding: then the last digit says which of them is the best. */
function tied(cells: readonly PlanCell[]): boolean {
  const numbers = cells.flatMap(({ value }) => (typeof value === "number" ? [value] : []));
  return numbers.some((a, i) =>
    numbers.slice(i + 1).some((b) => Math.abs(a - b) <= 1e-6 + TOLERANCE * Math.abs(a)),
  );
}

/** The same plan as if somebody had written 999 as the result of every formula. */
function stale(plan: WorkbookPlan): WorkbookPlan {
  const spoiled = (sheet: PlanSheet): PlanSheet => ({
    ...sheet,
    cells: sheet.cells.map((cell) => (cell.formula === undefined ? cell : { ...cell, value: 999 })),
    runs: sheet.runs.map((run) => ({ ...run, values: Array.from(run.values, () => 999) })),
  });
  return { ...plan, sheets: plan.sheets.map(spoiled) };
}

/** The plan's workbook with 999 as every formula's result: an engine that does not recalculate is found out. */
export const staleWorkbook = (plan: WorkbookPlan): Uint8Array => xlsxWriter.write(stale(plan));

/** Where an engine has another value than ours, with both: a line each. Empty where it agrees on every formula cell. */
export function differences(plan: WorkbookPlan, read: Read): string[] {
  const cells = formulaCells(plan);
  const sizes = cells.map(({ value }) => (typeof value === "number" ? Math.abs(value) : 0));
  const noise = NOISE * sizes.reduce((most, size) => Math.max(most, size), 0);
  return cells.flatMap(({ sheet, address, formula, value, tolerance, isAmount }) => {
    const found = read(sheet, address);
    if (isSame(value, found, tolerance, noise) || (isAmount && isNear(value, found, noise))) return [];
    return [
      `${sheet}!${address}: ours ${JSON.stringify(value)}, theirs ${JSON.stringify(found)} =${formula}`,
    ];
  });
}

/** Sums that cancel out leave the noise of double precision: this share of the largest number is as good as 0. */
const NOISE = 1e-14;

const isNear = (ours: PlanValue, theirs: CellValue | undefined, noise: number): boolean =>
  typeof ours === "number" && typeof theirs === "number" && Math.abs(ours - theirs) <= noise;

function isSame(ours: PlanValue, theirs: CellValue | undefined, tolerance: number, noise: number): boolean {
  if (typeof ours === "number" && typeof theirs === "number") {
    const size = Math.max(Math.abs(ours), Math.abs(theirs));
    return Math.abs(ours - theirs) <= tolerance * size || size <= noise;
  }
  if (ours !== null && typeof ours === "object")
    return typeof theirs === "object" && theirs?.error === ours.error;
  return ours === theirs || (ours === "" && (theirs ?? null) === null);
}

/** A recalculated workbook's cells by sheet and address. */
export function reader({ sheets }: WorkbookModel): Read {
  const values = new Map(
    sheets.map(({ name, cells }) => [
      name,
      new Map(cells.map(({ row, column, value }) => [cellAddress(row, column), value])),
    ]),
  );
  return (sheet, address) => values.get(sheet)?.get(address);
}

/**
 * What IronCalc and LibreOffice, each recalculating from inputs and formulas alone, have otherwise than we: up to three
 * lines for each plan and engine. LibreOffice takes all plans in one start, while IronCalc goes through them here.
 */
export async function disagreements(plans: readonly WorkbookPlan[]): Promise<string[]> {
  const files = plans.map(staleWorkbook);
  const recalculating = recalculateWithLibreOffice(files);
  const found = plans.flatMap((plan, i) => {
    const workbook = openInIronCalc(files[i]!, { withoutNames: true });
    try {
      return first("IronCalc", i, differences(plan, workbook.value));
    } finally {
      workbook.close();
    }
  });
  const models = await recalculating;
  models?.forEach((model, i) =>
    found.push(...first("LibreOffice", i, differences(plans[i]!, reader(model)))),
  );
  return found;
}

const first = (engine: string, index: number, lines: readonly string[]): string[] =>
  lines.slice(0, 3).map((line) => `${engine}, plan ${index} (${lines.length} cells): ${line}`);
