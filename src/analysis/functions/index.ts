import { answerCalls, caseFunctions, type CaseCall } from "../../case/functions";
import type { CallAnswer, CaseFunction } from "../../case/functions/record";
import type { Case } from "../../case/schema/case";
import breakEven from "./break-even";
import simulate from "./simulate";
import tornado from "./tornado";

/** Every function that reads the workbook's own case, by name. */
export const allCaseFunctions: readonly CaseFunction[] = [
  breakEven,
  ...caseFunctions,
  tornado,
  simulate,
].sort((a, b) => (a.name < b.name ? -1 : 1));

/** Answers calls about a case; null for a workbook that holds none. */
export const answerCaseCalls = (source: Case | null, calls: readonly CaseCall[]): CallAnswer[] =>
  answerCalls(allCaseFunctions, source, calls);
