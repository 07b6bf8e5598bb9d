import type { Model, OptionPart } from "../case/model/model";
import type { Case } from "../case/schema/case";
import { rangesThatCount } from "../case/uncertainty/in-scenario";
import { createDraws, type Draws } from "./draws";
import { metricOf, type Metric, type MetricName } from "./metric";
import { linesThatVary } from "../case/plan/reach";
import { createRunner, type Runner } from "./runner";
import { MOST_TRIALS, samplerOf, type Sampling } from "./sampling/sampler";

type Changes = Readonly<Record<string, number>>;

/** What is to be simulated. */
export interface Setup {
  readonly option: OptionPart;
  readonly metric: MetricName;
  /** A whole number up to {@link MOST_TRIALS}. */
  readonly trials: number;
  /** A whole number from 0 below 2^32. */
  readonly seed: number;
  readonly sampling: Sampling;
  /** What the scenario changes. */
  readonly changes?: Changes;
  /** The trials of this run to compute: `from` up to but not including `to`; all where nothing is said. */
  readonly from?: number;
  readonly to?: number;
}

/** Values of trials by option. */
export type ByOption = ReadonlyMap<string, Float64Array>;

/** Trials of a case computed: the same ones for all options. No number stands where an option has no value. */
export interface Trials {
  readonly setup: Setup;
  readonly metric: Metric;
  readonly draws: Draws;
  readonly from: number;
  readonly to: number;
  /** The metric of the option. */
  readonly values: Float64Array;
  /** What decides which option is best: the metric, or the net present value where neither more nor less of it is better. */
  readonly deciding: ByOption;
  readonly moreIsBetter: boolean;
  /** Net present values. */
  readonly worth: ByOption;
  /** Sources that the metric depends on. */
  readonly counting: ReadonlySet<number>;
  /** Why a metric has no value in the first of these trials; undefined where it has one. */
  whyNone(metric: Metric): string | undefined;
}

/** Computed at a time; a caller may look at the clock or stop between two. */
const CHUNK = 1024;

/** Whether anything is uncertain in a case, beside what a scenario changes. */
export const isUncertain = (source: Case, changes: Changes = {}): boolean =>
  rangesThatCount(source, changes).length + (source.uncertainty?.events.length ?? 0) > 0;

/** Why there is nothing to simulate in a case, or in the scenario that was asked about. */
export const nothingUncertain = (source: Case): string =>
  isUncertain(source)
    ? "The scenario gives a number to every input that has a range, and no event occurs: nothing in it is uncertain."
    : "The case has no ranges and no events that occur: nothing in it is uncertain. Give them under uncertainty.";

/** Computes the trials of a run: any of them, in any order and place, with the same bits. */
export interface Simulator {
  /** How many rows of values the trials have. */
  readonly rows: number;
  /** Fills each row, from its start, with the values of the trials `from` up to but not including `to`. */
  run(from: number, to: number, rows: readonly Float64Array[]): void;
  /** Which of the rows holds an option's net present values. */
  worthRow(option: string): number;
  /** What the rows of those trials are. */
  trials(from: number, to: number, rows: readonly Float64Array[]): Trials;
}

/** Makes a case ready to be simulated. @throws CaseError where it can't be computed as it stands */
export function createSimulator(source: Case, model: Model, setup: Setup): Simulator {
  const { option, trials, changes = {} } = setup;
  if (!(trials >= 1 && trials <= MOST_TRIALS)) throw new RangeError("The number of trials is out of range.");
  const metric = metricOf(model, option, setup.metric);
  if (metric === undefined) throw new Error(`${option.id} has no ${setup.metric}.`);
  const all = (name: MetricName): Metric[] =>
    model.options.flatMap((one) => metricOf(model, one, name) ?? []);
  const worth = all("npv");
  const compared = metric.moreIsBetter === undefined || setup.metric === "npv" ? worth : all(setup.metric);
  const metrics = [...worth, ...(compared === worth ? [] : compared)];
  // The metric itself stands among those that decide, but for one of which neither more nor less is better.
  const own = metrics.findIndex((one) => one.option === option.id && one.name === setup.metric);
  if (own < 0) metrics.push(metric);
  const draws = createDraws(source, model, samplerOf(setup.sampling, setup.seed, trials), changes);
  const runner = createRunner(model, draws.varying, metrics, changes);
  return {
    rows: metrics.length,
    worthRow: (id) => worth.findIndex((one) => one.option === id),
    run(from, to, rows) {
      for (let start = from; start < to; start += CHUNK) {
        const end = Math.min(to, start + CHUNK);
        const part = rows.map((values) => values.subarray(start - from, end - from));
        runner.run(end - start, draws.draw(start, end), part);
      }
    },
    trials(from, to, rows) {
      const valuesOf = (some: readonly Metric[]): ByOption =>
        new Map(some.map((one) => [one.option, rows[metrics.indexOf(one)] as Float64Array]));
      return {
        setup,
        metric,
        draws,
        from,
        to,
        values: rows.at(own) as Float64Array,
        worth: valuesOf(worth),
        deciding: valuesOf(compared),
        moreIsBetter: metric.moreIsBetter ?? true,
        counting: sourcesThatCount(draws, metric, runner),
        whyNone: (one) => runner.whyNone(one, draws.draw(from, from + 1), 0),
      };
    },
  };
}

/** Simulates at once. */
export function simulate(source: Case, model: Model, setup: Setup): Trials {
  const { from = 0, to = setup.trials } = setup;
  const simulator = createSimulator(source, model, setup);
  const rows = emptyRows(simulator, to - from);
  simulator.run(from, to, rows);
  return simulator.trials(from, to, rows);
}

/** Rows to be filled by a simulator. */
export const emptyRows = ({ rows }: Simulator, trials: number): Float64Array[] =>
  Array.from({ length: rows }, () => new Float64Array(trials));

/** The sources on which a metric's lines depend: of any other a correlation is chance. */
function sourcesThatCount(
  { sources, varying }: Draws,
  { lines }: Metric,
  runner: Runner,
): ReadonlySet<number> {
  const paths = new Set(varying.map(({ path }) => path));
  const reach = (path: string): boolean => {
    const differing = linesThatVary(runner.lines, new Set([path]));
    return lines.some((line) => differing.has(line));
  };
  return new Set(
    sources.flatMap(({ id }, index) => {
      const path = paths.has(id) ? id : `${id.replace(/\.probability$/, "")}.probability`;
      return reach(path) ? [index] : [];
    }),
  );
}
