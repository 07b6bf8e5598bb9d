import type { FormulaError } from "./error";

/** What a formula computes with: a number, a logical, a text, numbers in a row, nothing, or an error. */
export type Value = number | boolean | string | null | readonly number[] | FormulaError;

/** What a spilled result holds: rows of single values. */
export type Table = readonly (readonly (number | string | boolean)[])[];
