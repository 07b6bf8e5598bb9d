import fc from "fast-check";
import {
  betaCumulative,
  betaQuantile,
  normalCumulative,
  normalQuantile,
} from "../../../src/kernel/numeric/distributions";

/** Equal to some units in the last place. */
const expectClose = (value: number | undefined, expected: number, relative = 1e-14): void =>
  expect(Math.abs(value! - expected)).toBeLessThanOrEqual(relative * Math.abs(expected));

describe("standard normal", () => {
  // 40-digit arithmetic.
  test.each([
    [-37.5, 4.605353009581955e-308],
    [-20, 2.7536241186062337e-89],
    [-8, 6.220960574271784e-16],
    [-5.5, 1.8989562465887718e-8],
    [-3, 0.0013498980316300946],
    [-1.96, 0.024997895148220435],
    [-1, 0.15865525393145705],
    [-0.9, 0.18406012534675947],
    [-0.5, 0.3085375387259869],
    [-0.001, 0.49960105778608893],
    [0.25, 0.5987063256829237],
    [1, 0.8413447460685429],
    [2.5, 0.9937903346742238],
    [6, 0.9999999990134123],
  ])("probability below %d", (x, expected) => expectClose(normalCumulative(x), expected, 1e-15));

  test.each([
    [1e-300, -37.0470962993612],
    [1e-20, -9.262340089798407],
    [0.001, -3.0902323061678136],
    [0.025, -1.9599639845400543],
    [0.2, -0.8416212335729142],
    [0.4, -0.2533471031357997],
    [0.49, -0.025068908258711057],
    [0.6, 0.2533471031357997],
    [0.9, 1.2815515655446006],
    [0.999, 3.090232306167813],
  ])("quantile of %d", (p, expected) => expectClose(normalQuantile(p), expected, 1e-15));

  test("published critical values (NIST Handbook, 1.3.6.7.1)", () => {
    expect(normalQuantile(0.95)).toBeCloseTo(1.645, 3);
    expect(normalQuantile(0.975)).toBeCloseTo(1.96, 3);
    expect(normalQuantile(0.99)).toBeCloseTo(2.326, 3);
  });

  test("quantile and probability undo each other", () => {
    fc.assert(
      fc.property(fc.double({ min: -37, max: -1e-3, noNaN: true }), (x) => {
        expectClose(normalQuantile(normalCumulative(x)), x, 1e-12);
      }),
      { numRuns: 1000 },
    );
  });

  test("symmetric, and exact in the middle", () => {
    expect(normalCumulative(0)).toBe(0.5);
    expect(normalQuantile(0.5)).toBe(0);
    expect(normalQuantile(0.5 + 2 ** -40)).toBeCloseTo(2 ** -40 * Math.sqrt(2 * Math.PI), 25);
    fc.assert(
      fc.property(fc.double({ min: 0, max: 8, noNaN: true }), (x) => {
        expect(normalCumulative(x) + normalCumulative(-x)).toBeCloseTo(1, 15);
      }),
    );
  });

  test("far out", () => {
    expect(normalCumulative(-1000)).toBe(0);
    expect(normalCumulative(1000)).toBe(1);
    expect(normalQuantile(5e-324)).toBeCloseTo(-38.4674, 3);
  });

  test("no quantile outside 0 to 1, or at the ends", () => {
    for (const p of [0, 1, -0.1, 1.1, NaN]) expect(normalQuantile(p)).toBeUndefined();
  });
});

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
