import { metricOf } from "../../src/analysis/metric";
import { simulate } from "../../src/analysis/simulate";
import type { Sampling } from "../../src/analysis/sampling/sampler";
import { percentileOf } from "../../src/analysis/statistics";
import { sortedValues } from "../../src/analysis/summary";
import { tornado } from "../../src/analysis/tornado";
import { templates } from "../../src/case/templates";
import { readOrFail } from "../case/small-case";
import { modelOf } from "./closed-forms";

const REPLICATIONS = 100;
/** Powers of two: a Sobol sequence is even in them. */
const TRIALS = 2 ** 10;
const REFERENCE = 2 ** 16;
const SOURCES = 20;
const SHARES = [0.1, 0.5, 0.9] as const;
/** How many times fewer trials are promised for the same error. */
const PROMISED = 2.5;

const chosen = templates.filter((_, i) => i < 3);

test.each(chosen.map(({ id }) => id))(
  "%s: Sobol points need fewer trials for the same error",
  (id) => {
    const plain = readOrFail(templates.find((one) => one.id === id)!.case);
    const certain = modelOf(plain);
    const first = certain.options.at(-1)!;
    const { bars } = tornado(plain, certain, metricOf(certain, first, "npv")!);
    // Estimates of three numbers, as people give them, for the inputs that move the option most.
    const ranges = bars
      .slice(0, SOURCES)
      .filter(({ low, high }) => low < high)
      .map(({ driver, low, high }) => ({ driver, kind: "pert", low, mode: low + (high - low) * 0.4, high }));
    const source = readOrFail({ ...plain, uncertainty: { ranges } });
    const model = modelOf(source);
    const option = model.options.find((one) => one.id === first.id)!;
    const percentiles = (sampling: Sampling, trials: number, seed: number): number[] => {
      const { values } = simulate(source, model, { option, metric: "npv", trials, seed, sampling });
      const sorted = sortedValues(values);
      return SHARES.map((share) => percentileOf(sorted, share));
    };
    const reference = percentiles("sobol", REFERENCE, 4711);
    const squares = (sampling: Sampling): number[] => {
      const sums = SHARES.map(() => 0);
      for (let seed = 1; seed <= REPLICATIONS; seed++)
        percentiles(sampling, TRIALS, seed).forEach((value, i) => (sums[i]! += (value - reference[i]!) ** 2));
      return sums;
    };
    const [random, sobol] = [squares("random"), squares("sobol")];
    // The squared error of plain sampling falls as one over the trials: their ratio is how many more it needs.
    const times = SHARES.map((_, i) => random[i]! / sobol[i]!);
    console.log(
      `${id}, ${ranges.length} sources, ${TRIALS} trials, ${REPLICATIONS} replications: plain sampling needs ${times.map((one) => one.toFixed(1)).join(", ")} times as many for the same error of P10, P50, P90.`,
    );
    expect(Math.min(...times)).toBeGreaterThanOrEqual(PROMISED);
  },
  3_600_000,
);
