import fc from "../../support/fast-check";
import { npv } from "../../../src/kernel/numeric/npv";
import { payback } from "../../../src/kernel/numeric/payback";

const published = [-16000, 2000, 4000, 5000, 5000, 5000, 5000];

describe("published cases", () => {
  test("OpenStax, Principles of Finance, ch. 16: 4 years", () => {
    expect(payback(published)).toBe(4);
  });

  test("OpenStax, Principles of Finance, ch. 16: discounted at 9 %, 5 + 145.72 / 2,981.34", () => {
    expect(payback(published, 0.09)).toBeCloseTo(5 + 145.72 / 2981.34, 5);
    expect(payback(published, 0.09)!.toFixed(2)).toBe("5.05");
  });
});

describe("what it counts", () => {
  test("0 if the cumulative flow never is negative", () => {
    expect(payback([])).toBe(0);
    expect(payback([0, 0])).toBe(0);
    expect(payback([100, -100, 50])).toBe(0);
  });

  test("none if it is negative at the end", () => {
    expect(payback([-100, 50, 49])).toBeUndefined();
    expect(payback([-100, 150, -60])).toBeUndefined();
    expect(payback([-100, 55, 55], 0.1)).toBeUndefined();
  });

  test("the last time it turns non-negative for good", () => {
    expect(payback([-100, 200, -150, 100])).toBe(2.5);
    expect(payback([100, -200, 100])).toBe(2);
  });

  test("linear within the period", () => {
    expect(payback([-100, 0, 400])).toBe(1.25);
  });

  test("rounding does not put it off: within a billionth of the largest flow it is paid back", () => {
    expect(payback([-0.3, 0.1, 0.2])).toBe(2);
    expect(payback([-1e6, 1e6 - 0.0005])).toBe(1);
    expect(payback([-1e6, 1e6 - 0.002])).toBeUndefined();
  });

  test("none at a rate of -1 or less; any rate above it, however long and large the flows", () => {
    expect(payback([-100, 200], -1)).toBeUndefined();
    const flows = [-1e308, ...Array<number>(9999).fill(1e308)];
    expect(payback(flows, -0.5)).toBe(0.5);
    expect(payback(flows, 0.25)).toBeCloseTo(Math.log(4 / 3) / Math.log(1.25), 0);
  });
});

describe("laws", () => {
  const flows = fc
    .tuple(
      fc.integer({ min: -1000, max: -1 }),
      fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 30 }),
    )
    .map(([first, later]) => [first, ...later]);
  const rate = fc.double({ min: -0.5, max: 1, noNaN: true });

  test("there is one exactly if the net present value is not negative", () => {
    fc.assert(
      fc.property(flows, rate, (amounts, r) => {
        const value = npv(r, amounts)!;
        fc.pre(Math.abs(value) > 1e-5);
        expect(payback(amounts, r) !== undefined).toBe(value > 0);
      }),
    );
  });

  test("more money in never makes it later; a higher rate never earlier", () => {
    const later = (periods: number | undefined): number => periods ?? Infinity;
    fc.assert(
      fc.property(
        flows,
        rate,
        fc.nat({ max: 29 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (amounts, r, at, more) => {
          const richer = amounts.map((flow, period) => (period === at ? flow + 100 : flow));
          expect(later(payback(richer, r))).toBeLessThanOrEqual(later(payback(amounts, r)) + 1e-9);
          expect(later(payback(amounts, r + more))).toBeGreaterThanOrEqual(later(payback(amounts, r)) - 1e-6);
        },
      ),
    );
  });

  test("scaling all flows does not change it", () => {
    fc.assert(
      fc.property(flows, fc.integer({ min: -20, max: 20 }), (amounts, exponent) => {
        expect(payback(amounts.map((flow) => flow * 2 ** exponent))).toBe(payback(amounts));
      }),
    );
  });
});
