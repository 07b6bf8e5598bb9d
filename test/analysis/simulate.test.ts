import { normalQuantile } from "../../src/kernel/numeric/normal";
import { binOf, firstOrderOf } from "../../src/analysis/bins";
import { regretOf, valuesOfKnowing, contingencies } from "../../src/analysis/decision";
import { occurrences } from "../../src/analysis/draws";
import { metricOf } from "../../src/analysis/metric";
import { isUncertain } from "../../src/analysis/simulate";
import { USUAL_STUDY } from "../../src/analysis/simulation-study";
import { studyRisk } from "../../src/analysis/study";
import { noValues, summarize } from "../../src/analysis/summary";
import { tornado } from "../../src/analysis/tornado";
import { correlationBetween, percentileOf, ranksOf } from "../../src/analysis/statistics";
import {
  FIRST,
  FTE,
  LEAK,
  linearCase,
  modelOf,
  offBy,
  SALARY,
  SECOND,
  summaryOf,
  trialsOf,
} from "./closed-forms";

const normal = (driver: string, mean: number, sd: number) => ({ driver, kind: "normal", mean, sd });
const lognormal = (driver: string, mean: number, sd: number) => ({ driver, kind: "lognormal", mean, sd });

/** The expected loss of the linear case's event, where it does not occur at random: 2 years × 0.2 × 1000. */
const LOSS = 400;

const twoNormals = { ranges: [normal(FIRST, 1000, 100), normal(SECOND, 2000, 200)] };

describe.each(["random", "lhs", "sobol"] as const)("%s sampling against closed forms", (sampling) => {
  test("a sum of normal numbers", () => {
    const found = summaryOf(linearCase(twoNormals), { sampling });
    const sd = 2 * Math.hypot(100, 200);
    expect(offBy(found, -6000 - LOSS)).toBeLessThan(3);
    expect(Math.abs(found.standardDeviation / sd - 1)).toBeLessThan(3 / Math.sqrt(2 * 20_000));
    for (const percent of [10, 50, 90]) {
      const { value, standardError } = found.percentiles[percent]!;
      const wanted = -6000 - LOSS + sd * normalQuantile(percent / 100)!;
      expect(Math.abs(value - wanted)).toBeLessThan(3 * standardError);
    }
    // A fifth of the variance comes from the first, four fifths from the second.
    expect(found.contributions.map(({ driver }) => driver)).toEqual([SECOND, FIRST]);
    expect(found.contributions[0]!.share).toBeCloseTo(0.8, 1);
    // First-order indices of a sum of independent numbers are their shares of its variance.
    expect(Math.abs(found.contributions[0]!.firstOrder - 0.8)).toBeLessThan(0.02);
    expect(Math.abs(found.contributions[1]!.firstOrder - 0.2)).toBeLessThan(0.02);
  });

  test("a product of lognormal numbers", () => {
    const ranges = [lognormal(SALARY, 500, 100), lognormal(FTE, 100, 30)];
    const found = summaryOf(linearCase({ ranges }, { salary: 500 }), { sampling });
    const [a, b] = [Math.log(1 + 0.04), Math.log(1 + 0.09)];
    const beside = 2 * 2000 + LOSS;
    expect(offBy(found, 2 * 500 * 100 - beside)).toBeLessThan(3);
    const { value, standardError } = found.percentiles[90]!;
    const wanted = 2 * 50_000 * Math.exp(-(a + b) / 2 + Math.sqrt(a + b) * 1.2815515655446004) - beside;
    expect(Math.abs(value - wanted)).toBeLessThan(3 * standardError);
  });

  test("correlation of ranks is reached", () => {
    const trials = trialsOf(
      linearCase({ ...twoNormals, correlations: [{ between: [FIRST, SECOND], value: 0.6 }] }),
      { sampling },
    );
    const [a, b] = trials.draws.draw(0, 20_000) as [Float64Array, Float64Array];
    expect(Math.abs(correlationBetween(ranksOf(a), ranksOf(b)) - 0.6)).toBeLessThan(0.02);
  });

  test("events that occur: once a year at most, or any number of times", () => {
    const events = (occurs: string) =>
      summaryOf(linearCase({ events: [{ event: LEAK, occurs }] }), { sampling });
    const once = events("bernoulli");
    expect(offBy(once, -4000 - LOSS)).toBeLessThan(3);
    expect(once.standardDeviation).toBeCloseTo(Math.sqrt(2 * 0.2 * 0.8) * 1000, -1.3);
    const often = events("poisson");
    expect(offBy(often, -4000 - LOSS)).toBeLessThan(3);
    expect(often.standardDeviation).toBeCloseTo(Math.sqrt(2 * 0.2) * 1000, -1.3);
    const alone = { driver: LEAK, label: expect.any(String) as string, share: 1 };
    expect(often.contributions).toEqual([{ ...alone, firstOrder: expect.any(Number) as number }]);
    // All of the variance is in how often it occurs; only rare counts share a bin.
    expect(often.contributions[0]!.firstOrder).toBeGreaterThan(0.99);
  });

  test("any slice has the bits of the whole", () => {
    const source = linearCase({ ...twoNormals, events: [{ event: LEAK, occurs: "poisson" }] });
    const of = (from: number, to: number) => trialsOf(source, { sampling, trials: 3000, from, to }).values;
    const cut = [...of(0, 7), ...of(7, 1500), ...of(1500, 3000)];
    expect(Float64Array.from(cut)).toEqual(of(0, 3000));
    expect(trialsOf(source, { sampling, trials: 3000, seed: 8 }).values).not.toEqual(of(0, 3000));
  });
});

test("how often an event occurs follows the probabilities of Poisson", () => {
  // exp(-2) = 0.1353, 2 exp(-2) = 0.2707, 2 exp(-2) = 0.2707.
  expect([0.13, 0.14, 0.4, 0.41, 0.67, 0.68].map((p) => occurrences("poisson", 2, p))).toEqual([
    0, 1, 1, 2, 2, 3,
  ]);
  expect(occurrences("poisson", 0, 0.999)).toBe(0);
});

test("a trial without a value is counted and is no number, never dropped", () => {
  // With a discount rate near -100 % late amounts have no value that a case can hold.
  const source = linearCase({
    ranges: [
      { driver: "discountRate", kind: "discrete", values: [0, -0.999999999], probabilities: [0.75, 0.25] },
    ],
  });
  const trials = trialsOf(source, { trials: 1000, sampling: "lhs" });
  const found = summaryOf(source, { trials: 1000, sampling: "lhs" });
  expect(found.withoutValue).toBe(250);
  expect(trials.values.filter((value) => value !== value)).toHaveLength(250);
  expect(found.mean).toBeCloseTo(-4000 - LOSS, 9);
  expect(found.standardDeviation).toBeCloseTo(0, 9);
});

test("where no trial has a value, the reason of the first is told with how many there were", () => {
  const source = linearCase({
    ranges: [{ driver: "discountRate", kind: "uniform", low: -0.999999999, high: -0.999999998 }],
  });
  const trials = trialsOf(source, { trials: 1000 });
  expect(summarize(trials)).toBeUndefined();
  expect(noValues(trials, "Outsourced")).toMatch(
    /^Outsourced has no npv in any of the 1,000 trials. In the first: .*month/,
  );
  const { simulation } = studyRisk(source, { trials: 500, seed: 1, sampling: "sobol" })!;
  expect(simulation!.options).toEqual([]);
  expect(simulation!.without).toEqual([{ id: "out", why: expect.stringMatching(/\w/) as string }]);
});

test("a metric that is not there for other reasons than too large a number says them, too", () => {
  // The amounts have one sign, whatever they are: there is no rate of return.
  const source = linearCase(twoNormals);
  const trials = trialsOf(source, { trials: 100, metric: "irr" });
  expect(noValues(trials, "Outsourced")).toMatch(/no irr in any of the 100 trials. In the first: \w/);
});

describe("a number that a scenario gives", () => {
  const source = linearCase(twoNormals);
  const changes = { [SECOND]: 2500 };

  test("replaces the range in the trials: the other one alone varies", () => {
    const found = summaryOf(source, { sampling: "sobol", changes });
    expect(found.mean).toBeCloseTo(-2 * (1000 + 2500) - LOSS, 0);
    expect(Math.abs(found.standardDeviation / 200 - 1)).toBeLessThan(0.01);
  });

  test("replaces it in the tornado: moved by a tenth as any input without a range", () => {
    const model = modelOf(source);
    const { bars } = tornado(source, model, metricOf(model, model.options[0]!, "npv")!, changes);
    const bar = bars.find(({ driver }) => driver === SECOND)!;
    expect([bar.low, bar.high]).toEqual([2250, 2750]);
    expect(bar.atLow).toBeCloseTo(-7000 - LOSS + 500, 9);
    expect(bar.atHigh).toBeCloseTo(-7000 - LOSS - 500, 9);
  });

  test("of all ranges leaves nothing to simulate", () => {
    const all = { [FIRST]: 1000, [SECOND]: 2000 };
    expect([isUncertain(source), isUncertain(source, all)]).toEqual([true, false]);
    expect(studyRisk(source, USUAL_STUDY, { changes: all })!.simulation).toBeUndefined();
  });
});

describe("decisions, against closed forms", () => {
  // The value is 2 × (100 × salary) − 4400, the salary even between 0 and 88: worth something from 22 on.
  const source = linearCase(
    { ranges: [{ driver: SALARY, kind: "uniform", low: 0, high: 88 }] },
    { salary: 44 },
  );
  const trials = trialsOf(source, { sampling: "sobol", trials: 8192 });

  test("regret is how often, and how much, keeping the work would have been better", () => {
    const { share, amount } = regretOf(trials, "out");
    expect(share).toBeCloseTo(0.25, 3);
    expect(amount).toBeCloseTo((0.25 * 4400) / 2, -1);
  });

  test("knowing the salary first is worth that regret", () => {
    expect(valuesOfKnowing(trials)[0]!.amount).toBeCloseTo(550, -1.5);
  });

  test("contingency is what lies between the case and the percentile", () => {
    expect(contingencies(trials, 4400).map(({ amount }) => Math.round(amount / 10))).toEqual([0, 528, 704]);
  });
});

test("a source that matters only together with another has a first-order index of 0", () => {
  // A product of two centered numbers has no main effects.
  const n = 20_000;
  const uniform = (k: number) => Float64Array.from({ length: n }, (_, i) => ((i + 0.5) * k) % 1);
  const [a, b] = [uniform(0.6180339887498949), uniform(0.41421356237309515)];
  const product = a.map((x, i) => (x - 0.5) * (b[i]! - 0.5));
  expect(firstOrderOf(binOf(a, 50), 50, product)).toBeLessThan(0.01);
  const sum = a.map((x, i) => x + 2 * b[i]!);
  expect(firstOrderOf(binOf(a, 50), 50, sum)).toBeCloseTo(0.2, 2);
  expect(firstOrderOf(binOf(a, 50), 50, new Float64Array(n).fill(3))).toBe(0);
});

test("percentiles lie straight between neighbors", () => {
  const sorted = Float64Array.of(1, 2, 4, 8);
  expect([0, 0.25, 0.5, 1].map((share) => percentileOf(sorted, share))).toEqual([1, 1.75, 3, 8]);
  expect([...ranksOf(Float64Array.of(5, 1, 5, 2))]).toEqual([2.5, 0, 2.5, 1]);
});
