import type { Trials } from "./simulate";
import { binOf, binsFor, sumsIn } from "./bins";
import { percentileOf } from "./statistics";

/** How much more than the base a confidence asks for; an amount of the metric, at least 0. */
export interface Contingency {
  readonly confidence: number;
  readonly amount: number;
}

/** The confidences for which a contingency is told. */
export const CONFIDENCES = [0.5, 0.8, 0.9] as const;

/** What must be held back of the base so that the metric is reached with a confidence. */
export function contingencies({ values, moreIsBetter }: Trials, base: number): Contingency[] {
  const sorted = values.filter((value) => value === value).sort();
  return CONFIDENCES.map((confidence) => {
    const reached = percentileOf(sorted, moreIsBetter ? 1 - confidence : confidence);
    return { confidence, amount: Math.max(0, moreIsBetter ? base - reached : reached - base) };
  });
}

/** What a choice costs that is made before anyone knows how things turn out. */
export interface Regret {
  /** How often another choice, keeping the work in-house included, is worth more. */
  readonly share: number;
  /** What the best choice is worth more, on average over all trials. */
  readonly amount: number;
}

/** Regret of having chosen an option, in net present value; trials in which an option has none are left out. */
export function regretOf({ worth }: Trials, option: string): Regret {
  const own = worth.get(option) as Float64Array;
  const all = [...worth.values()];
  let [count, wrong, lost] = [0, 0, 0];
  for (let i = 0; i < own.length; i++) {
    const best = Math.max(0, ...all.map((values) => values[i]!));
    if (best !== best) continue;
    count++;
    if (best > own[i]!) wrong++;
    lost += best - own[i]!;
  }
  return count === 0 ? { share: 0, amount: 0 } : { share: wrong / count, amount: lost / count };
}

/** What it is worth to know a driver exactly before choosing, at most. */
export interface KnowledgeValue {
  readonly driver: string;
  readonly label: string;
  readonly amount: number;
}

/** Such a share of a value is rounding. */
const ROUNDING = 1e-9;

/**
 * The expected value of perfect information on each source alone, by binning: trials are put in bins by how the source
 * turned out; knowing it, one would choose the option that is best on average in its bin.
 */
export function valuesOfKnowing({ worth, draws, counting, from, to }: Trials): KnowledgeValue[] {
  const options = [...worth.values()];
  const trials = Uint32Array.from({ length: to - from }, (_, i) => i).filter((i) =>
    options.every((values) => values[i] === values[i]),
  );
  const pick = (values: Float64Array): Float64Array => Float64Array.from(trials, (i) => values[i]!);
  const kept = options.map(pick);
  const bins = binsFor(trials.length);
  const mean = (values: Float64Array): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const now = trials.length === 0 ? 0 : Math.max(0, ...kept.map(mean));
  return draws.sources
    .map(({ id, label }, index) => {
      if (!counting.has(index) || trials.length === 0) return { driver: id, label, amount: 0 };
      const bin = binOf(pick(draws.drawSource(index, from, to)), bins);
      const found = kept.map((values) => sumsIn(bin, bins, values));
      let expected = 0;
      for (let k = 0; k < bins; k++) {
        const count = found[0]!.counts[k]!;
        if (count > 0)
          expected += (Math.max(0, ...found.map(({ sums }) => sums[k]! / count)) * count) / trials.length;
      }
      const amount = expected - now;
      return { driver: id, label, amount: amount > ROUNDING * Math.abs(now) ? amount : 0 };
    })
    .sort((a, b) => b.amount - a.amount);
}
