import type { ExcelWords } from "./words";

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
  cells: (count) => `${count.toLocaleString("en-US")} cells`,
  without: (cells, what) => `${cells}, without ${what.join(" and ")}: this Excel refused it`,
  parts: { chart: "chart", outline: "outline", print: "print set-up" },
  differs: (cell) => `Excel's result differs from ours, first in ${cell}. See the sheet Checks.`,
  restoring: "Putting back the earlier workbook",
  foreignSheet: (name) =>
    `This workbook has a sheet “${name}” of its own, and the case needs that name. Rename the sheet, or build in another workbook.`,
  foreignName: (name) =>
    `This workbook has a name “${name}” of its own, and the case needs it. Rename it, or build in another workbook.`,
  notAsWritten: (cell) => `Excel did not keep what was written into ${cell}.`,
  notKept: "Excel did not keep what was stored.",
  unreadable: "The case in this workbook is damaged and can't be read. Nothing of it was changed.",
  newer: "The case in this workbook was stored by a newer version of Sourcing Case. Reload the add-in.",
  notANumber: (cell, given, label) => `${cell}: “${given}” is no number, so ${label} counts as not given.`,
  notAllowed: (cell, given, label, allowed) =>
    `${cell}: ${label} must be ${allowed}, but is ${given}; it counts as not given.`,
  blank: (cell, label) => `${cell} is blank: the sheet counts ${label} as 0.`,
  notInSheet: "That is not in the sheets as they were built. Build the workbook again.",
  notBuilt: "The workbook has not been built yet.",
  chooseOneCell: "Choose an empty cell first.",
};
