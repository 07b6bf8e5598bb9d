import { troubleOf, type Trouble } from "./trouble";

/** The sentences of this folder. */
export interface ExcelWords {
  readonly trouble: Readonly<Record<Exclude<Trouble, "other">, string>>;
  readonly other: (reason: string) => string;
  /** Beside a sheet that waits. */
  readonly waiting: { readonly typing: string; readonly busy: string };
  readonly prepared: string;
  readonly cells: (count: number) => string;
  readonly without: (cells: string, what: readonly string[]) => string;
  readonly differs: (cell: string) => string;
  readonly takingOut: string;
  readonly restoring: string;
  readonly foreignSheet: (name: string) => string;
  readonly foreignName: (name: string) => string;
  readonly notAsWritten: (cell: string) => string;
  readonly notKept: string;
  readonly unreadable: string;
  readonly newer: string;
  readonly notANumber: (cell: string, given: string, label: string) => string;
  readonly notAllowed: (cell: string, given: string, label: string, allowed: string) => string;
  readonly blank: (cell: string, label: string) => string;
  readonly kept: (more: number) => string;
  readonly notInSheet: string;
  readonly notBuilt: string;
  readonly chooseOneCell: string;
}

/** English. */
export const english: ExcelWords = {
  trouble: {
    typing: "A cell is being edited. Press Enter or Esc in the sheet; then it goes on by itself.",
    busy: "Excel is busy. It is tried again.",
    "too much": "Excel refused the amount of data.",
    protected:
      "The sheet or the workbook is protected or read-only. Unprotect it, or save a copy that you may edit.",
    missing: "A sheet or a name of the case is not there any more. Build the workbook again.",
    unsupported: "This version of Excel can't do that.",
  },
  other: (reason) => `Excel refused: ${reason}`,
  waiting: {
    typing: "Waits: finish the cell that you are editing",
    busy: "Waits: Excel is busy",
  },
  prepared: "Preparing",
  cells: (count) => `${count.toLocaleString("en-US")} cells`,
  without: (cells, what) => `${cells}, without ${what.join(" and ")}: this Excel refused it`,
  differs: (cell) => `Excel's result differs from ours, first in ${cell}. See the sheet Checks.`,
  takingOut: "Taking out what was written",
  restoring: "Putting back the earlier workbook",
  foreignSheet: (name) =>
    `This workbook has a sheet “${name}” of its own, and the case needs that name. Rename the sheet, or build in another workbook.`,
  foreignName: (name) =>
    `This workbook has a name “${name}” of its own, and the case needs it. Rename it, or build in another workbook.`,
  notAsWritten: (cell) => `Excel did not keep what was written into ${cell}.`,
  notKept: "Excel did not keep what was stored.",
  unreadable: "The case in this workbook is damaged and can't be read. Nothing of it was changed.",
  newer: "The case in this workbook was stored by a newer version of Sourcing Case. Reload the add-in.",
  notANumber: (cell, given, label) => `${cell}: “${given}” is no number (${label}).`,
  notAllowed: (cell, given, label, allowed) => `${cell}: ${label} must be ${allowed}, but is ${given}.`,
  blank: (cell, label) => `${cell} is blank: the sheet counts ${label} as 0.`,
  kept: (more) =>
    more > 0 ? ` ${more} more. The last good values count here.` : " The last good value counts here.",
  notInSheet: "That is not in the sheets as they were built. Build the workbook again.",
  notBuilt: "The workbook has not been built yet.",
  chooseOneCell: "Choose an empty cell first.",
};

/** An error in words that a person can act on. Errors without Excel's code are our own, and say what they mean. */
export function plainError(error: unknown, words: ExcelWords): Error {
  const { code, message } = error as { readonly code?: unknown; readonly message?: unknown };
  const trouble = troubleOf(error);
  if (trouble !== "other") return new Error(words.trouble[trouble], { cause: error });
  if (code === undefined && error instanceof Error) return error;
  return new Error(words.other(String(message ?? error)), { cause: error });
}
