import type { FigureValue } from "../../../src/case/evaluate";
import type { OptionPart, Part } from "../../../src/case/model/model";
import type { Results } from "../../../src/case/results";
import { costFigures, figuresOf, runningOf, type Figures } from "./figures";
import type { Account, Reference } from "./reference";

/** Share of a month's gross cost by which two ways to reckon may differ. */
const TOLERANCE = 1e-9;

/** Every month of every category and bar and every figure in which the product differs, in words. */
export function disagreements(results: Results, reference: Reference): string[] {
  const { model } = results;
  const { baseline } = reference;
  const found = [
    ...inCategories(results, model.baseline, baseline),
    ...inFigures(results, baseline, costFigures(reference, baseline)),
  ];
  model.options.forEach((option, i) => {
    const account = reference.options[i]!;
    found.push(...inCategories(results, option, account), ...inBars(results, option, account));
    for (const name of ["charge", "shouldCost", "released", "severed"] as const)
      found.push(
        ...inRows(
          `${option.id} ${name}`,
          rowOf(results, option[name]),
          account[name],
          account[name].map((one) => Math.abs(one)),
        ),
      );
    found.push(
      ...inSavings(results, option, account, reference),
      ...inFigures(results, account, figuresOf(reference, account)).filter(
        (one) => !hangsOnTrifles(account, reference).test(one),
      ),
    );
  });
  return found;
}

const rowOf = (results: Results, line: string | undefined): ArrayLike<number> | undefined =>
  line === undefined ? undefined : results.values.row(line);

function inCategories(results: Results, part: Part, account: Account): string[] {
  const lines = part.categories as Readonly<Record<string, string | undefined>>;
  const names = new Set([...Object.keys(lines), ...account.ledger.categories]);
  return [
    ...[...names].flatMap((name) =>
      inRows(`${part.id} ${name}`, rowOf(results, lines[name]), account.ledger.of(name), account.gross),
    ),
    ...inRows(`${part.id} total`, rowOf(results, part.beforeTax), account.beforeTax, account.gross),
    ...inRows(`${part.id} after tax`, rowOf(results, part.afterTax), account.afterTax, account.gross),
  ];
}

function inBars(results: Results, option: OptionPart, account: Account): string[] {
  const bars: Readonly<Record<string, readonly number[]>> = account.bars ?? {};
  const names = new Set([...option.bridge.map(({ id }) => id as string), ...Object.keys(bars)]);
  return [...names].flatMap((name) => {
    const line = option.bridge.find(({ id }) => id === name)?.line;
    return inRows(`${option.id} bar ${name}`, rowOf(results, line), bars[name] ?? [], account.gross);
  });
}

function inSavings(
  results: Results,
  option: OptionPart,
  account: Account,
  { baseline }: Reference,
): string[] {
  const gross = account.gross.map((one, i) => one + baseline.gross[i]!);
  const saving = baseline.beforeTax.map((one, i) => one - account.beforeTax[i]!);
  const taxed = baseline.afterTax.map((one, i) => one - account.afterTax[i]!);
  return [
    ...inRows(`${option.id} saving`, rowOf(results, option.savingBeforeTax), saving, gross),
    ...inRows(`${option.id} saving after tax`, rowOf(results, option.savingAfterTax), taxed, gross),
    ...inRows(
      `${option.id} running total`,
      rowOf(results, option.cumulative),
      runningOf(saving),
      runningOf(gross),
    ),
  ];
}

/** Figures that hang on which flows are more than rounding: of one that barely is, two reckonings may differ. */
function hangsOnTrifles(account: Account, { baseline }: Reference): RegExp {
  const flows = (["beforeTax", "afterTax"] as const).map((name) =>
    baseline[name].map((one, i) => Math.abs(one - account[name][i]!)),
  );
  const gross = Math.max(...account.gross, ...baseline.gross);
  const [nothing, nothingAfterTax] = flows.map((row) => row.every((flow) => flow <= TOLERANCE * gross));
  const trifles = flows.some((row) => {
    const first = row.find((flow) => flow > 0) ?? 0;
    return first <= 1e-8 * Math.max(gross, ...row);
  });
  const rates = nothing ? "irr|" : nothingAfterTax ? "irrAfterTax|" : "";
  return nothing || nothingAfterTax || trifles ? new RegExp(` figure (${rates}payback|firstMonth)`) : /^$/;
}

/** The first month in which two rows differ; a row that one side lacks must be 0 on the other. */
function inRows(
  what: string,
  product: ArrayLike<number> | undefined,
  expected: readonly number[],
  gross: readonly number[],
): string[] {
  for (let i = 0; i < gross.length; i++) {
    const [a, b] = [product?.[i] ?? 0, expected[i] ?? 0];
    if (!(Math.abs(a - b) <= TOLERANCE * Math.max(1, gross[i]!, Math.abs(b))))
      return [`${what}, month ${i + 1}: product ${a}, reference ${b}`];
  }
  return [];
}

function inFigures(results: Results, account: Account, expectedFigures: Figures): string[] {
  const scale = account.gross.reduce((sum, one) => sum + one, 1);
  return Object.entries(expectedFigures).flatMap(([name, expected]) => {
    const value = results.figures.get(`${account.id}/figure/${name}`);
    // A figure that the product leaves out is about nothing: nobody leaves, nobody is led.
    if (value === undefined && expected === 0) return [];
    const product = value === undefined ? null : numberIn(value);
    if (isClose(name, withinReason(name, product), withinReason(name, expected), scale)) return [];
    return [`${account.id} figure ${name}: product ${product}, reference ${expected}`];
  });
}

/** A rate of a year so high that only rounding in the first months makes it. */
const HIGHEST_RATE = 1e9;
const numberIn = (value: FigureValue): number | null => (typeof value === "number" ? value : null);
const withinReason = (name: string, value: number | null): number | null =>
  value !== null && name.startsWith("irr") && value > HIGHEST_RATE ? null : value;

const MONEY = new Set([
  "presentCost",
  "npv",
  "npvAfterTax",
  "npvCash",
  "peakFunding",
  "peakFundingCash",
  "steadyState",
]);

/** Money at a share of everything paid; rates, ratios and months at a millionth. */
function isClose(name: string, product: number | null, expected: number | null, scale: number): boolean {
  if (product === null || expected === null) return product === expected;
  const allowed = MONEY.has(name) ? TOLERANCE * scale : 1e-6 * Math.max(1, Math.abs(expected));
  return Math.abs(product - expected) <= allowed;
}
