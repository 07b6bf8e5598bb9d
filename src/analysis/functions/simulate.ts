import { CallError, defineCaseFunction } from "../../case/functions/record";
import { metricInput, scenarioInput } from "../../case/functions/shared-inputs";
import { isUncertain, nothingUncertain, simulate } from "../simulate";
import { noValues, summarize } from "../summary";
import { computed, countGiven, metricGiven } from "./given";

const MOST_IN_A_CELL = 100_000;
const LARGEST_SEED = 2 ** 32 - 1;

export default defineCaseFunction({
  name: "RISK.SIMULATE",
  label: "Simulation of the business case",
  meaning:
    "What a metric of this workbook's business case may come to, given the ranges in it: mean, standard deviation, percentiles and probability of loss, as a table that spills.",
  gives: "table",
  inputs: {
    scenario: {
      label: "Scenario",
      meaning: 'Its name or id, or "base".',
      allowed: scenarioInput.allowed,
      ifLeftOut: "the base",
    },
    metric: { ...metricInput, meaning: 'Such as "npv" of the recommended option, or "offshore/npv".' },
    trials: {
      label: "Trials",
      meaning: "How many times the case is computed.",
      optional: true,
      allowed: `a whole number from 1 to ${MOST_IN_A_CELL}`,
      ifLeftOut: "10000",
    },
    seed: {
      label: "Seed",
      meaning: "The same seed gives the same trials.",
      optional: true,
      allowed: `a whole number from 1 to ${LARGEST_SEED}`,
      ifLeftOut: "1",
    },
  },
  errors: [
    "#N/A where the workbook holds no case, one that is not complete, or one in which nothing is uncertain",
    "#N/A where the metric has a value in none of the trials",
    "#VALUE! for an unknown metric or scenario, or a number of trials or seed that is not allowed",
  ],
  examples: [
    {
      call: '=BPO.RISK.SIMULATE("base","npv")',
      gives: "10,000 trials of the recommended option's present value",
    },
    { call: '=BPO.RISK.SIMULATE("cautious","offshore/irr",2000,7)', gives: "2,000 trials with seed 7" },
  ],
  answer(reading, [scenario, given, count, seed]) {
    const setup = {
      ...metricGiven(reading, given),
      trials: countGiven("trials", count, MOST_IN_A_CELL, 10_000),
      seed: countGiven("seed", seed, LARGEST_SEED, 1),
      sampling: "sobol" as const,
      changes: reading.changes(scenario),
    };
    if (!isUncertain(reading.source, setup.changes))
      throw new CallError("#N/A", nothingUncertain(reading.source));
    const { metric } = setup;
    const trials = computed(() => simulate(reading.source, reading.model, { ...setup, metric: metric.name }));
    const summary = summarize(trials);
    if (summary === undefined) throw new CallError("#N/A", noValues(trials, setup.option.name));
    return [
      ["Mean", summary.mean],
      ["Standard deviation", summary.standardDeviation],
      ...Object.entries(summary.percentiles).map(([percent, { value }]) => [`P${percent}`, value]),
      ["Probability of loss", summary.probabilityOfLoss],
      ["Trials without a value", summary.withoutValue],
    ];
  },
});
