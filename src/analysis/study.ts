import { evaluateModel } from "../case/evaluate";
import { buildModel } from "../case/model/build";
import type { Model, OptionPart } from "../case/model/model";
import type { Case } from "../case/schema/case";
import { breakEven, type BreakEven } from "./break-even";
import { contingencies, type Contingency } from "./decision";
import { metricOf, numberOr, type Metric } from "./metric";
import type { Sampling } from "./sampling/sampler";
import { isUncertain, simulation, type Trials } from "./simulate";
import { shareBelow, summarize, type Summary } from "./summary";
import { percentileOf } from "./statistics";
import { tornado, type Bar } from "./tornado";

/** How a study simulates. */
export interface StudySetup {
  readonly trials: number;
  readonly seed: number;
  readonly sampling: Sampling;
}

/** What a workbook's study is made with where nobody says otherwise. */
export const USUAL_STUDY: StudySetup = { trials: 10_000, seed: 1, sampling: "sobol" };

/** A driver that moves an option, and what it would have to be for the option to be worth nothing. */
export interface StudiedDriver extends Bar {
  readonly today: number;
  /** The nearest number with which the net present value is 0; null where there is none within the limits. */
  readonly switching: number | null;
}

/** An option in all trials. */
export interface StudiedOption {
  readonly id: string;
  readonly summary: Summary;
  readonly contingencies: readonly Contingency[];
  /** For each amount of the study, in which share of the trials the net present value lies below it. */
  readonly below: readonly number[];
  /** Amounts below which evenly rising shares of the trials lie: from none to all of them. */
  readonly quantiles: readonly number[];
}

/** What is known of the risk of a case on the day it is built: net present values, for the base. */
export interface RiskStudy {
  /** The option whose drivers are looked at. */
  readonly option: string;
  /** Its net present value as the case stands. */
  readonly base: number;
  /** The drivers that move it most, the widest first. */
  readonly drivers: readonly StudiedDriver[];
  /** Undefined where nothing is uncertain: the case has no ranges and events, or the scenario replaces them all. */
  readonly simulation?: SimulationStudy | undefined;
}

/** What the options came to in all trials. */
export interface SimulationStudy extends StudySetup {
  /** Round amounts, evenly spread over all trials of all options. */
  readonly amounts: readonly number[];
  /** Those with a net present value in some trials. */
  readonly options: readonly StudiedOption[];
  /** Options without one in any trial, and why there is none in the first. */
  readonly without: readonly { readonly id: string; readonly why: string }[];
  /** Whether correlations contradicted each other, so that the nearest possible ones were used. */
  readonly repaired: boolean;
}

/** So many drivers are looked at: what moves less decides nothing. */
const MOST_DRIVERS = 10;

/** So many steps a cumulative curve has at most. */
const MOST_STEPS = 40;

/** Steps that are read easily, in each power of ten. */
const ROUND = [1, 2, 5, 10] as const;

/** What is studied, where it is not the best option for the base. */
export interface StudyOf {
  readonly option?: string | undefined;
  /** What a scenario changes. */
  readonly changes?: Readonly<Record<string, number>>;
}

/**
 * Studies the risk of an option, by default of the one that is worth most; undefined where there is no option with a net
 * present value, or the case lacks something.
 */
export function studyRisk(
  source: Case,
  setup: StudySetup = USUAL_STUDY,
  about: StudyOf = {},
): RiskStudy | undefined {
  const steps = studying(source, setup, about);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same step by step: each step gives the share that is done. */
export function* studying(
  source: Case,
  setup: StudySetup = USUAL_STUDY,
  { option: wanted, changes = {} }: StudyOf = {},
): Generator<number, RiskStudy | undefined> {
  const built = buildModel(source);
  if (!built.ok) return undefined;
  const { model } = built;
  const values = evaluateModel(model, changes);
  const worth = model.options
    .flatMap((option) => {
      const metric = metricOf(model, option, "npv");
      return metric === undefined ? [] : [{ option, metric, base: numberOr(metric.valueOf(values)) }];
    })
    .filter(({ base }) => base === base);
  const best =
    wanted === undefined
      ? [...worth].sort((a, b) => b.base - a.base)[0]
      : worth.find(({ option }) => option.id === wanted);
  if (best === undefined) return undefined;
  const uncertain = isUncertain(source, changes);
  const bars = tornado(source, model, best.metric, changes).bars.slice(0, MOST_DRIVERS);
  const drivers: StudiedDriver[] = [];
  for (const [i, bar] of bars.entries()) {
    yield (i / bars.length) * (uncertain ? DRIVERS_PART : 1);
    const found = breakEven(model, best.metric, model.drivers.get(bar.driver)!, 0, changes);
    if (found.today !== null) drivers.push({ ...bar, today: found.today, switching: nearest(found) });
  }
  return {
    option: best.option.id,
    base: best.base,
    drivers,
    ...(uncertain && { simulation: yield* simulated(source, model, best.option, worth, setup, changes) }),
  };
}

/** The share of the time that is spent on drivers, where there is a simulation too. */
const DRIVERS_PART = 0.5;

/** Of several numbers the one nearest to today's. */
function nearest({ values, today }: BreakEven): number | null {
  const distance = (value: number): number => Math.abs(value - (today ?? 0));
  return [...values].sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

interface Worth {
  readonly option: OptionPart;
  readonly metric: Metric;
  readonly base: number;
}

function* simulated(
  source: Case,
  model: Model,
  option: OptionPart,
  worth: readonly Worth[],
  setup: StudySetup,
  changes: Readonly<Record<string, number>>,
): Generator<number, SimulationStudy> {
  const steps = simulation(source, model, { option, metric: "npv", ...setup, changes });
  let step = steps.next();
  for (; !step.done; step = steps.next())
    yield DRIVERS_PART + (1 - DRIVERS_PART) * (step.value / setup.trials);
  const trials = step.value;
  const amounts = amountsOver([...trials.worth.values()]);
  const options = worth.flatMap((one): StudiedOption[] => {
    const values = trials.worth.get(one.option.id);
    if (values === undefined) return [];
    const own: Trials = {
      ...trials,
      values,
      metric: one.metric,
      setup: { ...trials.setup, option: one.option },
    };
    const summary = summarize(own);
    const kept = values.filter((value) => value === value);
    return summary === undefined
      ? []
      : [
          {
            id: one.option.id,
            summary,
            contingencies: contingencies(own, one.base),
            below: amounts.map((amount) => shareBelow(kept, amount)),
            quantiles: quantilesOf(kept),
          },
        ];
  });
  const without = worth
    .filter((one) => options.every(({ id }) => id !== one.option.id))
    .map((one) => ({ id: one.option.id, why: trials.whyNone(one.metric) ?? "" }));
  return { ...setup, amounts, options, without, repaired: trials.draws.repaired };
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

const quantilesOf = (values: Float64Array): number[] => {
  const sorted = values.slice().sort();
  return Array.from({ length: MOST_STEPS + 1 }, (_, i) => percentileOf(sorted, i / MOST_STEPS));
};

/** Amounts from below the least to the most, in steps of 1, 2 or 5 and zeros. */
function roundAmounts(least: number, most: number): number[] {
  const spread = most > least ? most - least : Math.max(1, Math.abs(most));
  const wanted = spread / (MOST_STEPS - 1);
  const power = 10 ** Math.floor(Math.log10(wanted));
  const step = power * (ROUND.find((round) => round * power >= wanted) ?? 10);
  const first = Math.floor(least / step);
  return Array.from({ length: Math.ceil(most / step) - first + 1 }, (_, i) => (first + i) * step + 0);
}
