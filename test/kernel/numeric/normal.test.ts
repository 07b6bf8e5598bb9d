import fc from "../../support/fast-check";
import { normalCumulative, normalQuantile } from "../../../src/kernel/numeric/normal";

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
