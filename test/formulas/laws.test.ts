import fc from "../support/fast-check";
import type { FormulaError } from "../../src/kernel/error";
import { library } from "./library";

/** Laws that hold between formulas, whatever the numbers. */

function given(name: string, ...args: unknown[]): number {
  const result = library.call(name, args);
  if (typeof result !== "number")
    throw new Error(`${name}: ${(result as FormulaError).message ?? String(result)}`);
  return result;
}

/** Equal to 1e-9 of the larger, or of `scale` where both may be the difference of larger numbers. */
function expectEqual(a: number, b: number, scale = Math.max(Math.abs(a), Math.abs(b))): void {
  expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-9 * scale);
}

const real = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const cost = real(1, 1e6);
const share = real(0, 1);
const growth = real(-0.1, 0.3);
const years = fc.integer({ min: 1, max: 40 });

test("a load taken from a share of total cost gives that total back", () => {
  fc.assert(
    fc.property(cost, real(0, 0.9), (wages, share) => {
      expectEqual(given("LABOR.LOADED", wages, given("LABOR.LOADRATE", share)) * (1 - share), wages);
    }),
  );
});

test("without inflation and discount, arbitrage is the differential times the onshore cost of all years", () => {
  fc.assert(
    fc.property(cost, cost, years, real(0.5, 2), share, (on, off, n, p, o) => {
      const saved = given("LABOR.ARBITRAGE", 7, on, off, n, 0, 0, 0, 0, p, o);
      const rate = given("LABOR.DIFFERENTIAL", on, off, p, o);
      expectEqual(saved, 7 * n * on * rate, 7 * n * (on + off * 4));
    }),
  );
});

test("at the years of convergence both costs are the same", () => {
  fc.assert(
    fc.property(cost, real(0.1, 0.9), growth, real(0.01, 0.2), (on, ratio, inflation, gap) => {
      const offInflation = (1 + inflation) * (1 + gap) - 1;
      const t = given("LABOR.CONVERGENCE", on, on * ratio, inflation, offInflation);
      expectEqual(on * (1 + inflation) ** t, on * ratio * (1 + offInflation) ** t);
    }),
  );
});

test("the comparison's last cumulative value is the difference of the two totals", () => {
  const drivers = fc.record({
    fte: real(0, 500),
    loadedCost: cost,
    otherAnnualCost: cost,
    capital: cost,
    inflation: growth,
    volumeGrowth: growth,
    discountRate: growth,
    years,
    annualFee: cost,
    transitionCost: cost,
    governanceRate: share,
    retainedCost: cost,
    strandedCost: cost,
    escalation: growth,
    exitCost: cost,
    strandedYears: fc.option(years),
  });
  fc.assert(
    fc.property(drivers, (d) => {
      const { fte, loadedCost, otherAnnualCost, capital, volumeGrowth, inflation, discountRate } = d;
      const { annualFee, transitionCost, governanceRate, retainedCost, strandedCost, escalation } = d;
      const inhouse = given(
        "TCO.INHOUSE",
        ...[fte, loadedCost, otherAnnualCost, capital, volumeGrowth, inflation, discountRate, d.years],
      );
      const outsourced = given(
        "TCO.OUTSOURCED",
        ...[annualFee, transitionCost, governanceRate, retainedCost, strandedCost, volumeGrowth],
        ...[escalation, discountRate, d.years, d.exitCost, d.strandedYears],
      );
      const table = library.call("TCO.COMPARE", [Object.entries(d).reverse()]) as number[][];
      expect(table).toHaveLength(d.years + 2);
      expectEqual(table.at(-1)!.at(-1)!, given("TCO.SAVINGS", inhouse, outsourced), inhouse + outsourced);
    }),
  );
});

test.each(["unit", "average"])("the units of a learning curve add up to its total (%s)", (model) => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200 }), real(0.51, 1), (n, rate) => {
      let sum = 0;
      for (let unit = 1; unit <= n; unit++) sum += given("TRANSITION.LEARNING", 100, unit, rate, model);
      expectEqual(given("TRANSITION.LEARNING.TOTAL", 100, n, rate, model), sum);
    }),
  );
});

test.each(["linear", "s-curve"])("a %s ramp never falls and is the same from both ends", (shape) => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), (months) => {
      let before = 0;
      for (let month = 0; month <= months + 1; month++) {
        const moved = given("TRANSITION.RAMP", month, months, shape);
        expect(moved).toBeGreaterThanOrEqual(before);
        expectEqual(moved + given("TRANSITION.RAMP", months - month, months, shape), 1);
        before = moved;
      }
      expect(before).toBe(1);
    }),
  );
});

test("bands at one price charge that price, and falling prices make a slab no dearer than the graduated price", () => {
  const bands = fc.array(fc.tuple(real(1, 1000), real(0.01, 10)), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(real(0, 5000), bands, (volume, list) => {
      const thresholds = list.reduce((all, [width]) => [...all, all.at(-1)! + width], [0]);
      const falling = thresholds.map((_, i) => 20 - 2 * i);
      expectEqual(
        given(
          "CONTRACT.BANDED",
          volume,
          thresholds,
          thresholds.map(() => 3),
        ),
        3 * volume,
      );
      const graduated = given("CONTRACT.BANDED", volume, thresholds, falling, "graduated");
      expect(given("CONTRACT.BANDED", volume, thresholds, falling, "slab")).toBeLessThanOrEqual(
        graduated * (1 + 1e-12),
      );
    }),
  );
});

test("a volume charge beyond the band is no larger than on the whole difference, and of the same sign", () => {
  fc.assert(
    fc.property(real(0, 2e4), real(0, 2e4), real(0, 0.5), (actual, baseline, band) => {
      const whole = given("CONTRACT.ARC", actual, baseline, band, 8, 6, "whole");
      const beyond = given("CONTRACT.ARC", actual, baseline, band, 8, 6, "beyond");
      expect(Math.abs(beyond)).toBeLessThanOrEqual(Math.abs(whole));
      expect(Math.sign(beyond)).toBe(Math.sign(whole));
    }),
  );
});

const flows = fc.array(real(-1e5, 1e5), { minLength: 2, maxLength: 30 });

test("equal yearly amounts are worth what the flows are worth", () => {
  fc.assert(
    fc.property(growth, flows, (rate, cashflows) => {
      const amount = given("FINANCE.EAA", rate, cashflows);
      const yearly = cashflows.map((_, year) => (year === 0 ? 0 : amount));
      const scale = given("FINANCE.NPV", rate, cashflows.map(Math.abs));
      expectEqual(given("FINANCE.NPV", rate, yearly), given("FINANCE.NPV", rate, cashflows), scale);
    }),
  );
});

test("where all is spent today, return on investment is the profitability index less 1", () => {
  fc.assert(
    fc.property(growth, cost, fc.array(cost, { minLength: 1 }), (rate, spent, gained) => {
      const costs = [spent, ...gained.map(() => 0)];
      const index = given("FINANCE.PI", rate, [-spent, ...gained]);
      expectEqual(given("FINANCE.ROI", rate, costs, [0, ...gained]), index - 1, index);
    }),
  );
});

test("at the internal rate of return the flows are worth nothing", () => {
  fc.assert(
    fc.property(cost, fc.array(cost, { minLength: 1, maxLength: 30 }), (spent, gained) => {
      const cashflows = [-spent, ...gained];
      const rate = given("FINANCE.IRR", cashflows);
      const inflows = given("FINANCE.NPV", rate, [0, ...gained]);
      expectEqual(given("FINANCE.NPV", rate, cashflows), 0, inflows * gained.length);
    }),
  );
});

test("flows 365 days apart are worth the same by dates and by years", () => {
  fc.assert(
    fc.property(growth, flows, (rate, cashflows) => {
      const dates = cashflows.map((_, year) => 46000 + 365 * year);
      const scale = given("FINANCE.NPV", rate, cashflows.map(Math.abs));
      expectEqual(
        given("FINANCE.XNPV", rate, cashflows, dates),
        given("FINANCE.NPV", rate, cashflows),
        scale,
      );
    }),
  );
});

test("the people to schedule are the fewest that reach the service level", () => {
  fc.assert(
    fc.property(real(1, 2000), real(30, 600), real(0.1, 0.99), (calls, handling, level) => {
      const people = given("STAFFING.AGENTS", calls, 30, handling, 20, level);
      expect(given("STAFFING.SERVICELEVEL", people, calls, 30, handling, 20)).toBeGreaterThanOrEqual(
        level - 1e-12,
      );
      const fewer =
        people === 1 ? 0 : library.call("STAFFING.SERVICELEVEL", [people - 1, calls, 30, handling, 20]);
      if (typeof fewer === "number") expect(fewer).toBeLessThan(level);
      else expect((fewer as FormulaError).kind).toBe("#N/A");
    }),
  );
});

test("quantiles of an estimate rise with the probability, and the mean lies between low and high", () => {
  fc.assert(
    fc.property(real(-1e3, 1e3), real(0, 1e3), real(0, 1e3), (low, below, above) => {
      const points = [low, low + below, low + below + above];
      for (const name of ["RISK.PERTINV", "RISK.TRIANGULARINV"]) {
        let before = points[0]!;
        for (let step = 0; step <= 10; step++) {
          const value = given(name, step / 10, ...points);
          expect(value).toBeGreaterThanOrEqual(before);
          before = value;
        }
        expectEqual(before, points[2]!, 1e3);
      }
      for (const name of ["RISK.PERT", "RISK.TRIANGULAR"]) {
        const mean = given(name, ...points);
        expect(mean).toBeGreaterThanOrEqual(points[0]! - 1e-9);
        expect(mean).toBeLessThanOrEqual(points[2]! + 1e-9);
      }
    }),
  );
});
