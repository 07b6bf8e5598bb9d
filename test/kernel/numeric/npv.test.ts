import fc from "../../support/fast-check";
import { npv } from "../../../src/kernel/numeric/npv";

const published = [-16000, 2000, 4000, 5000, 5000, 5000, 5000];

describe("published cases", () => {
  test("OpenStax, Principles of Finance, ch. 16: 2,835.62 at 9 %", () => {
    expect(npv(0.09, published)).toBeCloseTo(2835.6194, 4);
  });

  test.each([
    [0, 10000],
    [0.03, 7231],
    [0.12, 1081],
    [0.14, 42],
    [0.15, -442],
    [0.18, -1773],
    [0.21, -2939],
  ])("OpenStax, Principles of Finance, ch. 16: NPV profile at %d", (rate, value) => {
    expect(Math.round(npv(rate, published)!)).toBe(value);
  });

  test("OpenStax, Principles of Finance, ch. 16: the first flow is not discounted", () => {
    const inflows = [6000, 8000, 10000, 12000, 14000, 16000, 18000];
    expect(npv(0.09, [-30000, ...inflows])).toBeCloseTo(26946.9, 1);
    expect(npv(0.09, inflows)! / 1.09).toBeCloseTo(56947, 0);
  });
});

describe("edges", () => {
  test("no flow is worth 0, one flow itself", () => {
    expect(npv(0.1, [])).toBe(0);
    expect(npv(0.1, [42])).toBe(42);
  });

  test("no value at a rate of -1 or less, or beyond a double", () => {
    expect(npv(-1, [1, 1])).toBeUndefined();
    expect(npv(-2, [1, 1])).toBeUndefined();
    expect(npv(0, [1e308, 1e308])).toBeUndefined();
    expect(npv(-0.999, [1, ...Array<number>(200).fill(1)])).toBeUndefined();
  });

  test("sums that pass the limit of a double and come back", () => {
    expect(npv(0, [1e308, 1e308, -1e308, -1e308])).toBe(0);
  });
});

describe("laws", () => {
  const amounts = fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 1, maxLength: 60 });
  const rate = fc.double({ min: -0.5, max: 2, noNaN: true });

  test("it is the sum of its discounted flows", () => {
    fc.assert(
      fc.property(rate, amounts, (r, flows) => {
        const terms = flows.map((flow, period) => flow / (1 + r) ** period);
        const scale = terms.reduce((sum, term) => sum + Math.abs(term), 1);
        const sum = terms.reduce((total, term) => total + term, 0);
        expect(Math.abs(npv(r, flows)! - sum) / scale).toBeLessThan(1e-13);
      }),
    );
  });

  test("waiting one more period divides it by 1 + rate", () => {
    fc.assert(
      fc.property(rate, amounts, (r, flows) => {
        const scale = npv(r, flows.map(Math.abs))! + 1;
        expect(Math.abs(npv(r, [0, ...flows])! * (1 + r) - npv(r, flows)!) / scale).toBeLessThan(1e-13);
      }),
    );
  });
});
