import type { CellValue, LooseFormula } from "../package/model/types";

/** One replacement: what stood where, and what stands there now. */
export interface Replacement {
  /** A cell, a formula over several cells (entered with Ctrl+Shift+Enter, or spilling), or what is not a cell. */
  readonly kind: "cell" | "array formula" | "spilling formula" | LooseFormula["kind"];
  /** Undefined for a name that all sheets know. */
  readonly sheet: string | undefined;
  /** "B5", "B5:C14", a name, `Table[Column]`, or the cells formatted or validated. */
  readonly where: string;
  /** The former formula, without "=", our functions named as people type them: `BPO.LABOR.LOADED(B4)`. */
  readonly before: string;
  /** The native formula, without "="; undefined where a value stands now. */
  readonly now: string | undefined;
  /** For people; says why a value stands there. */
  readonly note: string;
  /** What the file showed in the cell (the first cell of several); null for what is not a cell. */
  readonly value: CellValue;
  /** The values of several cells, as an array constant: "{1,2;3,4}". */
  readonly values?: string;
}

/** Whether the replacement stands in cells. */
export function isInCells({ kind }: Replacement): boolean {
  return kind === "cell" || kind === "array formula" || kind === "spilling formula";
}
