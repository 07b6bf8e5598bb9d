import { allSeries } from "../../src/reference/all-series";
import { currencies } from "../../src/reference/currencies";
import { earnings, holidays, hours, inflation, rates, usPay } from "../../src/reference/own-series";
import { published } from "../../src/reference/published";
import { perEuro } from "../../src/reference/rates";
import { monthlyEarnings } from "../../src/reference/tables/earnings.generated";
import { weekdayHolidays } from "../../src/reference/tables/holidays.generated";
import { annualHours } from "../../src/reference/tables/hours.generated";
import { consumerPrices } from "../../src/reference/tables/inflation.generated";
import { medianPay } from "../../src/reference/tables/us-pay.generated";
import { answer } from "./answer";

/** One figure that ships: of which series, of what, of which year. */
interface Shipped {
  readonly series: string;
  readonly of: string;
  readonly year: number;
  readonly value: number | null;
}

const consecutive = (
  series: string,
  table: Readonly<Record<string, readonly [number, readonly (number | null)[]]>>,
): Shipped[] =>
  Object.entries(table).flatMap(([of, [first, values]]) =>
    values.map((value, i) => ({ series, of, year: first + i, value })),
  );

const latest = (
  series: string,
  table: Readonly<Record<string, readonly [number, number, ...unknown[]]>>,
): Shipped[] => Object.entries(table).map(([of, [year, value]]) => ({ series, of, year, value }));

const years = Array.from({ length: 28 }, (_, i) => 1999 + i);

const shipped: readonly Shipped[] = [
  ...latest(earnings.id, monthlyEarnings),
  ...latest(hours.id, annualHours),
  ...consecutive(inflation.id, consumerPrices),
  ...consecutive(holidays.id, weekdayHolidays),
  ...currencies.flatMap(({ code }) =>
    years.map((year) => ({ series: rates.id, of: code, year, value: perEuro(code, year) ?? null })),
  ),
  ...medianPay.map(([of, , value]) => ({ series: usPay.id, of, year: 2024, value })),
  ...published.flatMap(({ id, figures }) =>
    figures.flatMap(({ of, year, low, high }) =>
      [low, high].map((value) => ({ series: id, of, year, value })),
    ),
  ),
].filter(({ value }) => value !== null);

test.each(allSeries.map((series) => [series.id, series] as const))(
  "%s says what it measures, in which unit, of which years, who published it and under which terms",
  (id, { name, measures, unit, source, license, read, years: [first, last] }) => {
    for (const text of [name, measures, unit, source.publisher, source.table, license])
      expect(text).toMatch(/\w\w/);
    expect(source.address ?? "https://").toMatch(/^https:/);
    expect(read).toMatch(/^\d{4}-\d\d-\d\d$/);
    const of = shipped.filter(({ series }) => series === id).map(({ year }) => year);
    expect([Math.min(...of), Math.max(...of)]).toEqual([first, last]);
  },
);

test("every value is a number with a year, and its source can be asked for: year, unit, publisher, license", () => {
  const known = new Map(allSeries.map((series) => [series.id, series]));
  const texts = new Map<string, string>();
  const textOf = ({ series, of }: Shipped): string => {
    const key = `${series} ${of}`;
    if (!texts.has(key)) texts.set(key, answer("DATA.SOURCE", series, of) as string);
    return texts.get(key) as string;
  };
  const wrong = shipped.filter((one) => {
    const { unit, source, license } = known.get(one.series) as (typeof allSeries)[number];
    const parts = [unit, source.publisher, source.table, `License: ${license}.`];
    const text = textOf(one);
    return (
      !Number.isFinite(one.value) ||
      !yearsIn(text).includes(one.year) ||
      parts.some((part) => !text.includes(part))
    );
  });
  expect(wrong).toEqual([]);
  expect(shipped.length).toBeGreaterThan(4500);
});

/** The years that a text names between "Year:" and "Source:". */
function yearsIn(text: string): number[] {
  const named = /Year: (.*?)\. Source:/.exec(text)?.[1] ?? "";
  return [...named.replace(/\(.*\)/, "").matchAll(/(\d{4})(?: to (\d{4}))?/g)].flatMap(
    ([, from, to = from]) =>
      Array.from({ length: Number(to) - Number(from) + 1 }, (_, i) => Number(from) + i),
  );
}

test("no two series have the same id or name", () => {
  expect(new Set(allSeries.map(({ id }) => id)).size).toBe(allSeries.length);
  expect(new Set(allSeries.map(({ name }) => name)).size).toBe(allSeries.length);
});

test("shares are below 1, and the parts of the hour's cost add up to the total", () => {
  for (const { unit, figures } of published)
    for (const { low, high } of figures) {
      expect(low).toBeLessThanOrEqual(high);
      if (unit.startsWith("share")) expect(high).toBeLessThan(1);
    }
  const figure = (of: string): number =>
    published.find(({ id }) => id === "us.compensation")?.figures.find((one) => one.of === of)?.low as number;
  const benefits = ["Paid leave", "Supplemental pay", "Insurance", "Retirement", "Legally required benefits"];
  const sum = benefits.reduce((total, of) => total + figure(of), 0);
  // Printed to the cent, five parts may miss the total by a cent or two.
  expect(Math.abs(sum - figure("Benefits"))).toBeLessThan(0.025);
  expect(figure("Wages and salaries") + figure("Benefits")).toBeCloseTo(figure("Total compensation"), 10);
});
