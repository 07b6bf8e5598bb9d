/**
 * Makes csv/euro-rates.csv, a year's mean of each currency, of the European Central Bank's daily rates:
 * `tsx scripts/reference/euro-rates.ts eurofxref-hist.csv`.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { readCsv } from "./read-csv";

const [daily] = process.argv.slice(2);
if (daily === undefined) {
  console.error("Give the file of daily rates: tsx scripts/reference/euro-rates.ts eurofxref-hist.csv");
  process.exit(1);
}

const rows = readCsv(daily);
const daysOf = new Map<string, number>();
const sums = new Map<string, { currency: string; year: string; days: number; sum: number }>();
for (const { Date: date = "", ...rates } of rows) {
  const year = date.slice(0, 4);
  daysOf.set(year, (daysOf.get(year) ?? 0) + 1);
  for (const [currency, text] of Object.entries(rates)) {
    if (text === "" || text === "N/A") continue;
    const key = `${currency} ${year}`;
    const known = sums.get(key) ?? { currency, year, days: 0, sum: 0 };
    sums.set(key, { currency, year, days: known.days + 1, sum: known.sum + Number(text) });
  }
}

const lines = [...sums.values()]
  .sort((a, b) => (`${a.currency}${a.year}` < `${b.currency}${b.year}` ? -1 : 1))
  .map(({ currency, year, days, sum }) =>
    [currency, year, days, daysOf.get(year), Number((sum / days).toPrecision(6))].join(","),
  );
writeFileSync(
  join(import.meta.dirname, "csv/euro-rates.csv"),
  ["currency,year,days,days_of_year,mean_per_euro", ...lines, ""].join("\n"),
);
console.log(`${lines.length} means; the last day is ${rows[0]?.["Date"] ?? "unknown"}.`);
