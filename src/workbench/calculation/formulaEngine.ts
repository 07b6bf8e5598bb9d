import type { CellValue } from "../model/cellValue";

/** Computes ordinary formulas. Sheets are numbered in the order they were added; rows and columns count from 0. */
export interface FormulaEngine {
  addSheet(name: string): number;
  setValue(sheet: number, row: number, column: number, value: CellValue): void;
  /** `formula` without "=". */
  setFormula(sheet: number, row: number, column: number, formula: string): void;
  clear(sheet: number, row: number, column: number): void;
  evaluate(): void;
  /** The value of a cell that holds a formula or into which one spills. */
  valueOf(sheet: number, row: number, column: number): EngineValue;
  /** How far the formula in a cell spills; 1 × 1 where it does not. */
  spillOf(sheet: number, row: number, column: number): { rows: number; columns: number };
  /** Frees what the engine holds; it is not used any more. */
  dispose(): void;
}

/** Stands for a value that a custom function still owes. */
export const pending = Symbol("pending");

export type EngineValue = CellValue | typeof pending;

/** Makes an empty engine: a workbook's structure changed, and everything is put in again. */
export type EngineFactory = () => FormulaEngine;
