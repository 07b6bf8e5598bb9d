import fc from "../../support/fast-check";
import { rate, rates } from "../../../src/kernel/numeric/irr";
import { countPositiveRoots } from "./sturm";

const times = (count: number, flow: number): number[] => Array<number>(count).fill(flow);

/** Each rate equals its expected value to 1e-9 of itself, or better. */
function expectRates(flows: readonly number[], expected: readonly number[], relative = 1e-9): void {
  const found = rates(flows);
  expect(found).toHaveLength(expected.length);
  found.forEach((value, index) =>
    expect(Math.abs(value - expected[index]!)).toBeLessThanOrEqual(relative * Math.abs(expected[index]!)),
  );
}

describe("published cases", () => {
  test("OpenStax, Principles of Finance, ch. 16: one cash flow, all measures", () => {
    expectRates([-16000, 2000, 4000, 5000, 5000, 5000, 5000], [0.140854553]);
  });

  test("OpenStax, Principles of Finance, ch. 16: seven years, 27.7 %", () => {
    expect(rates([-30000, 6000, 8000, 10000, 12000, 14000, 16000, 18000])[0]).toBeCloseTo(0.277, 3);
  });

  test("OpenStax, Principles of Finance, ch. 16: two rates of return", () => {
    const verdict = rate([-350, 950, -620]);
    expect(verdict.kind).toBe("several");
    const [low, high] = rates([-350, 950, -620]);
    expect(low).toBeCloseTo(0.0917975, 7);
    expect(high).toBeCloseTo(0.6224882, 7);
  });

  test("Microsoft, IRR: four years and five years", () => {
    expectRates([-70000, 12000, 15000, 18000, 21000], [-0.0212448482734], 1e-11);
    expectRates([-70000, 12000, 15000, 18000, 21000, 26000], [0.0866309480365], 1e-11);
  });
});

describe("hard rates of return, in 60-digit arithmetic", () => {
  test.each([
    ["two rates", [-100, 230, -132], [0.1, 0.2]],
    ["three rates, one of them 0", [-1, 6, -11, 6], [0, 1, 2]],
    ["a double rate, once", [-100, 220, -121], [0.1]],
    ["none: complex roots only", [-100, 250, -200], []],
    ["none over eleven periods", [-1000, ...times(10, 300), -2500], []],
    ["nearly everything lost", [-10000, 1], [-0.9999]],
    ["a million for one", [-1, 1e6], [999999]],
    ["a billionth", [-1e9, 1e9 + 1], [1e-9]],
    ["180 months, just above 0", [-1e6, ...times(180, 6000)], [0.0008618372081012836]],
    ["180 months, below 0", [-1e6, ...times(180, 2000)], [-0.00982318614546509]],
    [
      "a build-up before, an exit cost after",
      [-5e5, ...times(5, -2e4), ...times(114, 15e3), -4e5],
      [-0.03479811457878811, 0.018916212535350984],
    ],
  ])("%s", (_, flows, expected) => expectRates(flows, expected));

  test("flows on which a package never ends", () => {
    const flows = [-1000, 230, 200, 125, 200, 10];
    expect(countPositiveRoots(flows)).toBe(1);
    expect(valueAt(rates(flows)[0]!, flows)).toBeLessThan(1e-12);
  });
});

describe("multiple rates", () => {
  test.each([
    ["double 0", [-1, 2, -1], [0]],
    ["triple 0", [-1, 3, -3, 1], [0]],
    ["triple 10 %", [-1000, 3300, -3630, 1331], [0.1]],
    ["quadruple 0", [1, -4, 6, -4, 1], [0]],
    ["quintuple 0", [1, -5, 10, -10, 5, -1], [0]],
    ["sextuple 0", [1, -6, 15, -20, 15, -6, 1], [0]],
  ])("%s is there once", (_, flows, expected) => expectRates(flows, expected));

  test.each([10, 16, 30])("0 of multiplicity %d, all but lost in rounding, is there once", (multiplicity) => {
    let flows = [1];
    for (let time = 0; time < multiplicity; time++) {
      flows = [...flows, 0].map((flow, period) => flow - (flows[period - 1] ?? 0));
    }
    expect(rates(flows)).toEqual([0]);
  });

  test("fifteen rates: 1 + rate is 1/15, 1/14 … 1", () => {
    let flows = [1];
    for (let part = 1; part <= 15; part++) {
      flows = [...flows, 0].map((flow, period) => part * flow - (flows[period - 1] ?? 0));
    }
    expectRates(
      flows,
      Array.from({ length: 15 }, (_, index) => 1 / (15 - index) - 1),
    );
  });

  test("a double rate and its neighbors: none just below the touch, two just above it", () => {
    expect(rates([-100, 219.9999, -121])).toEqual([]);
    expect(rates([-100, 220, -121])).toHaveLength(1);
    expect(rates([-100, 220.0001, -121])).toHaveLength(2);
  });
});

describe("where there is no rate", () => {
  test.each([
    ["no flow", []],
    ["nothing but zeros", [0, 0, 0]],
    ["one flow", [-5]],
    ["money out only", [-5, -6, -7]],
    ["money in only", [5, 0, 7]],
  ])("%s", (_, flows) => expect(rate(flows)).toEqual({ kind: "none" }));

  test("a rate that a double cannot hold, or cannot tell from -1, is left out", () => {
    expect(rates([-1e-300, 1e308])).toEqual([]);
    expect(rates([-1e300, 1e-300])).toEqual([]);
    expect(rates([-1, 1e-17])).toEqual([]);
  });
});

describe("extreme flows", () => {
  test("tiny and huge amounts", () => {
    expectRates([-1e-300, 0, 0, 1e308], []);
    expectRates([-1e296, 0, 0, 1e308], [1e4 - 1]);
    expectRates([-1e308, 1e308, 1e308], [(Math.sqrt(5) - 1) / 2]);
    expectRates([-5e-324, 5e-324, 5e-324], [(Math.sqrt(5) - 1) / 2]);
    expectRates([-1e308, 1.1e308], [0.1]);
  });

  test("a sum of exactly 0 is a rate of exactly 0, never -0", () => {
    expect(rates([-100, 50, 50])).toEqual([0]);
    expect(rates([-0.3, 0.1, 0.2])[0]).not.toBe(0);
  });

  test("10,000 flows", () => {
    expectRates([-1e6, ...times(9999, 1e4)], [0.01]);
    const [only] = rates(Array.from({ length: 10000 }, (_, index) => (index % 2 ? 1000 : -1000 - index)));
    expect(only).toBeLessThan(0);
    const growing = Array.from({ length: 10000 }, (_, index) => Math.sin(index * index) * 1000);
    for (const found of rates(growing)) expect(valueAt(found, growing)).toBeLessThan(1e-9);
  });

  test("whatever comes, it ends and gives only finite rates above -1", () => {
    const hard = [
      0,
      1,
      -1,
      0.1,
      100,
      -100,
      1e308,
      -1e308,
      5e-324,
      -5e-324,
      1e-300,
      -1e300,
      NaN,
      Infinity,
      -Infinity,
    ];
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...hard), fc.double()), { maxLength: 12 }), (flows) => {
        for (const found of rates(flows)) {
          expect(Number.isFinite(found)).toBe(true);
          expect(found).toBeGreaterThan(-1);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

/** The value at a rate as a share of what it would be if all flows had the same sign, by plain summation. */
function valueAt(r: number, flows: readonly number[]): number {
  const anchor = r >= 0 ? 0 : flows.length - 1;
  const terms = flows.map((flow, period) => flow * (1 + r) ** (anchor - period));
  const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
  return Math.abs(sum(terms)) / sum(terms.map(Math.abs));
}

describe("laws", () => {
  const amounts = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 16 });
  const runs = { numRuns: 400 };

  test("there are as many rates as Sturm's theorem counts", () => {
    fc.assert(
      fc.property(amounts, (flows) => {
        expect(rates(flows)).toHaveLength(countPositiveRoots(flows));
      }),
      runs,
    );
  });

  test("at each rate the value is 0; they ascend", () => {
    const money = fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 2, maxLength: 180 });
    fc.assert(
      fc.property(money, (cents) => {
        const flows = cents.map((c) => c / 100);
        const found = rates(flows);
        // Close to -1 a double has few digits left for 1 + rate.
        for (const r of found)
          expect(valueAt(r, flows)).toBeLessThan(1e-12 + (1e-16 * flows.length) / (1 + r));
        expect([...found].sort((a, b) => a - b)).toEqual(found);
      }),
      { numRuns: 100 },
    );
  });

  test("a product of factors has the rates it was built from, multiple ones once", () => {
    const percents = fc.uniqueArray(fc.integer({ min: -10, max: 20 }), { minLength: 1, maxLength: 3 });
    const multiplicities = fc.array(fc.integer({ min: 1, max: 2 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(percents, multiplicities, (steps, multiplicity) => {
        let flows = [-1];
        steps.forEach((step, index) => {
          for (let time = 0; time < multiplicity[index]!; time++) flows = withRate(flows, 5 * step);
        });
        const expected = steps.map((step) => step / 20).sort((a, b) => a - b);
        const found = rates(flows);
        expect(found).toHaveLength(expected.length);
        // Three double rates five points apart leave seven digits to a double.
        found.forEach((r, index) => expect(r).toBeCloseTo(expected[index]!, 7));
      }),
      runs,
    );
  });

  // The value between them is below its rounding: the middle rate once was 0.0004 off.
  test("three double rates close together", () => {
    for (let step = -10; step <= 18; step++) {
      const steps = [step, step + 1, step + 2];
      const flows = [...steps, ...steps].reduce((product, one) => withRate(product, 5 * one), [-1]);
      const found = rates(flows);
      expect(found).toHaveLength(3);
      found.forEach((r, index) => expect(r).toBeCloseTo(steps[index]! / 20, 7));
    }
  });

  test("scaling all flows changes no rate", () => {
    fc.assert(
      fc.property(amounts, fc.double({ min: 1e-3, max: 1e6, noNaN: true }), (flows, factor) => {
        const plain = rates(flows);
        const scaled = rates(flows.map((flow) => flow * factor));
        expect(scaled).toHaveLength(plain.length);
        scaled.forEach((r, index) => expect(r).toBeCloseTo(plain[index]!, 9));
      }),
      runs,
    );
  });

  test("zeros before and after change no rate", () => {
    fc.assert(
      fc.property(amounts, (flows) => {
        expect(rates([0, 0, ...flows, 0])).toEqual(rates(flows));
      }),
      runs,
    );
  });

  test("time reversed, 1 + rate is inverted", () => {
    fc.assert(
      fc.property(amounts, (flows) => {
        const back = rates([...flows].reverse()).map((r) => 1 / (1 + r) - 1);
        const there = rates(flows);
        expect(back).toHaveLength(there.length);
        back.reverse().forEach((r, index) => expect((1 + r) / (1 + there[index]!)).toBeCloseTo(1, 9));
      }),
      runs,
    );
  });

  test("flows come in any array-like", () => {
    expect(rates(Float64Array.of(-100, 110))).toEqual(rates([-100, 110]));
  });
});

/** The flows times (100 - (100 + percent) x): one more rate, in whole numbers. */
function withRate(flows: readonly number[], percent: number): number[] {
  return [...flows, 0].map((flow, period) => 100 * flow - (100 + percent) * (flows[period - 1] ?? 0));
}
