import { allCaseFunctions } from "../analysis/functions";
import type { CaseFunction } from "../case/functions/record";
import { formulas } from "../formulas/registry.generated";
import type { Formula } from "../kernel/formula";
import type { DataFunction } from "../reference/data-function";
import { dataFunctions } from "../reference/functions";

export type { CaseFunction, DataFunction, Formula };

/** The record of a function: its inputs with units and limits, its meaning, source and examples. */
export type FunctionRecord = Formula | DataFunction | CaseFunction;

/** Every function of the add-in: formulas by family, sourced figures (DATA), those that read a workbook's case (CASE). */
export const functions: readonly FunctionRecord[] = [...formulas, ...dataFunctions, ...allCaseFunctions];
