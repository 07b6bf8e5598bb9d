import fc from "../support/fast-check";
import { quantileOf } from "../../src/analysis/distributions/distribution";
import { tabledBetaQuantile } from "../../src/analysis/distributions/beta-table";
import { betaQuantile } from "../../src/kernel/numeric/beta";

const estimate = { driver: "x", ends: "limits" } as const;

describe("quantiles that others published or that have a closed form, to 1e-9", () => {
  test.each([
    // Standard normal quantiles: NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.1, and 30-digit arithmetic.
    [0.9, 1.2815515655446004],
    [0.95, 1.6448536269514722],
    [0.975, 1.959963984540054],
    [0.99, 2.3263478740408408],
    [0.999, 3.090232306167813],
  ])("normal, %d", (p, z) => {
    const quantile = quantileOf({ driver: "x", kind: "normal", mean: 100, sd: 15 });
    expect(quantile(p)).toBeCloseTo(100 + 15 * z, 9);
    expect(quantile(1 - p)).toBeCloseTo(100 - 15 * z, 9);
  });

  test("lognormal: mean and standard deviation are those of the amount itself", () => {
    const quantile = quantileOf({ driver: "x", kind: "lognormal", mean: 200, sd: 50 });
    const variance = Math.log(1 + 0.0625);
    expect(quantile(0.5)).toBeCloseTo(200 / Math.sqrt(1.0625), 9);
    expect(quantile(0.975)).toBeCloseTo(
      (200 / Math.sqrt(1.0625)) * Math.exp(1.959963984540054 * Math.sqrt(variance)),
      9,
    );
    const trials = 20_000;
    const drawn = Array.from({ length: trials }, (_, k) => quantile((k + 0.5) / trials));
    const mean = drawn.reduce((sum, x) => sum + x, 0) / trials;
    expect(mean).toBeCloseTo(200, 1);
    expect(Math.sqrt(drawn.reduce((sum, x) => sum + (x - mean) ** 2, 0) / trials)).toBeCloseTo(50, 1);
  });

  test("triangular and uniform", () => {
    const triangular = quantileOf({ ...estimate, kind: "triangular", low: 10, mode: 20, high: 50 });
    // Below the mode lies (20 − 10)/(50 − 10) = 1/4.
    expect(triangular(0.25)).toBe(20);
    expect(triangular(1 / 16)).toBeCloseTo(15, 12);
    expect(triangular(1 - 0.75 / 4)).toBeCloseTo(35, 12);
    expect(quantileOf({ ...estimate, kind: "uniform", low: -2, high: 6 })(0.25)).toBe(0);
  });

  test("PERT is the beta distribution of RISK.PERTINV, at every probability and mode", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true }),
          fc.double({ min: 1e-12, max: 1e-3, noNaN: true }),
        ),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (p, mode) => {
          const [a, b] = [1 + 4 * mode, 1 + 4 * (1 - mode)];
          expect(Math.abs(tabledBetaQuantile(a, b)(p) - betaQuantile(p, a, b)!)).toBeLessThan(1e-10);
        },
      ),
      { numRuns: 300 },
    );
    const quantile = quantileOf({ ...estimate, kind: "pert", low: 10, mode: 15, high: 26 });
    expect(quantile(0.1)).toBeCloseTo(12.278921443319119, 9);
    expect(quantile(0.9)).toBeCloseTo(20.07555780046403, 9);
  });

  test("discrete", () => {
    const range = {
      driver: "x",
      kind: "discrete",
      values: [5, 1, 9],
      probabilities: [0.2, 0.5, 0.3],
    } as const;
    const quantile = quantileOf({
      ...range,
      values: [...range.values],
      probabilities: [...range.probabilities],
    });
    expect([0.01, 0.2, 0.21, 0.7, 0.71, 0.999].map(quantile)).toEqual([5, 5, 1, 1, 9, 9]);
  });
});

test("ends given as P10 and P90 are undercut and exceeded one time in ten", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("triangular", "pert", "uniform"),
      fc.double({ min: -1000, max: 1000, noNaN: true }),
      fc.double({ min: 0.01, max: 1000, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (kind, low, spread, position) => {
        const high = low + spread;
        const mode = low + spread * position;
        const quantile = quantileOf({ driver: "x", kind, low, mode, high, ends: "p10-p90" } as never);
        expect(Math.abs(quantile(0.1) - low)).toBeLessThan(1e-7 * spread + 1e-12 * Math.abs(low));
        expect(Math.abs(quantile(0.9) - high)).toBeLessThan(1e-7 * spread + 1e-12 * Math.abs(high));
      },
    ),
    { numRuns: 100 },
  );
});

test("a larger probability never gives a smaller value", () => {
  for (const range of [
    { ...estimate, kind: "pert", low: 0, mode: 0, high: 1 },
    { ...estimate, kind: "pert", low: 0, mode: 0.3, high: 1 },
    { ...estimate, kind: "triangular", low: 0, mode: 1, high: 1 },
    { driver: "x", kind: "normal", mean: 0, sd: 1 },
  ] as const) {
    const quantile = quantileOf(range);
    let last = -Infinity;
    for (let k = 1; k < 20_000; k++) {
      const value = quantile(k / 20_000);
      expect(value).toBeGreaterThanOrEqual(last);
      last = value;
    }
  }
});
