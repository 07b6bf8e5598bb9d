import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Results } from "../../../src/case/results";
import { computeOrFail, figure, sumOf } from "../small-case";

type Fields = Record<string, unknown>;

/** A worked example as its file has it, with other values at some places; undefined takes a field out. */
export function deal(name: string, changes: Readonly<Record<string, unknown>> = {}): unknown {
  const data = JSON.parse(readFileSync(join(__dirname, `${name}.json`), "utf8")) as Fields;
  for (const [path, value] of Object.entries(changes)) {
    const keys = path.split(".");
    const last = keys.pop()!;
    const place = keys.reduce<Fields>((inside, key) => (inside[key] ??= {}) as Fields, data);
    if (value === undefined) delete place[last];
    else place[last] = value;
  }
  return data;
}

/** What a worked example says of one option: totals of all months, to the cents printed. */
export interface Stated {
  readonly option: string;
  readonly baseline?: Readonly<Record<string, number>>;
  readonly categories: Readonly<Record<string, number>>;
  readonly bars: Readonly<Record<string, number>>;
  readonly npv: number;
  readonly npvAfterTax?: number;
}

/** Half of the last cent printed. */
const CENT = 0.0050001;
const near = (found: number, wanted: number): void =>
  expect(Math.abs(found - wanted)).toBeLessThanOrEqual(CENT);

/** That a worked example comes out as stated, and that its bars add up to the difference in every month. */
export function expectStated(results: Results, stated: Stated): void {
  const { model } = results;
  const option = model.options.find(({ id }) => id === stated.option)!;
  const sums = (categories: Readonly<Partial<Record<string, string>>>): Record<string, number> =>
    Object.fromEntries(
      Object.entries(categories)
        .map(([category, line]) => [category, sumOf(results, line!)] as const)
        .filter(([, sum]) => Math.abs(sum) > CENT),
    );
  const bars = Object.fromEntries(
    option.bridge
      .map(({ id, line }) => [id, sumOf(results, line)] as const)
      .filter(([, sum]) => Math.abs(sum) > CENT),
  );
  const compare = (found: Record<string, number>, wanted: Readonly<Record<string, number>>): void => {
    const named = Object.keys(wanted).filter((key) => wanted[key] !== 0);
    expect(Object.keys(found).sort()).toEqual(named.sort());
    for (const key of named) expect([key, Math.round(found[key]! * 100) / 100]).toEqual([key, wanted[key]]);
  };
  compare(sums(option.categories), stated.categories);
  if (stated.baseline !== undefined) compare(sums(model.baseline.categories), stated.baseline);
  compare(bars, stated.bars);
  near(figure(results, `${stated.option}/figure/npv`), stated.npv);
  if (stated.npvAfterTax !== undefined)
    near(figure(results, `${stated.option}/figure/npvAfterTax`), stated.npvAfterTax);
  expectBars(results);
}

/** That the bars of every option add up to its difference from today in every month. */
export function expectBars({ model, values }: Results): void {
  const before = values.row(model.baseline.afterTax);
  for (const { afterTax, bridge } of model.options)
    values.row(afterTax).forEach((amount, month) => {
      const sum = bridge.reduce((total, { line }) => total + values.row(line)[month]!, 0);
      expect(Math.abs(sum - (amount - before[month]!))).toBeLessThan(1e-6);
    });
}

/** The sum over all months of an option's lines of one kind. */
export const ofKind = (results: Results, kind: string): number =>
  results.model.lines
    .filter((line) => line.kind.name === kind)
    .reduce((sum, { id }) => sum + sumOf(results, id), 0);

/** A worked example computed. */
export const computed = (name: string, changes: Readonly<Record<string, unknown>> = {}): Results =>
  computeOrFail(deal(name, changes));
