import type { Case } from "../schema/case";
import { answered } from "./answered";
import compare from "./compare";
import { readingOf } from "./reading";
import { CallError, type CallAnswer, type CaseFunction, type CellAnswer } from "./record";
import table from "./table";
import value from "./value";

/** Functions that read the workbook's own case once; those that run it many times are in src/analysis/functions. */
export const caseFunctions: readonly CaseFunction[] = [compare, table, value];

/** A call as Excel makes it. */
export interface CaseCall {
  readonly name: string;
  readonly args: readonly unknown[];
}

/** Answers calls of some functions about a case; null for a workbook that holds none. */
export function answerCalls(
  functions: readonly CaseFunction[],
  source: Case | null,
  calls: readonly CaseCall[],
): CallAnswer[] {
  const reading = readingOf(source);
  return calls.map(({ name, args }) => {
    const called = functions.find((one) => one.name === name);
    let rows: CallAnswer | undefined;
    const single = answered(() => {
      if (called === undefined) throw new CallError("#VALUE!", `There is no function ${name}.`);
      rows = called.answer(reading(), args);
      return Array.isArray(rows) ? "" : (rows as CellAnswer);
    });
    return Array.isArray(rows) ? rows : single;
  });
}
