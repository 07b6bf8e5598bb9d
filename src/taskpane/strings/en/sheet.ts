import type { RowUse } from "../../../import/answers";
import type { RefusalCode } from "../../../import/refused";
import { many } from "../many";

const count = many("en");

/** A cost sheet that people have, read into the case. */
export const sheet = {
  title: "Cost sheet",
  from: (name: string) => `${name}. Nothing is changed until you choose Import.`,
  entry: "Import a cost sheet",
  entrySelected: "From selected cells",
  entryHint: "A workbook or .csv with what the work costs: rows become roles and costs.",
  refused: "Nothing was read.",
  refusals: {
    "no-cells": () => "There is nothing in it.",
    "no-table": () =>
      "It is no cost sheet: no table has names in one column and numbers beside them in two rows or more.",
    "no-money": (table) =>
      `It is no cost sheet: nothing says that the numbers (${table}) are amounts of money. A heading such as Cost, Amount or Salary, a currency, or rows that are called like costs would say so.`,
    "too-large": (most) => `It is too large for a cost sheet: it has more than ${most}.`,
    "open-quote": (row) => `The quotation mark that opens in row ${row} is never closed.`,
    "not-text": () => "It is neither a workbook (.xlsx) nor a table as text (.csv).",
    "no-sheet": (names) => `It has no such sheet; it has ${names}.`,
    "not-a-choice": (about) => about,
  } as Readonly<Record<RefusalCode, (about: string) => string>>,
  /** Why a workbook itself can't be read, by its code; others in the reader's own words. */
  workbook: {} as Readonly<Record<string, string>>,
  open: (n: number) => `${count(n, "question is", "questions are")} open`,
  openHint: "Answer what is marked; the sheet does not say it.",
  about: "How the sheet is read",
  choose: "Choose",
  table: "Table",
  repeats: (id: string) => `${id} (repeats another)`,
  series: "Amounts",
  allSeries: "All of them, each as a cost of its own",
  only: (head: string) => (head === "" ? "Rows of" : `Rows of (${head})`),
  allRows: "All rows",
  decimal: "1.234 means",
  decimals: { ".": "one and a bit", ",": "more than a thousand" },
  period: "Amounts are for",
  periods: { month: "a month", year: "a year" },
  currency: "Currency of the sheet",
  rate: (sheet: string, own: string) => `${own} for one ${sheet}`,
  wrongRate: "Give a number above 0.",
  recurrence: "Paid",
  recurrences: { recurring: "every year", once: "once" },
  into: "Whose costs",
  today: (process: string) => `Today: ${process}`,
  ofOption: (option: string, process: string) => `${option}: ${process}`,
  rows: "What becomes of each row",
  name: "Row",
  use: "Becomes",
  amount: "Amount",
  uses: { role: "role", cost: "cost", once: "paid once", ignored: "left out" } as Readonly<
    Record<RowUse, string>
  >,
  total: "total",
  people: (row: string) => `People, ${row}`,
  peopleShort: "people",
  totals: {
    label: "called a total",
    formula: "adds up the cells above",
    sum: "is the sum of rows above",
  },
  more: (n: number) => `${count(n, "more row is", "more rows are")} read and not shown.`,
  control: (read: string, of: string) => `Read ${read} of ${of}`,
  out: (n: number, names: string) => `${count(n, "row", "rows")} left out: ${names}`,
  noneOut: "no row left out",
  sums: (n: number) => `${count(n, "row adds", "rows add")} up others`,
  wrong: (label: string, address: string, says: string, comes: string) =>
    `“${label}” (${address}) says ${says}; the rows above come to ${comes}.`,
  times: (times: string) => `Its numbers are multiplied by ${times}, as it says.`,
  months: (n: number) =>
    n === 1
      ? "Its amounts are those of one month; a year is twelve of them."
      : `It has ${n} months; a year is 12/${n} of them.`,
  firstYear: (year: number) => `${year} is taken as the case's first year.`,
  yearsLeft: (years: string) => `Left out, for the case has no such year: ${years}.`,
  others: (tables: string) => `Not read: ${tables}.`,
  blanks: (cells: string) => `Counted as nothing: ${cells}.`,
  unreadable: (cells: string) => `Can't be read: ${cells}. Leave these rows out, or mend the sheet.`,
  outside: (cells: string) => `No cost can be so: ${cells}. Leave these rows out, or mend the sheet.`,
  andMore: (n: number) => `${n} more`,
  import: (n: number) => `Import ${count(n, "row", "rows")}`,
  label: "Imported cost sheet",
  done: (added: number, changed: number, gone: readonly string[]) =>
    [
      `${count(added, "row", "rows")} added`,
      ...(changed === 0 ? [] : [`${changed} changed`]),
      ...(gone.length === 0 ? [] : [`taken out, for the sheet no longer has them: ${gone.join(", ")}`]),
    ].join(", ") + ".",
};
