import { join } from "node:path";
import { readCsv } from "../../scripts/reference/read-csv";
import { answer } from "./answer";

/** Every value of every file, asked for as a person would: by the names and codes that the publications use. */
const rows = (name: string) => readCsv(join(__dirname, `../../scripts/reference/csv/${name}.csv`));

const iso3 = new Set(rows("countries").map((row) => row["iso3"]));

test("earnings, by the names of the International Labour Organization", () => {
  const other = rows("earnings").filter(
    (row) => answer("DATA.WAGE.PPP", row["country"]) !== Number(row["avg_monthly_earnings"]),
  );
  expect(other.map((row) => row["country"])).toEqual(["Burundi", "Liberia", "Rwanda", "Zimbabwe"]);
  for (const { country } of other)
    expect(answer("DATA.WAGE.PPP", country)).toBe(
      `#N/A ${country}: no sourced value of earnings; enter your own.`,
    );
});

test("hours, by the names and codes of the Penn World Table", () => {
  for (const column of ["country", "iso3"]) {
    const wrong = rows("hours").filter(
      (row) => answer("DATA.HOURS", row[column]) !== Number(row["avg_annual_hours_per_person_engaged"]),
    );
    expect(wrong).toEqual([]);
  }
});

test("inflation, by the names of the World Bank: each latest year, and the product of all", () => {
  const countries = rows("inflation").filter((row) => iso3.has(row["Country Code"] ?? ""));
  expect(new Set(countries.map((row) => row["Indicator Code"]))).toEqual(new Set(["FP.CPI.TOTL.ZG"]));
  let held = 0;
  for (const row of countries) {
    const percents = Object.keys(row)
      .filter((column) => /^\d{4}$/.test(column) && row[column] !== "")
      .map((year) => ({ year: Number(year), percent: Number(row[year]) }));
    const [name, last] = [row["Country Name"], percents.at(-1)];
    if (last === undefined) {
      expect(answer("DATA.INFLATION", name, 1)).toMatch(
        /^#N\/A .*: no sourced value of inflation; enter your own\.$/,
      );
      continue;
    }
    held++;
    expect(answer("DATA.INFLATION", name, 1)).toBeCloseTo(last.percent / 100, 14);
    const isUnbroken = percents.length === last.year - (percents[0]?.year ?? 0) + 1;
    if (!isUnbroken) continue;
    const prices = percents.reduce((product, { percent }) => product * (1 + percent / 100), 1);
    const mean = answer("DATA.INFLATION", name, percents.length) as number;
    expect((1 + mean) ** percents.length / prices).toBeCloseTo(1, 12);
  }
  expect(held).toBe(192);
});

test("euro rates: the mean of each whole year; of no other year but the present one", () => {
  for (const row of rows("euro-rates")) {
    const [currency, year] = [row["currency"], Number(row["year"])];
    const rate = answer("DATA.FX", "EUR", currency, year);
    if (row["days"] === row["days_of_year"]) expect(rate).toBe(Number(row["mean_per_euro"]));
    else
      expect(rate).toMatch(
        /^#N\/A .* no sourced value of its rate in \d{4} \(there are .*\); enter your own\.$/,
      );
  }
});

test("holidays, by codes and names", () => {
  const countries = rows("holidays").filter((row) => row["iso2"] !== "IC");
  const odd = ["Italia", "Togolese Republic"];
  for (const row of countries) {
    const days = Number(row["public_holidays_on_weekdays_distinct_dates"]);
    expect(answer("DATA.HOLIDAYS", row["iso2"], Number(row["year"]))).toBe(days);
    if (!odd.includes(row["country"] ?? ""))
      expect(answer("DATA.HOLIDAYS", row["country"], Number(row["year"]))).toBe(days);
  }
});

test("median pay, by titles and codes, where it is published by the year", () => {
  for (const row of rows("us-pay")) {
    const pay = Number(row["median_pay_annual"]);
    const isPublished = pay > 0 && pay < 239_200 && String(pay).endsWith("0");
    for (const name of [row["title"], row["soc_code"]].filter((text) => text !== ""))
      if (isPublished) expect(answer("DATA.WAGE.US", name)).toBe(pay);
      else expect(answer("DATA.WAGE.US", name)).toMatch(/^#VALUE! There is no occupation/);
  }
});
