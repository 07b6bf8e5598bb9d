import type { RowUse } from "./answers";
import type { NamedCell, SourceRow } from "./rows";
import type { Series } from "./series";
import type { TotalReason } from "./totals";
import { periodIn } from "./table";
import { categoryOf, folded, says, type Category } from "./words";

/** A row of what was understood: what becomes of it, why, and what it comes to in a year of the case. */
export interface ReadRow {
  /** Row of the sheet, from 0. */
  readonly row: number;
  /** What it is known by in answers: its name, with what tells it from others of that name. */
  readonly key: string;
  readonly label: string;
  readonly section: string;
  readonly use: RowUse | "total";
  readonly total: TotalReason | undefined;
  /** It belongs to another option or plan than the one that is taken. */
  readonly isOther: boolean;
  /** In the sheet's money, of all periods that it covers. */
  readonly amount: number;
  /** In the case's money, of a year; of a cost that is paid once, the whole. */
  readonly annual: number;
  /** Amounts of the case's later years, from year 2 on, where the sheet has them. */
  readonly later: readonly { readonly year: number; readonly amount: number }[];
  readonly people: number | undefined;
  readonly category: Category;
  /** Where its amount stands in the sheet. */
  readonly cells: string;
  readonly unreadable: readonly NamedCell[];
  /** A role of which nobody said how many people it has. */
  readonly needsPeople: boolean;
}

export interface Reading {
  readonly period: "month" | "year";
  readonly times: number;
  /** By how much a row's own name says that its numbers are to be multiplied. */
  readonly unitIn: (label: string) => number;
  readonly rate: number;
  readonly startYear: number;
  readonly years: number;
  readonly recurrence: "recurring" | "once";
  readonly uses: Readonly<Record<string, RowUse>>;
  readonly people: Readonly<Record<string, number>>;
  readonly forOption: boolean;
}

type Taken = SourceRow & { readonly isOther?: true };
const MONTHS = 12;
/** Longest key of a row. */
const KEY = 200;
const exact = (value: number): number => Number(value.toPrecision(14));

/** Rows with what becomes of them. Rows of a long list that have one name become one. */
export function rowsRead(
  source: readonly Taken[],
  series: readonly Series[],
  reading: Reading,
): {
  readonly rows: readonly ReadRow[];
  readonly months: number;
  /** The year of the sheet that is the case's first, and those that no year of the case is. */
  readonly firstYear: number | undefined;
  readonly yearsLeft: readonly number[];
} {
  const isLong = source.some(({ period }) => period !== "");
  const periods = new Set(
    source.flatMap(({ period, total }) => (period === "" || total !== undefined ? [] : [period])),
  );
  const wide = Math.max(1, ...series.map(({ columns }) => columns.length));
  const months = reading.period === "month" ? (isLong ? periods.size : wide > 1 ? wide : 1) : MONTHS;
  const keys = new Map<string, number>();
  const parts = series.flatMap((one, i) =>
    (isLong ? merged(source, i) : source.map((row) => ({ ...row, rows: [row] }))).map((row) => ({
      one,
      i,
      row,
    })),
  );
  const rows = parts.map(({ one, i, row }): ReadRow => {
    const name = [row.label || row.group || row.section, series.length > 1 ? one.head : ""]
      .filter(Boolean)
      .join(" · ");
    const label = name === "" ? `${row.row + 1}` : name;
    const long = [row.section, row.label === "" ? "" : row.group, label]
      .filter((text, at, all) => text !== "" && all.indexOf(text) === at)
      .join(" › ");
    const count = (keys.get(long) ?? 0) + 1;
    keys.set(long, count);
    const key = (count === 1 ? long : `${long} (${count})`).slice(-KEY);
    const amounts = row.rows.flatMap((each) => each.amounts[i] ?? []);
    const people =
      reading.people[key] ?? (row.people !== undefined && row.people > 0 ? row.people : undefined);
    const amount = exact(amounts.reduce<number>((sum, value) => sum + (value ?? 0), 0));
    const use =
      row.total !== undefined && reading.uses[key] === undefined
        ? "total"
        : (reading.uses[key] ?? useOf(row, label, amounts, people, one, reading));
    const years = use === "once" ? [] : byYear(one, row, i, reading);
    const money = reading.times * reading.rate;
    const inYear =
      use === "once"
        ? amount
        : reading.period === "month"
          ? (amount * MONTHS) / Math.max(months, 1)
          : (years[0]?.amount ?? amount);
    return {
      row: row.row,
      key,
      label,
      section: row.section,
      use,
      total: row.total,
      isOther: row.isOther === true,
      amount,
      annual: exact(inYear * money),
      later:
        use === "once" || use === "total" || use === "ignored"
          ? []
          : years.slice(1).map((later) => ({ ...later, amount: exact(later.amount * money) })),
      people,
      category: categoryOf(label) ?? categoryOf(row.section) ?? "services",
      cells:
        row.rows
          .map((each) => each.cells[i] ?? "")
          .filter(Boolean)
          .slice(0, 3)
          .join(", ") + (row.rows.length > 3 ? " …" : ""),
      // A row in other units than the rest of the sheet would be wrong by thousands.
      unreadable: [
        ...(![1, reading.times].includes(reading.unitIn(row.label))
          ? [{ address: row.rows[0]?.cells[i] ?? "", text: row.label }]
          : []),
        ...row.rows.flatMap((each) => each.unreadable[i] ?? []),
      ],
      needsPeople: use === "role" && people === undefined,
    };
  });
  const sheetYears = new Set([
    ...series.flatMap(({ columns }) =>
      columns.flatMap(({ year, month }) => (year === undefined || month !== undefined ? [] : [year])),
    ),
    ...source.flatMap(({ period, total }) =>
      total === undefined && /^\d{4}$/.test(period) ? [Number(period)] : [],
    ),
  ]);
  const yearly = [...sheetYears].sort((a, b) => a - b);
  const firstYear = yearly.length < 2 ? undefined : firstYearOf(yearly, reading.startYear);
  const yearsLeft = yearly.filter(
    (year) => firstYear !== undefined && (year < firstYear || year >= firstYear + reading.years),
  );
  return { rows, months, firstYear, yearsLeft };
}

/** What becomes of a row nobody spoke of. */
function useOf(
  row: Taken,
  label: string,
  amounts: readonly (number | undefined)[],
  people: number | undefined,
  series: Series,
  reading: Reading,
): RowUse {
  if (row.isOther === true) return "ignored";
  const given = amounts.filter((value) => value !== undefined && value !== 0);
  if (given.length === 0 && row.unreadable.every((cells) => cells.length === 0)) return "ignored";
  const words = [label, row.section, row.group].map(folded);
  const said = series.recurrence ?? reading.recurrence;
  if (said === "once" || words.some((text) => says.once.test(text))) return "once";
  if (people === undefined || reading.forOption) return "cost";
  return "role";
}

/** Amounts of the years of the case, where columns are years: from its first year on, or from the sheet's first. */
function byYear(
  { columns }: Series,
  row: Taken & { rows: readonly Taken[] },
  i: number,
  { period, startYear, years }: Reading,
): { year: number; amount: number }[] {
  if (period !== "year") return [];
  const given =
    columns.length > 1
      ? columns.flatMap(({ year }, at) =>
          year === undefined ? [] : [{ year, amount: row.amounts[i]?.[at] ?? 0 }],
        )
      : row.rows.length > 1
        ? row.rows.flatMap((each) => {
            const year = periodIn(each.period)?.year;
            return year === undefined ? [] : [{ year, amount: each.amounts[i]?.[0] ?? 0 }];
          })
        : [];
  if (given.length < 2) return [];
  const from = firstYearOf(
    given.map(({ year }) => year),
    startYear,
  );
  return given
    .map(({ year, amount }) => ({ year: year - from + 1, amount }))
    .filter(({ year }) => year >= 1 && year <= years)
    .sort((a, b) => a.year - b.year);
}

/** The year of the sheet that is the case's first: its own where the sheet has it, else the sheet's first. */
const firstYearOf = (years: readonly number[], start: number): number =>
  years.includes(start) ? start : Math.min(...years);

/** Rows of a long list by name: those of one name, in their order, behind the first of them. */
function merged(source: readonly Taken[], series: number): (Taken & { rows: readonly Taken[] })[] {
  const groups = new Map<string, Taken[]>();
  for (const row of source) {
    const key =
      row.total !== undefined ? `total ${row.row}` : [row.section, row.group, row.label].join("\u0000");
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].map((rows) => {
    const first = rows[0] as Taken;
    const people = rows.find((row) => row.people !== undefined)?.people;
    return {
      ...first,
      people,
      rows,
      amounts: first.amounts.map((amounts, i) => (i === series ? amounts : [])),
    };
  });
}
