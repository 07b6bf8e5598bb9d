import { studyRisk } from "../../analysis/study";
import { buildModel } from "../../case/model/build";
import type { Case } from "../../case/schema/case";
import { planWorkbook } from "../../workbook/plan/build";
import { driverNames } from "../../workbook/plan/driver-names";
import type { PlanName, PlanSheet, PlanValue } from "../../workbook/plan/plan";
import { prepareSheet } from "./prepare";
import type { Language } from "../../words/languages";
import type { PreparedSheet } from "./step";

/** A cell and what our engine says its formula gives. */
export interface Expected {
  readonly row: number;
  readonly column: number;
  readonly value: PlanValue;
}

/** What the page must know of a workbook before its sheets come. */
export interface PreparedWorkbook {
  readonly sheets: readonly string[];
  readonly names: readonly PlanName[];
  /** Paths of the drivers by the names of their live cells on the sheet Inputs. */
  readonly drivers: Readonly<Record<string, string>>;
  /** The rows of the lines and the key figures of the case, by their ids: `Work_B!42`. */
  readonly lines: Readonly<Record<string, string>>;
  /** Results to compare with Excel's, by sheet: those of the sheets that are read, not of the workings. */
  readonly expected: Readonly<Record<string, readonly Expected[]>>;
}

/** Everything that is worked out beside the page: first the workbook, then its sheets one by one. */
export type Prepared =
  { readonly workbook: PreparedWorkbook } | { readonly sheet: PreparedSheet } | { readonly failed: string };

/** More results than this are not read back: workings. */
const MOST_EXPECTED = 3_000;

/** Plans the workbook of a case and turns it into steps for Excel; `built` is the day as ISO text. */
export function* prepareWorkbook(source: Case, built: string, language: Language): Generator<Prepared> {
  const planned = planWorkbook(source, { built, risk: studyRisk(source), language });
  const model = buildModel(source);
  if (!planned.ok || !model.ok) {
    const problems = planned.ok ? [] : planned.problems;
    return yield { failed: problems.map((problem) => problem.message).join(" ") };
  }
  const { plan } = planned;
  const names = driverNames(model.model.drivers.keys());
  yield {
    workbook: {
      sheets: plan.sheets.map((sheet) => sheet.name),
      names: plan.names,
      drivers: Object.fromEntries([...names].map(([path, name]) => [name, path])),
      lines: plan.places,
      expected: Object.fromEntries(plan.sheets.map((sheet) => [sheet.name, expectedOf(sheet)])),
    },
  };
  for (const sheet of plan.sheets) yield { sheet: prepareSheet(sheet, plan) };
}

function expectedOf({ cells, runs }: PlanSheet): Expected[] {
  const formulas = cells.filter(({ formula }) => formula !== undefined);
  const count = formulas.length + runs.reduce((sum, { values }) => sum + values.length, 0);
  if (count > MOST_EXPECTED) return [];
  return [
    ...formulas.map(({ row, column, value }) => ({ row, column, value })),
    ...runs.flatMap(({ row, column, values }) =>
      Array.from(values, (value, i) => ({ row, column: column + i, value })),
    ),
  ];
}
