import * as fc from "../support/fast-check";
import { FormulaError } from "../../src/kernel/error";
import { createLibrary } from "../../src/kernel/call";
import { codes } from "../../src/formulas/codes.generated";

const { call } = createLibrary(codes);
const irr = (flows: readonly number[]) => call("FINANCE.IRR", [flows]);
const irrs = (flows: readonly number[]) => call("FINANCE.IRRS", [flows]);
const days = (count: number): number[] => Array.from({ length: count }, (_, k) => 46_000 + 365 * k);

describe("an amount that is nothing beside the largest makes no rate", () => {
  test("of its own", () => {
    expect(irr([-100, 110, -1e-12])).toBeCloseTo(0.1, 12);
    expect(irrs([-100, 110, -1e-12])).toEqual([expect.closeTo(0.1, 12)]);
    expect(call("FINANCE.XIRR", [[-100, 110, -1e-12], days(3)])).toBeCloseTo(0.1, 9);
  });

  test("where all the rest is one payment", () => {
    const alone = irr([1e-300, -100, 1e-290]);
    expect(alone).toBeInstanceOf(FormulaError);
    expect((alone as FormulaError).message).toContain("No rate of return exists");
  });

  test("and changes none that is there", () => {
    const flows = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(flows, fc.integer({ min: 0, max: 12 }), fc.boolean(), (given, at, negative) => {
        fc.pre(given.some((one) => Math.abs(one) > 1));
        const dust = [...given];
        dust.splice(Math.min(at, given.length), 0, negative ? -1e-13 : 1e-13);
        const clean = [...given];
        clean.splice(Math.min(at, given.length), 0, 0);
        expect(irrs(dust)).toEqual(irrs(clean));
      }),
      { numRuns: 300, seed: 1 },
    );
  });
});

describe("a rate at which next to nothing is left after a year is a formal one", () => {
  const flows = [-1000, 600, 600, -0.01];

  test("it is no second answer", () => {
    expect(irr(flows)).toBeCloseTo(0.13065, 4);
    expect(call("FINANCE.XIRR", [flows, days(4)])).toBeCloseTo(0.13065, 4);
  });

  test("but it is listed among all rates", () => {
    expect(irrs(flows)).toEqual([expect.closeTo(-0.99998, 4), expect.closeTo(0.13065, 4)]);
  });

  test("and is the answer where it is the only one", () => {
    expect(irr([-10_000, 1])).toBeCloseTo(-0.9999, 12);
  });

  test("two that mean something stay two", () => {
    expect((irr([-350, 950, -620]) as FormulaError).message).toContain("9.18 %, 62.25 %");
  });
});
