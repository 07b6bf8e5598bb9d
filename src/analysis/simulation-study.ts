import type { OptionPart } from "../case/model/model";
import {
  contingencies,
  regretOf,
  valuesOfKnowing,
  type Contingency,
  type KnowledgeValue,
  type Regret,
} from "./decision";
import type { Metric } from "./metric";
import type { Sampling } from "./sampling/sampler";
import type { Trials } from "./simulate";
import { contributionsOf, figuresOf, sortedValues, type Contribution, type Figures } from "./summary";
import { countBelow, percentileOf } from "./statistics";

/** How a study simulates. */
export interface StudySetup {
  readonly trials: number;
  readonly seed: number;
  readonly sampling: Sampling;
}

/** What a workbook's study is made with where nobody says otherwise. */
export const USUAL_STUDY: StudySetup = { trials: 10_000, seed: 1, sampling: "sobol" };

/** An option in all trials. */
export interface StudiedOption {
  readonly id: string;
  readonly summary: Figures;
  readonly contingencies: readonly Contingency[];
  /** For each amount of the study, in which share of the trials the net present value lies below it. */
  readonly below: readonly number[];
  /** Amounts below which evenly rising shares of the trials lie: from none to all of them. */
  readonly quantiles: readonly number[];
  /** Net present values of all trials with one, lowest first. */
  readonly sorted: Float64Array;
  readonly regret: Regret;
}

/** What the options came to in all trials. */
export interface SimulationStudy extends StudySetup {
  /** Round amounts, evenly spread over all trials of all options. */
  readonly amounts: readonly number[];
  /** Those with a net present value in some trials. */
  readonly options: readonly StudiedOption[];
  /** Where the variance of the studied option comes from. */
  readonly contributions: readonly Contribution[];
  /** What it would be worth to know each source before choosing. */
  readonly knowing: readonly KnowledgeValue[];
  /** Options without one in any trial, and why there is none in the first. */
  readonly without: readonly { readonly id: string; readonly why: string }[];
  /** Whether correlations contradicted each other, so that the nearest possible ones were used. */
  readonly repaired: boolean;
}

/** So many steps a cumulative curve has at most. */
const MOST_STEPS = 40;

/** Steps that are read easily, in each power of ten. */
const ROUND = [1, 2, 5, 10] as const;

/** An option with its net present value as the case stands. */
export interface Worth {
  readonly option: OptionPart;
  readonly metric: Metric;
  readonly base: number;
}

/** What trials say of all options, by their net present values. */
export function simulationStudy(trials: Trials, setup: StudySetup, worth: readonly Worth[]): SimulationStudy {
  const amounts = amountsOver([...trials.worth.values()]);
  const options = worth.flatMap(({ option, metric, base }): StudiedOption[] => {
    const values = trials.worth.get(option.id);
    if (values === undefined) return [];
    const own: Trials = { ...trials, values, metric, setup: { ...trials.setup, option } };
    const sorted = sortedValues(values);
    const summary = figuresOf(own, sorted);
    return summary === undefined
      ? []
      : [
          {
            id: option.id,
            summary,
            contingencies: contingencies(own, base),
            below: amounts.map((amount) => countBelow(sorted, amount) / sorted.length),
            quantiles: Array.from({ length: MOST_STEPS + 1 }, (_, i) => percentileOf(sorted, i / MOST_STEPS)),
            sorted,
            regret: regretOf(trials, option.id),
          },
        ];
  });
  const without = worth
    .filter((one) => options.every(({ id }) => id !== one.option.id))
    .map((one) => ({ id: one.option.id, why: trials.whyNone(one.metric) ?? "" }));
  return {
    ...setup,
    amounts,
    options,
    contributions: contributionsOf(trials),
    knowing: valuesOfKnowing(trials),
    without,
    repaired: trials.draws.repaired,
  };
}

/** Round amounts over all values; none where there is no value. */
function amountsOver(all: readonly Float64Array[]): number[] {
  let [least, most] = [Infinity, -Infinity];
  for (const values of all)
    for (let i = 0; i < values.length; i++) {
      if (values[i]! < least) least = values[i]!;
      if (values[i]! > most) most = values[i]!;
    }
  return least <= most ? roundAmounts(least, most) : [];
}

/** Amounts from below the least to the most, in steps of 1, 2 or 5 and zeros. */
function roundAmounts(least: number, most: number): number[] {
  const spread = most > least ? most - least : Math.max(1, Math.abs(most));
  const wanted = spread / (MOST_STEPS - 1);
  const power = 10 ** Math.floor(Math.log10(wanted));
  const step = power * (ROUND.find((round) => round * power >= wanted) ?? 10);
  const first = Math.floor(least / step);
  return Array.from({ length: Math.ceil(most / step) - first + 1 }, (_, i) => (first + i) * step + 0);
}
