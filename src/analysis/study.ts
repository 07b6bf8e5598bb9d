import { evaluateModel } from "../case/evaluate";
import { buildModel } from "../case/model/build";
import type { Case } from "../case/schema/case";
import { breakEven, type BreakEven } from "./break-even";
import { metricOf, numberOr } from "./metric";
import { createSimulator, emptyRows, isUncertain, type Simulator, type Trials } from "./simulate";
import { simulationStudy, USUAL_STUDY, type SimulationStudy, type StudySetup } from "./simulation-study";
import { tornado, type Bar } from "./tornado";
import { surfacesOf, type Stepped, type Surface } from "./two-drivers";

/** A driver that moves an option, and what it would have to be for the option to be worth nothing. */
export interface StudiedDriver extends Bar {
  readonly today: number;
  /** The nearest number with which the net present value is 0; null where there is none within the limits. */
  readonly switching: number | null;
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

/** So many drivers are looked at: what moves less decides nothing. */
const MOST_DRIVERS = 10;

/** What is studied, where it is not the best option for the base. */
export interface StudyOf {
  readonly option?: string | undefined;
  /** What a scenario changes. */
  readonly changes?: Readonly<Record<string, number>>;
}

/** A study that can be made part by part. */
export interface Studying {
  readonly option: string;
  /** Looks at one driver after the other: each step gives the share that is done. */
  drivers(): Generator<number, readonly StudiedDriver[]>;
  /** Undefined where nothing is uncertain. */
  readonly simulator: Simulator | undefined;
  /** The net present value over every two of those drivers. */
  surfaces(drivers: readonly StudiedDriver[]): readonly Surface[];
  /** What comes of the drivers, and of all trials where there are any. */
  study(drivers: readonly StudiedDriver[], trials?: Trials): RiskStudy;
}

/**
 * Makes a case ready to be studied; undefined where there is no option with a net present value, or the case lacks
 * something.
 */
export function prepareStudy(
  source: Case,
  setup: StudySetup,
  { option: wanted, changes = {} }: StudyOf = {},
): Studying | undefined {
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
  return {
    option: best.option.id,
    *drivers() {
      const bars = tornado(source, model, best.metric, changes).bars.slice(0, MOST_DRIVERS);
      const drivers: StudiedDriver[] = [];
      for (const [i, bar] of bars.entries()) {
        yield i / bars.length;
        const found = breakEven(model, best.metric, model.drivers.get(bar.driver)!, 0, changes);
        if (found.today !== null) drivers.push({ ...bar, today: found.today, switching: nearest(found) });
      }
      return drivers;
    },
    simulator: isUncertain(source, changes)
      ? createSimulator(source, model, { option: best.option, metric: "npv", ...setup, changes })
      : undefined,
    surfaces: (drivers) =>
      surfacesOf(
        model,
        best.metric,
        drivers.map((one) => stepped(one, model.drivers.get(one.driver)?.record.whole === true)),
        drivers.map(({ today }) => today),
        changes,
      ),
    study: (drivers, trials) => ({
      option: best.option.id,
      base: best.base,
      drivers,
      ...(trials && { simulation: simulationStudy(trials, setup, worth) }),
    }),
  };
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
  const studying = prepareStudy(source, setup, about);
  if (studying === undefined) return undefined;
  const { simulator } = studying;
  const steps = studying.drivers();
  let step = steps.next();
  while (!step.done) step = steps.next();
  if (simulator === undefined) return studying.study(step.value);
  const rows = emptyRows(simulator, setup.trials);
  simulator.run(0, setup.trials, rows);
  return studying.study(step.value, simulator.trials(0, setup.trials, rows));
}

/** Numbers that a driver is looked at together with another one. */
const STEPS = 5;

/** A driver from its low to its high end; whole numbers once each. */
function stepped({ driver, low, high }: StudiedDriver, whole: boolean): Stepped {
  const values = Array.from({ length: STEPS }, (_, i) => {
    const value = low + ((high - low) * i) / (STEPS - 1);
    return whole ? Math.round(value) : value;
  });
  return { driver, values: [...new Set(values)] };
}

/** Of several numbers the one nearest to today's. */
function nearest({ values, today }: BreakEven): number | null {
  const distance = (value: number): number => Math.abs(value - (today ?? 0));
  return [...values].sort((a, b) => distance(a) - distance(b))[0] ?? null;
}
