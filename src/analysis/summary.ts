import type { ByOption, Trials } from "./simulate";
import { binOf, binsFor, firstOrderOf } from "./bins";
import { correlationBetween, momentsOf, percentileError, percentileOf, ranksOf } from "./statistics";

/** A percentile with its standard error. */
export interface Percentile {
  readonly value: number;
  readonly standardError: number;
}

/** How much of the variance comes from a driver or an event. */
export interface Contribution {
  readonly driver: string;
  readonly label: string;
  /** By squared rank correlation, as a share of the sum of all. */
  readonly share: number;
  /** First-order index: which share of the variance would be gone, on average, if it were known. */
  readonly firstOrder: number;
}

/** What the trials of a metric come to. Shares are of the trials that have a value. */
export interface Figures {
  readonly mean: number;
  readonly standardDeviation: number;
  /** Of the mean, as if trials were independent: at most that where they are spread evenly. */
  readonly standardError: number;
  readonly percentiles: Readonly<Record<string, Percentile>>;
  /** How often the net present value is below 0. */
  readonly probabilityOfLoss: number;
  /** How often no other option is better. */
  readonly probabilityBest: number;
  /** Trials in which the metric has no value. */
  readonly withoutValue: number;
}

/** The same, with where the variance comes from. */
export interface Summary extends Figures {
  readonly contributions: readonly Contribution[];
}

/** The percentiles that a summary has. */
export const PERCENTILES = [5, 10, 25, 50, 75, 90, 95] as const;

const isNumber = (value: number): boolean => value === value;

/** Sums trials up; undefined where the metric has a value in none of them. */
export function summarize(trials: Trials): Summary | undefined {
  const figures = figuresOf(trials, sortedValues(trials.values));
  return figures && { ...figures, contributions: contributionsOf(trials) };
}

/** The values that are there, lowest first. */
export const sortedValues = (values: Float64Array): Float64Array => values.filter(isNumber).sort();

/** The figures of trials, whose sorted values are given. */
export function figuresOf(trials: Trials, sorted: Float64Array): Figures | undefined {
  const { values, worth, deciding, moreIsBetter, setup } = trials;
  const kept = values.filter(isNumber);
  if (kept.length === 0) return undefined;
  const { mean, standardDeviation } = momentsOf(kept);
  return {
    mean,
    standardDeviation,
    standardError: standardDeviation / Math.sqrt(kept.length),
    percentiles: Object.fromEntries(
      PERCENTILES.map((percent) => [
        percent,
        {
          value: percentileOf(sorted, percent / 100),
          standardError: percentileError(sorted, percent / 100),
        },
      ]),
    ),
    probabilityOfLoss: shareBelow(worth.get(setup.option.id)?.filter(isNumber), 0),
    probabilityBest: shareBest(deciding, setup.option.id, moreIsBetter),
    withoutValue: values.length - kept.length,
  };
}

/** Why a summary is not there. */
export function noValues(trials: Trials, option: string): string {
  const { metric, from, to } = trials;
  const count = (to - from).toLocaleString("en-US");
  return `${option} has no ${metric.name} in any of the ${count} trials. In the first: ${trials.whyNone(metric) ?? ""}`;
}

/** How many of some values are less than a target, as a share: how often the target is missed. */
export function shareBelow(values: Float64Array | undefined, target: number): number {
  if (values === undefined || values.length === 0) return 0;
  return values.reduce((count, value) => (value < target ? count + 1 : count), 0) / values.length;
}

/** In which share of the trials an option has a value and no other has a better one. */
function shareBest(deciding: ByOption, option: string, moreIsBetter: boolean): number {
  const own = deciding.get(option) as Float64Array;
  const others = [...deciding].filter(([id]) => id !== option).map(([, values]) => values);
  let best = 0;
  for (let i = 0; i < own.length; i++) {
    const value = own[i]!;
    const beaten = others.some((values) => (moreIsBetter ? values[i]! > value : values[i]! < value));
    if (isNumber(value) && !beaten) best++;
  }
  return best / own.length;
}

/** Where the variance comes from, the largest first; all 0 where nothing varies. */
export function contributionsOf({ values, draws, counting, from, to }: Trials): Contribution[] {
  const kept = values.filter(isNumber);
  const ranks = ranksOf(kept);
  const bins = binsFor(kept.length);
  const found = draws.sources.map((_, index) => {
    if (!counting.has(index)) return { square: 0, firstOrder: 0 };
    const drawn = draws.drawSource(index, from, to).filter((_value, i) => isNumber(values[i]!));
    return {
      square: correlationBetween(ranksOf(drawn), ranks) ** 2,
      firstOrder: firstOrderOf(binOf(drawn, bins), bins, kept),
    };
  });
  const sum = found.reduce((total, { square }) => total + square, 0);
  return draws.sources
    .map(({ id, label }, index) => {
      const { square, firstOrder } = found[index]!;
      return { driver: id, label, share: sum === 0 ? 0 : square / sum, firstOrder };
    })
    .sort((a, b) => b.share - a.share);
}
