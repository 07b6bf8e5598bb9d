import { breakEven, type BreakEven } from "../analysis/break-even";
import { askedOf, WrongQuestion, type Question } from "../analysis/question";
import type { Sampling } from "../analysis/sampling/sampler";
import { isUncertain, nothingUncertain, simulate, type Trials } from "../analysis/simulate";
import { noValues, summarize, type Summary } from "../analysis/summary";
import type { Case } from "../case/schema/case";

export { CaseProblems } from "../case/open";
export { WrongQuestion, type BreakEven, type Question, type Sampling, type Summary };

/** A question with how often and how the case is tried. */
export interface SimulationQuestion extends Question {
  /** From 1 to 10,000,000; 10,000 where nothing is said. */
  readonly trials?: number;
  /** A whole number from 0 below 2^32; 1 where nothing is said. */
  readonly seed?: number;
  /** Even sequences (Sobol) where nothing is said. */
  readonly sampling?: Sampling;
  /** Only the trials from `from` up to but not including `to`: slices of a run are the same as the whole. */
  readonly from?: number;
  readonly to?: number;
}

/** What a metric may come to: its summary, and its value in every trial (no number where it has none). */
export interface Simulation {
  /** Undefined where the metric has a value in no trial. */
  readonly summary: Summary | undefined;
  /** Why there is no summary: in how many trials there is no value, and what is said of the first. */
  readonly whyNone?: string;
  readonly values: Float64Array;
  /** Unit of the metric; `currency` is the case's own, rates are shares. */
  readonly unit: string;
}

/**
 * Draws what is uncertain in a case and computes it, trial by trial. The same case, question and seed give the same
 * values on every machine. Throws {@link CaseProblems} for what the case lacks, {@link WrongQuestion} for what it can't
 * be asked.
 */
export function simulateCase(source: Case, question: SimulationQuestion): Simulation {
  const done = trialsOf(source, question);
  const summary = summarize(done);
  const found = { summary, values: done.values, unit: done.metric.unit };
  return summary === undefined ? { ...found, whyNone: noValues(done, done.setup.option.name) } : found;
}

function trialsOf(source: Case, question: SimulationQuestion): Trials {
  const { trials = 10_000, seed = 1, sampling = "sobol", from = 0, to = trials } = question;
  const isWhole = [trials, seed, from, to].every(Number.isInteger);
  if (!isWhole || trials < 1 || seed < 0 || seed >= 2 ** 32 || from < 0 || to <= from || to > trials)
    throw new WrongQuestion("Trials, seed and slice must be whole numbers, the slice within the trials.");
  const { model, option, metric, changes } = askedOf(source, question);
  if (!isUncertain(source, changes)) throw new WrongQuestion(nothingUncertain(source));
  return simulate(source, model, { option, metric: metric.name, trials, seed, sampling, changes, from, to });
}

/**
 * Every number of a driver, by its path such as `processes.support.annualVolume`, with which a metric comes to a target
 * (0 where none is said), all others being as they are. Throws as {@link simulateCase} does.
 */
export function breakEvenOf(source: Case, driver: string, question: Question, target = 0): BreakEven {
  const { model, metric, changes } = askedOf(source, question);
  const entry = model.drivers.get(driver);
  if (entry === undefined) throw new WrongQuestion(`The case has no driver "${driver}".`);
  return breakEven(model, metric, entry, target, changes);
}
