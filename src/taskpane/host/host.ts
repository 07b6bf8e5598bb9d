import type { Case } from "../../case/schema/case";
import type { HeldCell } from "../../typing/cell-text";

/** Cells that are selected in the sheet, with what they hold: never the rounded text that they show. */
export interface SelectedCells {
  /** Sheet and address as Excel writes them: Roles!A1:I6. */
  readonly address: string;
  readonly cells: readonly (readonly HeldCell[])[];
}

/** How far building the workbook has come. */
export interface BuildProgress {
  /** Every sheet in its order. */
  readonly sheets: readonly {
    readonly name: string;
    readonly state: "waiting" | "writing" | "done";
    readonly detail?: string;
  }[];
}

/**
 * What the program around the pane can do. Excel can do all of it; a browser nothing. What is left out is not offered.
 * Every method may fail with an Error whose message a person can read.
 */
export interface Host {
  /** Address of the cells that are selected; undefined where none are. */
  selectedAddress?: () => string | undefined;
  selectedCells?: () => Promise<SelectedCells>;
  /** Calls back when other cells are selected. */
  onSelectionChange?: (changed: () => void) => () => void;
  /** Writes the workbook of a case, sheet by sheet. Aborting takes out what was written. */
  buildWorkbook?: (
    source: Case,
    progress: (progress: BuildProgress) => void,
    signal: AbortSignal,
  ) => Promise<void>;
  /** When the workbook was last built from this case; null where never. */
  lastBuilt?: () => number | null;
  /** Shows the cell of a driver or a line in the sheet. */
  showInSheet?: (path: string) => Promise<void>;
  /** Writes a figure into the selected cell as a formula that follows the case. */
  insertFigure?: (metric: string, scenario: string | undefined, year: number | null) => Promise<void>;
  /** Gives a person a file. */
  saveFile: (name: string, type: string, content: BlobPart) => Promise<void>;
}
