import { columnLetters } from "../workbook/formula-text/address";
import type { Column } from "./columns";
import type { DecimalSign } from "./numbers";
import type { Series } from "./series";
import { addressOf, cellAt, numberAt, periodIn, textAt, type FoundTable } from "./table";
import { addsUpColumn, totalRows, type TotalReason } from "./totals";
import { folded, isBlankWord, isTotalLabel, says } from "./words";

/** A cell that holds something else than was looked for. */
export interface NamedCell {
  readonly address: string;
  readonly text: string;
}

/** A row of the sheet, its amounts in the sheet's own money and periods. */
export interface SourceRow {
  readonly row: number;
  /** What it is called; "" where it has no name. */
  readonly label: string;
  readonly section: string;
  readonly group: string;
  readonly total: TotalReason | undefined;
  /** Amounts by series, and in a series by column. */
  readonly amounts: readonly (readonly (number | undefined)[])[];
  readonly people: number | undefined;
  /** Where the amounts of each series stand: C5:N5. */
  readonly cells: readonly string[];
  /** The month or year that the row is about, in a long list. */
  readonly period: string;
  /** Cells of each series that can't be read. */
  readonly unreadable: readonly (readonly NamedCell[])[];
  /** Cells in which a word stands for no number: nan, n/a. */
  readonly blanks: readonly NamedCell[];
}

/** Reads the rows of a table, and finds those that add up others. */
export function sourceRows(
  table: FoundTable,
  columns: readonly Column[],
  series: readonly Series[],
  decimal: DecimalSign,
): SourceRow[] {
  const { sheet } = table;
  const of = (kind: Column["kind"]): Column | undefined => columns.find((one) => one.kind === kind);
  const [label, period, people, units] = [of("label"), of("period"), of("people"), of("units")];
  const group =
    columns.find(({ kind, head }) => kind === "group" && says.option.test(folded(head))) ?? of("group");
  const wanted = new Set(series.flatMap((one) => one.columns.map(({ at }) => at)));
  const numeric = columns.filter(
    ({ kind, at }) => wanted.has(at) || kind === "amount" || kind === "people" || kind === "total",
  );
  const text = (row: number, column: Column | undefined): string =>
    column === undefined ? "" : textAt(cellAt(sheet, row, column.at));
  const dayFirst = daysFirst(
    table.body.map((row) => text(row, period)),
    decimal,
  );
  /** The month or year of a row, however many days of it have rows of their own. */
  const periodOf = (row: number): string => {
    const written = text(row, period);
    const { year, month } = periodIn(written, dayFirst) ?? {};
    return year === undefined && month === undefined
      ? written
      : [year, month === undefined ? undefined : String(month).padStart(2, "0")]
          .filter((one) => one !== undefined)
          .join("-");
  };
  let section = "";
  let starts = false;
  const read = table.body.flatMap((row) => {
    const values = numeric.map(({ at }) => numberAt(cellAt(sheet, row, at), decimal));
    const texts = numeric.filter(
      ({ at }) => textAt(cellAt(sheet, row, at)) !== "" || cellAt(sheet, row, at).error,
    );
    if (values.every((one) => one === undefined) && texts.length === 0) {
      const words = columns.map((column) => text(row, column)).find((one) => one !== "");
      if (words !== undefined) [section, starts] = [words, true];
      return [];
    }
    const own = text(row, label);
    const times = (one: Series): number | undefined =>
      one.times === undefined
        ? 1
        : numberAt(cellAt(sheet, row, (one.times === "people" ? people : units)?.at ?? -1), decimal);
    const cells = series.map((one) => one.columns.map(({ at }) => ({ at, cell: cellAt(sheet, row, at) })));
    const named = (at: number): NamedCell => {
      const cell = cellAt(sheet, row, at);
      return { address: addressOf(sheet, row, at), text: String(cell.value) };
    };
    const isUnreadable = ({ cell }: { cell: ReturnType<typeof cellAt> }): boolean =>
      cell.error === true || (numberAt(cell, decimal) === undefined && !isBlankWord(textAt(cell)));
    const isWord = ({ cell }: { cell: ReturnType<typeof cellAt> }): boolean =>
      cell.value !== null &&
      cell.error !== true &&
      numberAt(cell, decimal) === undefined &&
      isBlankWord(textAt(cell));
    const found = {
      row,
      label: own,
      section,
      group: text(row, group),
      period: period === undefined ? "" : periodOf(row),
      people: people === undefined ? undefined : numberAt(cellAt(sheet, row, people.at), decimal),
      amounts: series.map((one, i) =>
        (cells[i] ?? []).map(({ cell }) => {
          const value = numberAt(cell, decimal);
          const by = times(one);
          return value === undefined || by === undefined ? undefined : value * by;
        }),
      ),
      cells: series.map((one) => {
        const [first, last] = [one.columns[0]?.at ?? 0, one.columns.at(-1)?.at ?? 0];
        return [addressOf(sheet, row, first), ...(last > first ? [addressOf(sheet, row, last)] : [])].join(
          ":",
        );
      }),
      unreadable: cells.map((some) => some.filter(isUnreadable).map(({ at }) => named(at))),
      blanks: cells
        .flat()
        .filter(isWord)
        .map(({ at }) => named(at)),
      values,
      isTotalLabel:
        isTotalLabel(own) || columns.some((one) => one.kind === "group" && isTotalLabel(text(row, one))),
      hasLabel: own !== "",
      startsSection: starts,
      addsUp: wantedFormulas(table, row, wanted),
    };
    starts = false;
    return [found];
  });
  // In a long list of months a row that happens to be a sum is still a month of its own.
  const reasons = totalRows(read.map((one) => (period === undefined ? one : { ...one, values: [] })));
  return read.map(
    ({ values: _, isTotalLabel: __, hasLabel: ___, startsSection: ____, addsUp: _____, ...row }, i) => ({
      ...row,
      total:
        period !== undefined && periodIn(row.period) === undefined && reasons[i] === undefined
          ? "label"
          : reasons[i],
    }),
  );
}

/** Whether all formulas of a row's amounts add up their own columns. */
function wantedFormulas({ sheet }: FoundTable, row: number, wanted: ReadonlySet<number>): boolean {
  const formulas = [...wanted].flatMap((at) => {
    const { formula } = cellAt(sheet, row, at);
    return formula === undefined ? [] : [addsUpColumn(formula, columnLetters(at + sheet.left + 1))];
  });
  return formulas.length > 0 && formulas.every((one) => one);
}

/** Whether days stand in front of months in dates such as 1/2/2026: what the dates prove, else what the decimals suggest. */
function daysFirst(texts: readonly string[], decimal: DecimalSign): boolean {
  const dates = texts.flatMap((text) => {
    const [, one, two] = /^(\d{1,2})[-/.](\d{1,2})[-/.]\d{2,4}$/.exec(text) ?? [];
    return one === undefined ? [] : [[Number(one), Number(two)] as const];
  });
  if (dates.some(([one]) => one > 12)) return true;
  if (dates.some(([, two]) => two > 12)) return false;
  const isFirst = (place: 0 | 1): boolean => dates.length > 1 && dates.every((date) => date[place] === 1);
  return isFirst(0) !== isFirst(1) ? isFirst(0) : decimal === ",";
}
