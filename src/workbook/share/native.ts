import type { CellValue } from "../package/model/types";

/** One argument of a call, as it stands in the formula; calls of ours inside it are already replaced. */
export interface ArgumentText {
  readonly text: string;
  readonly kind: "reference" | "literal" | "expression" | "missing";
  /** Size of a range, array constant or name for cells, where it is known. */
  readonly rows?: number;
  readonly columns?: number;
  /** What its cells hold, row by row, where the file says so. */
  readonly values?: () => readonly (readonly CellValue[])[] | undefined;
}

/** Visible cells beside the workbook's own that a native formula may read. References to them are absolute. */
export interface NativePlace {
  /** The numbers 1, 2, 3 … as a range of one column, or of one row. */
  counting(shape: { readonly rows: number; readonly columns: number }): string;
  /** Whether helper cells can stand for this formula: not where it means other cells for every reader. */
  readonly hasBlocks: boolean;
  /**
   * A block of helper cells; gives its range. `formula` gives the text of each cell (without "=") for its row and
   * column, both from 1; `at` gives another cell of the block, `counter` is the cell that holds the row's number.
   * Throws NoHelperCells where they cannot follow what the formula reads.
   */
  block(label: string, rows: number, columns: number, formula: HelperFormula): string;
}

/** The text of one helper cell. */
export type HelperFormula = (
  row: number,
  column: number,
  at: (row: number, column: number) => string,
  counter: string,
) => string;

/** Helper cells cannot follow this formula; `message` says why, as a part of a sentence. */
export class NoHelperCells extends Error {
  constructor(why: string) {
    super(`it needs helper cells, ${why}`);
  }
}

/** What a call becomes in a workbook for people without the add-in. */
export type NativeForm =
  | {
      /** Without a leading "=". */
      readonly formula: string;
      /** It must be entered as an array formula to mean the same. */
      readonly needsArray?: boolean;
      /** How closely it equals the function, as a relative difference; 1e-9 unless said. */
      readonly tolerance?: number;
      /** What people should know about it, as a sentence. */
      readonly note?: string;
    }
  /** There is no native form; why, for people: "a simulation (seed 7)". */
  | { readonly value: string };

/** Gives the native form of a function (named as in the registry: "LABOR.LOADED"). Never throws, unknown names included. */
export type Native = (name: string, given: readonly ArgumentText[], place: NativePlace) => NativeForm;
