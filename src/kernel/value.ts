import type { FormulaError } from "./error";

/** Numbers in a row. A typed array where they come from a range of cells: twice as fast to fill and to read. */
export type Series = readonly number[] | Float64Array;

export const isSeries = (value: unknown): value is Series =>
  Array.isArray(value) || value instanceof Float64Array;

/** Numbers in rows and columns. */
export type Grid = readonly (readonly number[])[];

/** What a formula computes with: a number, a logical, a text, numbers in a row or in rows, nothing, or an error. */
export type Value = number | boolean | string | null | Series | Grid | FormulaError;

/** What a spilled result holds: rows of single values. */
export type Table = readonly (readonly (number | string | boolean)[])[];
