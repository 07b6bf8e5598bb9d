/** Why a file is no cost sheet, as a code that each language has a sentence for; `about` is what the sentence names. */
export type RefusalCode =
  | "no-cells"
  | "no-table"
  | "no-money"
  | "too-large"
  | "open-quote"
  | "not-text"
  | "no-sheet"
  | "not-a-choice";

/** The whole file is refused: nothing of it is read. */
export class SheetRefused extends Error {
  override readonly name = "SheetRefused";
  constructor(
    readonly code: RefusalCode,
    readonly about: string = "",
  ) {
    super(REFUSALS[code](about));
  }
}

/** The sentences in English; the pane has its own. */
export const REFUSALS: Readonly<Record<RefusalCode, (about: string) => string>> = {
  "no-cells": () => "There is nothing in it.",
  "no-table": () =>
    "It is no cost sheet: no table has names in one column and numbers beside them in two rows or more.",
  "no-money": (table) =>
    `It is no cost sheet: nothing says that the numbers (${table}) are amounts of money: no heading such as Cost, Amount or Salary, no currency, no row that is called like a cost.`,
  "too-large": (most) => `It is too large for a cost sheet: more than ${most} are read of none.`,
  "open-quote": (row) => `The quotation mark that opens in row ${row} is never closed.`,
  "not-text": () => "It is neither a workbook (.xlsx) nor a table as text (.csv).",
  "no-sheet": (names) => `It has no such sheet; it has ${names}.`,
  "not-a-choice": (about) => about,
};
