import type { FigureValue } from "../../src/case/evaluate";
import type { Results } from "../../src/case/results";
import type { OptionPart, Part } from "../../src/case/model/model";
import type { Case } from "../../src/case/schema/case";
import { figuresOf, rateOf } from "./oracle/figures";
import { given } from "./oracle/given";
import type { Account, Oracle } from "./oracle/oracle";

/** Share of a month's gross cost by which two ways to reckon may differ. */
const TOLERANCE = 1e-9;

/** Every line category, bar and figure in which the engine and the oracle differ, in words. */
export function differences(source: Case, results: Results, oracle: Oracle): string[] {
  const { model } = results;
  const found = differInCategories(results, model.baseline, oracle.baseline);
  model.options.forEach((option, i) => {
    const account = oracle.options[i]!;
    found.push(...differInCategories(results, option, account), ...differInBars(results, option, account));
    for (const name of ["charge", "shouldCost", "released", "severed"] as const) {
      const line = option[name] as string | undefined;
      found.push(
        ...differ(
          `${option.id} ${name}`,
          line === undefined ? undefined : results.values.row(line),
          account.books[name],
          account.books[name].map(Math.abs),
        ),
      );
    }
    found.push(...differInSavings(source, results, option, account, oracle));
    found.push(...differInFigures(source, results, option, account, oracle));
  });
  return found;
}

/** What a month's amounts are measured by: everything paid in it, whatever its sign. */
const grossOf = (account: Account): number[] =>
  account.beforeTax.map((_, i) =>
    Object.values(account.books.categories).reduce((sum, row) => sum + Math.abs(row[i]!), 0),
  );

function differInCategories(results: Results, part: Part, account: Account): string[] {
  const gross = grossOf(account);
  const names = new Set([...Object.keys(part.categories), ...Object.keys(account.books.categories)]);
  const found = [...names].flatMap((name) => {
    const line = part.categories[name as keyof Part["categories"]];
    return differ(
      `${part.id} ${name}`,
      line === undefined ? undefined : results.values.row(line),
      account.books.categories[name],
      gross,
    );
  });
  found.push(...differ(`${part.id} total`, results.values.row(part.beforeTax), account.beforeTax, gross));
  return [
    ...found,
    ...differ(`${part.id} after tax`, results.values.row(part.afterTax), account.afterTax, gross),
  ];
}

function differInBars(results: Results, option: OptionPart, account: Account): string[] {
  const names = new Set([...option.bridge.map(({ id }) => id as string), ...Object.keys(account.books.bars)]);
  return [...names].flatMap((name) => {
    const line = option.bridge.find(({ id }) => id === name)?.line;
    return differ(
      `${option.id} bar ${name}`,
      line === undefined ? undefined : results.values.row(line),
      account.books.bars[name],
      grossOf(account),
    );
  });
}

/** Savings by month and running, at their value today too. */
function differInSavings(
  source: Case,
  results: Results,
  option: OptionPart,
  account: Account,
  { baseline, calendar }: Oracle,
): string[] {
  const gross = grossOf(account).map((one, i) => one + grossOf(baseline)[i]!);
  const saving = gross.map((_, i) => baseline.beforeTax[i]! - account.beforeTax[i]!);
  const afterTax = gross.map((_, i) => baseline.afterTax[i]! - account.afterTax[i]!);
  const worth = saving.map((one, i) => one * calendar.discount(given(source.discountRate), i + 1));
  const rows = [
    ["saving", option.savingBeforeTax, saving, gross],
    ["saving after tax", option.savingAfterTax, afterTax, gross],
    ["cumulative", option.cumulative, running(saving), running(gross)],
    ["cumulative present value", option.cumulativePresentValue, running(worth), running(gross)],
  ] as const;
  return rows.flatMap(([what, line, row, scale]) =>
    differ(`${option.id} ${what}`, results.values.row(line), row, scale),
  );
}

function running(row: readonly number[]): number[] {
  let sum = 0;
  return row.map((one) => (sum += one));
}

/** A row that is missing on one side must be zero on the other. */
function differ(
  what: string,
  engine: ArrayLike<number> | undefined,
  oracle: readonly number[] | undefined,
  gross: readonly number[],
): string[] {
  for (let i = 0; i < gross.length; i++) {
    const [a, b] = [engine?.[i] ?? 0, oracle?.[i] ?? 0];
    if (!(Math.abs(a - b) <= TOLERANCE * Math.max(1, gross[i]!, Math.abs(b))))
      return [`${what}, month ${i + 1}: engine ${a}, oracle ${b}`];
  }
  return [];
}

function differInFigures(
  source: Case,
  results: Results,
  option: OptionPart,
  account: Account,
  oracle: Oracle,
): string[] {
  const gross = grossOf(account).reduce((sum, one) => sum + one, 1);
  const rates = [
    differInRate(
      `${option.id} figure irr`,
      results.figures.get(`${option.id}/figure/irr`),
      results.values.row(option.savingBeforeTax),
    ),
    differInRate(
      `${option.id} figure irrCash`,
      results.figures.get(`${option.id}/figure/irrCash`),
      results.values.row(option.savingInCash),
    ),
    differInRate(
      `${option.id} figure irrAfterTax`,
      results.figures.get(`${option.id}/figure/irrAfterTax`),
      results.values.row(option.savingAfterTax),
    ),
  ].flat();
  const others = Object.entries(figuresOf(source, oracle, account)).flatMap(([name, expected]) => {
    const value = results.figures.get(`${option.id}/figure/${name}`);
    if (value === undefined) return [];
    const engine = typeof value === "number" ? value : null;
    if (engine === null || expected === null)
      return engine === expected ? [] : [`${option.id} figure ${name}: engine ${engine}, oracle ${expected}`];
    const scale = Math.abs(expected) < 1e4 ? Math.max(1, Math.abs(expected)) * 1e-6 : gross * TOLERANCE;
    return Math.abs(engine - expected) <= scale
      ? []
      : [`${option.id} figure ${name}: engine ${engine}, oracle ${expected}`];
  });
  return [...rates, ...others];
}

/** No number of a case is beyond this; a figure beyond it is none. */
const LARGEST = 1e15;

/** A rate must bring the savings to nothing; where their sign turns once there is exactly one. */
function differInRate(what: string, value: FigureValue | undefined, saving: Float64Array): string[] {
  if (value === undefined) return [];
  const expected = rateOf([...saving]);
  if (typeof value !== "number")
    return expected === null || expected > LARGEST ? [] : [`${what}: engine has none, oracle ${expected}`];
  if (expected !== null) {
    return Math.abs(value - expected) <= 1e-6 * (1 + Math.abs(expected))
      ? []
      : [`${what}: engine ${value}, oracle ${expected}`];
  }
  if (value < -0.999) return [];
  const factor = (1 + value) ** (-1 / 12);
  const terms = [...saving].map((one, i) => one * factor ** i);
  const left =
    Math.abs(terms.reduce((sum, one) => sum + one, 0)) / terms.reduce((sum, one) => sum + Math.abs(one), 0);
  return left <= 1e-6 ? [] : [`${what}: engine ${value} leaves ${left} of the savings`];
}
