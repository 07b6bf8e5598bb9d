import fc from "../../support/fast-check";
import { ceilAt15, compareAt15, roundTo15 } from "../../../src/kernel/numeric/round";

const byText = (x: number): number => Number(x.toPrecision(15));

/** Doubles of all sizes, and decimals with a few last bits of noise as spreadsheets make them. */
const numbers = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.double({ min: -1e16, max: 1e16, noNaN: true }),
  fc
    .tuple(
      fc.integer({ min: -1e9, max: 1e9 }),
      fc.integer({ min: 0, max: 12 }),
      fc.integer({ min: -9, max: 9 }),
    )
    .map(([digits, decimals, noise]) => (digits / 10 ** decimals) * (1 + noise * Number.EPSILON)),
  fc
    .tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: -30, max: 30 }))
    .map(([m, e]) => Number(`${m}e${e}`)),
);
const runs = { numRuns: 5000 };

describe("roundTo15", () => {
  test("is what the decimal text gives", () => {
    fc.assert(
      fc.property(numbers, (x) => {
        expect(roundTo15(x)).toBe(byText(x));
      }),
      runs,
    );
  });

  test.each([
    0,
    -0,
    1,
    999999999999999,
    1e15,
    1234567890123456,
    0.1 + 0.2,
    2 / 3,
    1e-8,
    1.7976931348623157e308,
    5e-324,
  ])("%d", (x) => {
    expect(roundTo15(x)).toBe(byText(x));
    expect(roundTo15(-x)).toBe(byText(-x));
  });

  test("halves of the 15th digit", () => {
    for (let k = 0; k < 2000; k++) {
      const x = (100_000_000_000_000 + k) / 8 + 0.0625;
      expect(roundTo15(x)).toBe(byText(x));
    }
  });
});

describe("compareAt15", () => {
  test("house rule: 10500/10000 - 1 is inside a 5 % band", () => {
    expect(10500 / 10000 - 1 <= 0.05).toBe(false);
    expect(compareAt15(10500 / 10000 - 1, 0.05)).toBe(0);
  });

  test("what 15 digits tell apart stays apart", () => {
    expect(compareAt15(1, 1.00000000000001)).toBe(-1);
    expect(compareAt15(1, 1.000000000000001)).toBe(0);
    expect(compareAt15(-1, -1.00000000000001)).toBe(1);
    expect(compareAt15(0, 5e-324)).toBe(-1);
    expect(compareAt15(1e308, -1e308)).toBe(1);
  });

  test("compares the rounded numbers, near and far", () => {
    const pairs = fc.oneof(
      fc.tuple(numbers, numbers),
      fc
        .tuple(numbers, fc.integer({ min: -200, max: 200 }))
        .map(([x, n]) => [x, x * (1 + n * Number.EPSILON)] as const),
    );
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        fc.pre(Number.isFinite(b));
        expect(compareAt15(a, b)).toBe(
          Math.sign(Number(byText(a) > byText(b)) - Number(byText(a) < byText(b))),
        );
      }),
      runs,
    );
  });
});

describe("ceilAt15", () => {
  test.each([
    [21 / (1 - 0.3), 30],
    [14 / 0.7, 20],
    [20.0000000000001, 21],
    [20.00000000000001, 20],
    [2.1, 3],
    [-2.1, -3],
    [-2, -2],
    [0, 0],
    [-0, 0],
    [1e300, 1e300],
  ])("%d: %d", (x, expected) => expect(ceilAt15(x)).toBe(expected));
});
