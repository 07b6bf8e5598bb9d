import fc from "../../support/fast-check";
import {
  exponential,
  exponentialLessOne,
  logarithm,
  logarithmOfOnePlus,
  power,
} from "../../../src/kernel/numeric/elementary";
import { errorInUnits, exactExponential, exactLogarithm, fixed, ONE, multiply } from "./fixed-point";

const many = { numRuns: 500 };
const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });

describe("against whole-number arithmetic with 460 binary digits", () => {
  test("exponential", () => {
    fc.assert(
      fc.property(between(-200, 200), (x) => {
        expect(errorInUnits(exponential(x), exactExponential(fixed(x)))).toBeLessThan(0.56);
      }),
      many,
    );
  });

  test("exponential less 1", () => {
    fc.assert(
      fc.property(fc.oneof(between(-40, 200), between(-0.5, 0.5), between(-1e-9, 1e-9)), (x) => {
        fc.pre(Math.abs(x) > 1e-60);
        expect(errorInUnits(exponentialLessOne(x), exactExponential(fixed(x)) - ONE)).toBeLessThan(0.8);
      }),
      many,
    );
  });

  test("logarithm", () => {
    fc.assert(
      fc.property(fc.oneof(between(1e-60, 1e90), between(0.5, 2)), (x) => {
        fc.pre(x !== 1);
        expect(errorInUnits(logarithm(x), exactLogarithm(fixed(x)))).toBeLessThan(0.51);
      }),
      many,
    );
  });

  test("logarithm of 1 + x", () => {
    fc.assert(
      fc.property(fc.oneof(between(-0.999999, 1e6), between(-0.1, 0.1), between(-1e-9, 1e-9)), (x) => {
        fc.pre(Math.abs(x) > 1e-60);
        expect(errorInUnits(logarithmOfOnePlus(x), exactLogarithm(ONE + fixed(x)))).toBeLessThan(0.51);
      }),
      many,
    );
  });

  test("power", () => {
    fc.assert(
      fc.property(fc.oneof(between(1e-5, 1e5), between(0.5, 2)), between(-15, 15), (base, exponent) => {
        fc.pre(base !== 1 && exponent !== 0);
        const exact = exactExponential(multiply(exactLogarithm(fixed(base)), fixed(exponent)));
        expect(errorInUnits(power(base, exponent), exact)).toBeLessThan(0.56);
      }),
      many,
    );
  });
});

test("powers that a double holds exactly are exact", () => {
  for (let base = 2; base <= 40; base++) {
    for (let exponent = 1, exact = base; exact <= 2 ** 53; exponent++, exact *= base) {
      expect(power(base, exponent)).toBe(exact);
      expect(power(-base, exponent)).toBe(exponent % 2 === 0 ? exact : -exact);
      if (Math.log2(exponent) % 1 === 0) expect(power(exact, 1 / exponent)).toBe(base);
    }
  }
  for (let exponent = -1074; exponent <= 1023; exponent++) expect(power(2, exponent)).toBe(2 ** exponent);
});

test("special cases are JavaScript's own", () => {
  const specials = [
    0,
    -0,
    1,
    -1,
    2,
    -2,
    0.5,
    -0.5,
    3,
    Infinity,
    -Infinity,
    NaN,
    1e308,
    5e-324,
    1e20,
    2 ** 70,
  ];
  for (const a of specials) {
    for (const b of specials) {
      const expected = a ** b;
      const given = power(a, b);
      if (Number.isFinite(expected) && expected !== 0)
        expect(Math.abs(given / expected - 1)).toBeLessThan(1e-15);
      else expect(given).toBe(expected);
    }
    for (const [own, theirs] of [
      [exponential, Math.exp],
      [exponentialLessOne, Math.expm1],
      [logarithm, Math.log],
      [logarithmOfOnePlus, Math.log1p],
    ] as const) {
      const expected = theirs(a);
      if (Number.isFinite(expected) && expected !== 0)
        expect(Math.abs(own(a) / expected - 1)).toBeLessThan(1e-15);
      else expect(own(a)).toBe(expected);
    }
  }
});

test("they agree with the platform's to the last digits, over all sizes", () => {
  fc.assert(
    fc.property(fc.double({ min: 5e-324, max: 1.7e308, noNaN: true }), between(-20, 20), (x, y) => {
      const expected = x ** y;
      if (Number.isFinite(expected) && expected > 1e-300)
        expect(Math.abs(power(x, y) / expected - 1)).toBeLessThan(1e-15);
      expect(Math.abs(logarithm(x) - Math.log(x))).toBeLessThanOrEqual(3e-16 * Math.abs(Math.log(x)));
    }),
    { numRuns: 5000 },
  );
});
