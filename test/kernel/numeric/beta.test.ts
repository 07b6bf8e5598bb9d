import fc from "../../support/fast-check";
import { betaCumulative, betaQuantile } from "../../../src/kernel/numeric/beta";

/** Equal to some units in the last place. */
const expectClose = (value: number | undefined, expected: number, relative = 1e-14): void =>
  expect(Math.abs(value! - expected)).toBeLessThanOrEqual(relative * Math.abs(expected));

describe("beta", () => {
  // 40-digit arithmetic.
  test.each([
    [0.3, 2.2, 3.8, 0.39802785009427155],
    [0.05, 1, 5, 0.2262190625],
    [0.9, 1, 5, 0.99999],
    [0.6, 3, 3, 0.68256],
    [0.001, 1.8, 4.2, 3.6661486072979874e-5],
    [0.2, 0.5, 0.5, 0.2951672353008666],
    [1e-10, 0.1, 3, 0.11549999999789999],
    [0.29, 30, 70, 0.4246906149096663],
    [0.3334, 1000, 2000, 0.5048065694513952],
    [0.2, 0.001, 1000, 1.0],
  ])("probability below %d with shapes %d and %d", (x, a, b, expected) => {
    expectClose(betaCumulative(x, a, b), expected, 1e-12);
  });

  test.each([
    // [probability, a, b, quantile]
    [0.05, 2.2, 3.8, 0.0957042835291989],
    [0.5, 2.2, 3.8, 0.35099948494911803],
    [0.95, 2.2, 3.8, 0.6915510177116264],
    [0.1, 1, 5, 0.020851637639023212],
    [0.9, 5, 1, 0.9791483623609768],
    [1e-9, 3, 3, 0.0004642666601310034],
    [0.5, 0.5, 0.5, 0.5],
    [0.3, 0.1, 3, 1.3976351309117845e-6],
  ])("quantile of %d with shapes %d and %d", (p, a, b, expected) =>
    expectClose(betaQuantile(p, a, b), expected, 1e-12),
  );

  test("closed forms", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }),
        fc.double({ min: 0.1, max: 50, noNaN: true }),
        (x, a) => {
          fc.pre(x ** a > 1e-300 && (1 - x) ** a > 1e-6);
          expectClose(betaCumulative(x, a, 1), x ** a, 1e-12);
          expectClose(betaCumulative(x, 1, a), -Math.expm1(a * Math.log1p(-x)), 1e-12);
          expectClose(betaCumulative(x, 0.5, 0.5), (2 / Math.PI) * Math.asin(Math.sqrt(x)), 1e-12);
        },
      ),
    );
  });

  test("binomial sums in whole numbers", () => {
    // I_x(a, b) is the probability of at least a successes in a + b - 1 trials.
    const atLeast = (a: number, trials: number, x: number): number => {
      let sum = 0;
      let choose = 1;
      for (let k = 0; k <= trials; k++) {
        if (k >= a) sum += choose * x ** k * (1 - x) ** (trials - k);
        choose = (choose * (trials - k)) / (k + 1);
      }
      return sum;
    };
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 1, max: 20 }),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        (a, b, x) => expectClose(betaCumulative(x, a, b), atLeast(a, a + b - 1, x), 1e-12),
      ),
    );
  });

  test("mirrored: I_x(a, b) + I_(1-x)(b, a) = 1", () => {
    const shape = fc.double({ min: 0.01, max: 1000, noNaN: true });
    fc.assert(
      fc.property(shape, shape, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, x) => {
        fc.pre(1 - (1 - x) === x);
        expect(betaCumulative(x, a, b)! + betaCumulative(1 - x, b, a)!).toBeCloseTo(1, 11);
      }),
    );
  });

  test("the quantile of a PERT estimate undoes the probability", () => {
    const place = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }), place, (p, mode) => {
        const [a, b] = [1 + 4 * mode, 5 - 4 * mode];
        expectClose(betaCumulative(betaQuantile(p, a, b)!, a, b), p, 1e-11);
      }),
      { numRuns: 1000 },
    );
  });

  test("the quantile ascends with the probability, whatever the shapes", () => {
    const shape = fc.double({ min: 1e-3, max: 1e4, noNaN: true });
    const p = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(shape, shape, p, p, (a, b, one, other) => {
        const low = betaQuantile(Math.min(one, other), a, b)!;
        const high = betaQuantile(Math.max(one, other), a, b)!;
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(high + 1e-14);
      }),
      { numRuns: 1000 },
    );
  });

  test("ends, and no answer", () => {
    expect(betaCumulative(0, 2, 3)).toBe(0);
    expect(betaCumulative(1, 2, 3)).toBe(1);
    expect(betaQuantile(0, 2, 3)).toBe(0);
    expect(betaQuantile(1, 2, 3)).toBe(1);
    for (const [x, a, b] of [
      [-0.1, 2, 3],
      [1.1, 2, 3],
      [NaN, 2, 3],
      [0.5, 0, 3],
      [0.5, 2, -1],
      [0.5, 2, 1e7],
    ] as const) {
      expect(betaCumulative(x, a, b)).toBeUndefined();
      expect(betaQuantile(x, a, b)).toBeUndefined();
    }
  });
});
