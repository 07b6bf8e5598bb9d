import { monthlyEarnings } from "../../src/reference/tables/earnings.generated";
import { answer } from "./answer";

/** Facts from elsewhere, which neither the copies nor our tables know. */

test.each([
  ["the first year of the euro, 1.0658 dollars", "USD", 1999, 1.0658, 4],
  ["the European Central Bank's own means of 2023", "USD", 2023, 1.0813, 4],
  ["", "JPY", 2023, 151.99, 2],
  ["", "CHF", 2023, 0.9718, 4],
  ["and of 2024", "USD", 2024, 1.0824, 4],
  ["", "GBP", 2024, 0.84662, 5],
  ["", "JPY", 2024, 163.85, 2],
  ["a currency board: 15.6466 kroons", "EEK", 2009, 15.6466, 4],
  ["a currency board: 3.4528 litas", "LTL", 2010, 3.4528, 4],
])("%s (%s, %d)", (_, currency, year, rate, decimals) => {
  expect(Math.abs((answer("DATA.FX", "EUR", currency, year) as number) - rate)).toBeLessThan(
    0.5000001 * 10 ** -decimals,
  );
});

test("there and back is 1, and a way round is as far as the straight one", () => {
  const fx = (from: string, to: string): number => answer("DATA.FX", from, to) as number;
  for (const [a, b, c] of [
    ["USD", "INR", "PHP"],
    ["EUR", "GBP", "PLN"],
    ["MXN", "ZAR", "EUR"],
  ] as const) {
    expect(fx(a, b) * fx(b, a)).toBeCloseTo(1, 14);
    expect((fx(a, b) * fx(b, c)) / fx(a, c)).toBeCloseTo(1, 14);
    expect(fx(a, a)).toBe(1);
  }
});

test("the year left out is the latest whole one", () => {
  expect(answer("DATA.FX", "EUR", "USD")).toBe(answer("DATA.FX", "EUR", "USD", 2025));
  expect(answer("DATA.FX", "EUR", "USD", null)).not.toBe(answer("DATA.FX", "EUR", "USD", 2026));
});

test.each([
  ["US", 1, 2.95],
  ["India", 1, 4.95],
  ["Philippines", 1, 3.2],
])("consumer prices of 2024, statistical offices: %s", (country, years, percent) => {
  expect(Math.abs((answer("DATA.INFLATION", country, years) as number) * 100 - percent)).toBeLessThan(0.06);
});

test("compounded, the mean of the United States gives what the index of the Bureau of Labor Statistics did", () => {
  const [mean2010, mean2019, mean2024] = [218.056, 255.657, 313.689];
  const grown = (years: number): number => (1 + (answer("DATA.INFLATION", "USA", years) as number)) ** years;
  expect(grown(5)).toBeCloseTo(mean2024 / mean2019, 4);
  expect(grown(14)).toBeCloseTo(mean2024 / mean2010, 4);
});

test.each([
  ["Poland", 8, "Jan 1 and 6, Easter Monday, May 1, Corpus Christi, Nov 11, Dec 24 and 25"],
  ["Mexico", 7, "Jan 1, Feb 2, Mar 16, May 1, Sep 16, Nov 16, Dec 25"],
])("holidays of 2026 by the calendar: %s, %d (%s)", (country, days) => {
  expect(answer("DATA.HOLIDAYS", country)).toBe(days);
});

test("earnings are of people: none below 200 or above 10,000 dollars a month", () => {
  const earned = Object.values(monthlyEarnings).map(([, value]) => value);
  expect(earned.filter((value) => value < 200 || value > 10_000)).toEqual([]);
});

test.each([
  [2026, 11, "eleven federal holidays, Independence Day on Friday, 3 July"],
  [2027, 12, "the same, and New Year's Day of 2028 on Friday, 31 December"],
])("holidays of the United States in %d: %d (%s)", (year, days) => {
  expect(answer("DATA.HOLIDAYS", "US", year)).toBe(days);
});
