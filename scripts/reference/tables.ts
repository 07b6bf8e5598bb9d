import { join } from "node:path";
import { isError } from "../../src/kernel/error";
import { byName } from "../../src/reference/names";
import { numberIn, readCsv } from "./read-csv";

type Row = Readonly<Record<string, string>>;

const folder = join(import.meta.dirname, "csv");
const rowsOf = (name: string): Row[] => readCsv(join(folder, `${name}.csv`));
const field = (row: Row, name: string): string => {
  const text = row[name];
  if (text === undefined) throw new Error(`There is no column ${name}: ${JSON.stringify(row)}`);
  return text;
};

/** A generated file that holds one table, an entry a line. */
function tableFile(about: string, declaration: string, entries: readonly string[], brackets = "{}"): string {
  return [
    "// Generated from scripts/reference/csv by `npm run generate`.",
    `/** ${about} */`,
    `${declaration} = ${brackets[0]}`,
    ...entries.map((entry) => `  ${entry},`),
    `${brackets[1]};`,
    "",
  ].join("\n");
}

const keyed = (entries: ReadonlyMap<string, unknown>): string[] =>
  [...entries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);

/** Numbers of consecutive years: the first year, and the numbers; null where one is missing. */
type Years = readonly [first: number, values: readonly (number | null)[]];

function yearsOf(known: ReadonlyMap<number, number>): Years {
  const first = Math.min(...known.keys());
  const last = Math.max(...known.keys());
  return [first, Array.from({ length: last - first + 1 }, (_, i) => known.get(first + i) ?? null)];
}

/** The numbers of rows that hold a year each, by what they are of. */
function byYear(rows: readonly Row[], key: string, value: string): Map<string, Years> {
  const known = new Map<string, Map<number, number>>();
  for (const row of rows) {
    const years = known.get(field(row, key)) ?? new Map<number, number>();
    known.set(field(row, key), years.set(numberIn(row, "year"), numberIn(row, value)));
  }
  return new Map([...known].map(([of, years]) => [of, yearsOf(years)]));
}

/** The numbers of a row that holds a year a column. */
function acrossYears(row: Row): Map<number, number> {
  const years = Object.keys(row).filter((column) => /^\d{4}$/.test(column) && row[column] !== "");
  return new Map(years.map((year) => [Number(year), numberIn(row, year)]));
}

/** Countries whose latest earnings are several times those before, or a small part: a mistake with currencies. */
const doubtfulEarnings = new Set(["Burundi", "Liberia", "Rwanda", "Zimbabwe"]);

/** The tables of sourced figures as TypeScript files, by their names below src/reference/tables. */
export function referenceTables(): Map<string, string> {
  const countries = rowsOf("countries");
  const iso2Of = new Map(countries.map((row) => [field(row, "iso3"), field(row, "iso2")]));
  const { find } = byName("country", countries, (row) => [
    field(row, "name"),
    field(row, "iso2"),
    field(row, "iso3"),
    ...field(row, "aliases").split("; ").filter(Boolean),
  ]);
  const named = (name: string): string => {
    const found = find(name);
    if (isError(found)) throw new Error(found.message);
    return field(found, "iso2");
  };

  const earnings = new Map(
    rowsOf("earnings")
      .filter((row) => !doubtfulEarnings.has(field(row, "country")))
      .map((row) => [
        named(field(row, "country")),
        [numberIn(row, "year"), numberIn(row, "avg_monthly_earnings"), field(row, "source").split(" - ")[0]],
      ]),
  );
  const hours = new Map(
    rowsOf("hours").map((row) => [
      iso2Of.get(field(row, "iso3")) as string,
      [numberIn(row, "year"), numberIn(row, "avg_annual_hours_per_person_engaged")],
    ]),
  );
  // The World Bank's groups of countries, such as "Arab World", are no countries.
  const inflation = new Map<string, Years>();
  for (const row of rowsOf("inflation")) {
    const iso2 = iso2Of.get(field(row, "Country Code"));
    const years = acrossYears(row);
    if (iso2 !== undefined && years.size > 0) inflation.set(iso2, yearsOf(years));
  }
  // A mean of some of a year's days is no mean of the year.
  const wholeYears = rowsOf("euro-rates").filter((row) => row["days"] === row["days_of_year"]);
  const rates = byYear(wholeYears, "currency", "mean_per_euro");
  const isCountry = new Set(iso2Of.values());
  const holidays = byYear(
    rowsOf("holidays").filter((row) => isCountry.has(field(row, "iso2"))),
    "iso2",
    "public_holidays_on_weekdays_distinct_dates",
  );
  // Pay that is published by the hour only was multiplied by the copy, and the highest is a lower bound.
  const pay = rowsOf("us-pay").filter((row) => {
    const annual = Number(row["median_pay_annual"]);
    return annual > 0 && annual % 10 === 0 && annual < 239_200;
  });

  return new Map([
    [
      "countries",
      tableFile(
        "ISO codes, English name and other names of every country.",
        "export const countries: readonly (readonly [iso2: string, iso3: string, name: string, aliases: string])[]",
        countries.map((row) =>
          JSON.stringify(["iso2", "iso3", "name", "aliases"].map((of) => field(row, of))),
        ),
        "[]",
      ),
    ],
    [
      "earnings",
      tableFile(
        "Mean monthly earnings by country: year, 2021 PPP $, and the kind of survey.",
        "export const monthlyEarnings: Readonly<Record<string, readonly [year: number, value: number, survey: string]>>",
        keyed(earnings),
      ),
    ],
    [
      "euro-rates",
      tableFile(
        "Units of a currency for one euro: first year, and the mean of each year; null where there is none.",
        "export const meanRates: Readonly<Record<string, readonly [first: number, means: readonly (number | null)[]]>>",
        keyed(rates),
      ),
    ],
    [
      "holidays",
      tableFile(
        "Public holidays on weekdays by country: first year, and the number of each year.",
        "export const weekdayHolidays: Readonly<Record<string, readonly [first: number, days: readonly number[]]>>",
        keyed(holidays),
      ),
    ],
    [
      "hours",
      tableFile(
        "Annual hours worked per person by country: year and hours.",
        "export const annualHours: Readonly<Record<string, readonly [year: number, hours: number]>>",
        keyed(hours),
      ),
    ],
    [
      "inflation",
      tableFile(
        "Consumer price inflation by country: first year, and percent of each year; null where there is none.",
        "export const consumerPrices: Readonly<Record<string, readonly [first: number, percents: readonly (number | null)[]]>>",
        keyed(inflation),
      ),
    ],
    [
      "us-pay",
      tableFile(
        "Median annual pay by occupation: title, code (empty for a group), USD.",
        "export const medianPay: readonly (readonly [title: string, code: string, pay: number])[]",
        pay.map((row) =>
          JSON.stringify([field(row, "title"), field(row, "soc_code"), numberIn(row, "median_pay_annual")]),
        ),
        "[]",
      ),
    ],
  ]);
}
