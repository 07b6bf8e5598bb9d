import type { DecimalSign } from "./numbers";
import { cellAt, numberAt, periodIn, type FoundTable } from "./table";
import type { Column } from "./columns";
import { folded, says } from "./words";

/** Amounts that belong together: one column, or one for every month or year. */
export interface Series {
  readonly head: string;
  /** Text that speaks of its money: all headings of its columns. */
  readonly words: string;
  readonly columns: readonly { readonly at: number; readonly month?: number; readonly year?: number }[];
  /** What an amount of a column is for; undefined where nothing says so. */
  readonly period: "month" | "year" | undefined;
  readonly recurrence: "recurring" | "once" | undefined;
  /** How a row's amount comes about where no column holds it. */
  readonly times?: "people" | "units";
}

const MONTHS_AT_LEAST = 3;

/** The series of a table, of which one or more are taken, and those that the sheet itself makes the only choice. */
export function seriesOf(
  table: FoundTable,
  columns: readonly Column[],
  decimal: DecimalSign,
): { readonly series: readonly Series[]; readonly sure: readonly string[] | undefined } {
  const amounts = columns.filter(({ kind }) => kind === "amount");
  const totals = columns.filter(({ kind }) => kind === "total");
  const wide = wideSeries(amounts);
  if (wide.length > 0) return { series: wide, sure: wide.length === 1 ? [wide[0]!.head] : undefined };
  const has = (kind: Column["kind"]): boolean => columns.some((one) => one.kind === kind);
  const single = (column: Column, times?: "people" | "units"): Series => {
    const words = column.heads.map(folded);
    const said = (pattern: RegExp): boolean => words.some((one) => pattern.test(one));
    return {
      head: column.head,
      words: column.heads.join(" "),
      columns: [{ at: column.at }],
      period: said(says.monthly) ? "month" : said(says.yearly) ? "year" : undefined,
      recurrence:
        times === "people"
          ? "recurring"
          : said(says.once)
            ? "once"
            : said(says.recurring)
              ? "recurring"
              : undefined,
      ...(times !== undefined && { times }),
    };
  };
  const summed = totals.find((total) => isSumOf(table, total, amounts, decimal));
  if (amounts.length > 1 && summed !== undefined) return { series: [single(summed)], sure: [summed.head] };
  if (amounts.length === 0 && totals.length > 0 && has("price")) {
    const series = totals.map((one) => single(one));
    return { series, sure: series.length === 1 ? [series[0]!.head] : undefined };
  }
  const pays = has("people")
    ? columns.filter(({ kind }) => kind === "pay").map((one) => single(one, "people"))
    : [];
  const prices = has("units")
    ? columns.filter(({ kind }) => kind === "price").map((one) => single(one, "units"))
    : [];
  const rest = columns.filter(({ kind }) => kind === "pay" || kind === "price").map((one) => single(one));
  const series =
    [amounts.map((one) => single(one)), totals.map((one) => single(one)), pays, prices, rest].find(
      (some) => some.length > 0,
    ) ?? [];
  if (series.length === 1) return { series, sure: [series[0]!.head] };
  // Running cost beside investment: both are wanted, and are no sums of each other.
  const kinds = series.map(({ recurrence }) => recurrence);
  const isSplit = kinds.every((one) => one !== undefined) && new Set(kinds).size === kinds.length;
  return { series, sure: isSplit ? series.map(({ head }) => head) : undefined };
}

/** Columns that are headed by months or years, those with the same other heading together. */
function wideSeries(amounts: readonly Column[]): Series[] {
  const groups = new Map<string, { at: number; month?: number; year?: number; words: string }[]>();
  for (const column of amounts) {
    const periods = column.heads.map((head) => periodIn(head));
    const rest = column.heads.filter((_, i) => periods[i] === undefined).join(" · ");
    const found = Object.assign({}, ...periods.filter((one) => one !== undefined)) as {
      month?: number;
      year?: number;
    };
    if (found.month === undefined && found.year === undefined) continue;
    groups.set(rest, [
      ...(groups.get(rest) ?? []),
      { at: column.at, ...found, words: column.heads.join(" ") },
    ]);
  }
  return [...groups].flatMap(([rest, columns]): Series[] => {
    const isMonths = columns.every(({ month }) => month !== undefined);
    if (columns.length < (isMonths ? MONTHS_AT_LEAST : 2)) return [];
    if (!isMonths && columns.some(({ month }) => month !== undefined)) return [];
    const ends = [columns[0]!, columns.at(-1)!].map(({ words }) => words);
    return [
      {
        head: rest === "" ? ends.join(" – ") : rest,
        words: columns.map(({ words }) => words).join(" "),
        columns: columns.map(({ words: _, ...column }) => column),
        period: isMonths ? "month" : "year",
        recurrence: says.once.test(folded(rest)) ? "once" : "recurring",
      },
    ];
  });
}

function isSumOf(table: FoundTable, total: Column, parts: readonly Column[], decimal: DecimalSign): boolean {
  const rows = table.body.flatMap((row) => {
    const value = numberAt(cellAt(table.sheet, row, total.at), decimal);
    return value === undefined ? [] : [{ row, value }];
  });
  return (
    rows.length > 0 &&
    rows.every(({ row, value }) => {
      const sum = parts.reduce(
        (all, { at }) => all + (numberAt(cellAt(table.sheet, row, at), decimal) ?? 0),
        0,
      );
      return Math.abs(sum - value) <= Math.max(1e-9 * Math.abs(value), 0.005 * parts.length);
    })
  );
}
