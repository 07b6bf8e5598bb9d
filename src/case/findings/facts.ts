import { cashflow } from "../../kernel/operations/cashflow";
import { severance, severed } from "../lines/leaving";
import type { Facts } from "./rule";

/** Whether somebody else does the work for a charge. */
export const isProvider = ({ option }: Facts): boolean =>
  option.charge !== undefined && option.kind !== "captive";

/** Employees made redundant in processes of which nothing is said about people: no severance, transfer or other work. */
export function redundantUnplanned({ results, option }: Facts): number {
  const own = results.model.lines.filter(({ part }) => part === option.id);
  const planned = own.flatMap(({ kind, bindings: { severed: people } }) =>
    kind === severance && people !== undefined && "line" in people ? [people.line] : [],
  );
  return own
    .filter(({ kind, id }) => kind === severed && !planned.includes(id))
    .flatMap(({ id }) => [...results.values.row(id)])
    .reduce((sum, employees) => sum + employees, 0);
}

/** Sum of a line over the whole case, as it is paid. */
export const nominal = ({ results }: Facts, line: string | undefined): number =>
  line === undefined ? 0 : results.years(line).reduce((sum, value) => sum + value, 0);

/** The lowest point of the running total of savings, and its month. */
export function lowestPoint({ results, option }: Facts): { readonly lowest: number; readonly at: number } {
  const row = results.values.row(option.cumulative);
  const lowest = row.reduce((low, value) => Math.min(low, value), 0);
  return { lowest, at: row.indexOf(lowest) + 1 };
}

/** The provider's implied margin; null for a center of one's own, whose price is no market's. */
export const margin = (facts: Facts): number | null =>
  isProvider(facts) ? facts.figure("impliedMargin") : null;

const MONTHS = 12;

/** The rate of return if every bill were paid at once; null where there is none, or nothing is paid later. */
export function rateWithoutCredit({ results, option }: Facts): number | null {
  if (option.shifted === undefined) return null;
  const shifted = results.values.row(option.shifted);
  const paidAtOnce = results.values
    .row(option.savingBeforeTax)
    .map((saving, month) => saving + (shifted[month] as number));
  const rate = cashflow.yearlyIrr.value(paidAtOnce, MONTHS);
  return typeof rate === "number" ? rate : null;
}

/** Path of the first driver of the option that fits a pattern and has a value, or of the first that fits. */
export function pathIn({ results, option }: Facts, pattern: RegExp): string | undefined {
  const own = [...results.model.drivers.keys()].filter(
    (path) => path.startsWith(`options.${option.id}.`) && pattern.test(path),
  );
  return own.find((path) => results.entered(path) !== null) ?? own[0];
}

/** Path of an input of the first process that the option moves, whether or not the case has its group yet. */
export function inFirstPart(facts: Facts, name: string): string | undefined {
  const [, part] = /^(options\.[^.]+\.processes\.[^.]+)\./.exec(pathIn(facts, /\.processes\./) ?? "") ?? [];
  return part === undefined ? undefined : `${part}.${name}`;
}
