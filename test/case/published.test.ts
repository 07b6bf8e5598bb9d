import type { Results } from "../../src/case/results";
import { plainCase } from "./plain-case";
import { computeOrFail, figure, sumOf } from "./small-case";

/** The lines of a kind, summed up over the whole case. */
const sumOfKind = (results: Results, ...kinds: readonly string[]): number =>
  results.model.lines
    .filter((line) => kinds.includes(line.kind.name))
    .reduce((sum, line) => sum + sumOf(results, line.id), 0);

/** The value of the only line of a kind in a month. */
function valueIn(results: Results, month: number, kind: string): number {
  const [line, ...others] = results.model.lines.filter((one) => one.kind.name === kind);
  expect(others).toEqual([]);
  return results.values.row(line!.id)[month - 1]!;
}

describe("lag and parallel run of labor of 500,000 a month: 2 months, 3 months, half overlapping, 95 % avoidable", () => {
  const wave = (rampMonths: number, rampShape = "linear") => ({ rampMonths, rampShape });
  test.each([[wave(0)], [wave(1)], [wave(6)], [wave(6, "s-curve")], [wave(12, "s-curve")]])("%j", (shape) => {
    const results = computeOrFail(
      plainCase({
        role: { salary: 60_000, avoidable: 0.95, lagMonths: 2 },
        part: { parallelMonths: 3, overlapShare: 0.5 },
        wave: shape,
      }),
    );
    const both = sumOfKind(results, "leaving.lagBesideParallelRun", "leaving.parallelRun");
    expect(both).toBeCloseTo(1_187_500, 6);
    expect(sumOfKind(results, "leaving.parallelRun")).toBeCloseTo(712_500, 6);
  });
});

test("the first month of a linear ramp of 4 months moves a quarter, after the months of knowledge transfer", () => {
  const results = computeOrFail(
    plainCase({ wave: { startMonth: 3, knowledgeTransferMonths: 2, rampMonths: 4 } }),
  );
  const moved = [1, 4, 5, 6, 7, 8, 9].map((month) => valueIn(results, month, "migration.progress"));
  expect(moved).toEqual([0, 0, 0.25, 0.5, 0.75, 1, 1]);
});

test("a dip of a fifth over 4 months costs what TRANSITION.DIP says, less what a parallel run of 1 month covers", () => {
  const dip = (parallelMonths: number): number =>
    sumOfKind(
      computeOrFail(
        plainCase({
          role: { salary: 60_000 },
          part: { dipDepth: 0.2, dipMonths: 4, parallelMonths, overlapShare: 0 },
        }),
      ),
      "leaving.dip",
    );
  expect(dip(0)).toBeCloseTo(500_000 * 4 * 0.1, 6);
  expect(dip(1)).toBeCloseTo(500_000 * 3 * 0.1 * 0.75, 6);
  expect(dip(4)).toBe(0);
  expect(dip(9)).toBe(0);
});

describe("relevant cost: what is allocated and stays is no saving", () => {
  const yearly = (units: number, price: number, variable: number, ends: number, stays: number): number => {
    const line = (id: string, fields: object) => ({ id, name: id, category: "materials", ...fields });
    const results = computeOrFail(
      plainCase({
        role: { fte: 0 },
        process: {
          annualVolume: units,
          otherCosts: [
            line("variable", { amountPerUnit: variable, avoidable: 1 }),
            line("ends", { annualAmount: ends, avoidable: 1 }),
            line("stays", { annualAmount: stays, avoidable: 0 }),
          ],
        },
        part: { pricing: { bands: [{ id: "all", from: 0, price }] } },
      }),
    );
    return figure(results, "out/figure/steadyState");
  };

  test("200,000 units, 610 relevant against an offer of 620: keep, 2.0 M a year", () => {
    expect(yearly(200_000, 620, 550, 60 * 200_000, 20 * 200_000)).toBeCloseTo(-2_000_000, 4);
  });
  test("300,000 units, 590 relevant against an offer of 600: keep, 3.0 M a year", () => {
    expect(yearly(300_000, 600, 550, 40 * 300_000, 20 * 300_000)).toBeCloseTo(-3_000_000, 4);
  });
  test("150 and 3 that end against 148: buy, 5 a unit", () => {
    expect(yearly(10_000, 148, 150, 3 * 10_000, 0)).toBeCloseTo(50_000, 6);
  });
});

describe("contract clauses with published figures", () => {
  const charged = (pricing: object, more: object = {}): Results =>
    computeOrFail(plainCase({ process: { annualVolume: 127_200 }, part: { pricing }, ...more }));

  test("service credit of the Texas DIR: 100,000 × 10 % × 50 % × 40 % is 2,000", () => {
    const credit = {
      atRisk: 0.1,
      pool: 0.5,
      allocations: [{ id: "one", allocation: 0.4 }],
      missProbability: 1,
    };
    expect(valueIn(charged({ annualFee: 1_200_000, ...credit }), 1, "contract.serviceCredits")).toBeCloseTo(
      -2000,
      9,
    );
  });
  test("all credits of a month together are at most 10,000", () => {
    const credit = { atRisk: 0.1, pool: 2, allocations: [{ id: "one", allocation: 1 }], missProbability: 1 };
    expect(valueIn(charged({ annualFee: 1_200_000, ...credit }), 1, "contract.serviceCredits")).toBeCloseTo(
      -10_000,
      9,
    );
  });
  test.each([
    [10_400, "whole", 0],
    [10_600, "whole", 4800],
    [10_600, "beyond", 800],
    [9200, "whole", -4800],
    [9200, "beyond", -1800],
  ])("%d units against 10,000, dead band of 5 %%, %s", (units, arcMethod, amount) => {
    const pricing = { annualFee: 0, committedVolume: 120_000, band: 0.05, arcRate: 8, rrcRate: 6, arcMethod };
    const results = charged(pricing, { process: { annualVolume: units * 12 } });
    expect(valueIn(results, 3, "contract.volumeAdjustment")).toBeCloseTo(amount, 8);
  });
  test.each([
    [0.03, true, 103],
    [-0.01, true, 100],
    [-0.01, false, 99],
  ])("index growth %d with the ratchet %s: 100 becomes %d", (indexInflation, indexRatchet, price) => {
    const results = charged({ annualFee: 1200, indexShare: 1, indexInflation, indexRatchet });
    expect(valueIn(results, 13, "contract.fixedCharge")).toBeCloseTo(price, 9);
    expect(valueIn(results, 12, "contract.fixedCharge")).toBe(100);
  });
});

test("severance in Mexico: 10 years at 1,000 a day, 3 months and 20 days a year, is 290,000", () => {
  const people = { tenureYears: 10, weeksPerYear: 20 / 7, noticeWeeks: 90 / 7 };
  const results = computeOrFail(plainCase({ role: { fte: 1, salary: 364_000 }, part: { people } }));
  expect(sumOfKind(results, "leaving.severance")).toBeCloseTo(290_000, 6);
  expect(figure(results, "out/figure/severed")).toBe(1);
});

test("14 seats answer 80 % of 100 calls in 20 s (Erlang C), and 4.735 people fill one around the clock", () => {
  const interval = {
    calls: 100,
    intervalMinutes: 30,
    handlingSeconds: 180,
    targetSeconds: 20,
    serviceLevel: 0.8,
  };
  const intervals = [{ id: "all", name: "All", ...interval, maxOccupancy: 0.85, hoursPerYear: 8760 }];
  const results = computeOrFail(plainCase({ role: { sizing: "contacts", intervals, hoursPerYear: 1850 } }));
  expect(valueIn(results, 1, "inhouse.agents")).toBe(14);
  expect(valueIn(results, 1, "inhouse.fteFromContacts")).toBeCloseTo((14 * 8760) / 1850, 9);
});

test("the load of 22.2 % on a salary that pays leave (BLS ECEC, June 2025): 37.35 an hour costs 45.65", () => {
  const results = computeOrFail(plainCase({ role: { fte: 12, salary: 37.35, benefitsRate: 8.3 / 37.35 } }));
  expect(valueIn(results, 1, "inhouse.pay")).toBeCloseTo(45.65, 9);
});

test("a saving of 1,000 a month at 10 %: the annuity in closed form, at the end and in the middle of the month", () => {
  const worth = (timing: number): number =>
    figure(
      computeOrFail(plainCase({ role: { fte: 1, salary: 12_000 }, top: { discountRate: 0.1, timing } })),
      "out/figure/npv",
    );
  const factor = 1.1 ** (-1 / 12);
  const annuity = (1000 * factor * (1 - factor ** 24)) / (1 - factor);
  expect(worth(1)).toBeCloseTo(annuity, 6);
  expect(worth(0.5)).toBeCloseTo(annuity * 1.1 ** (0.5 / 12), 6);
});

test("set-up of 10,000 against 1,000 a month from the second month on: payback, funding, return", () => {
  const oneOffs = [{ id: "setup", name: "Set-up", amount: 10_000 }];
  const results = computeOrFail(
    plainCase({ role: { fte: 1, salary: 12_000 }, part: { oneOffs }, wave: { knowledgeTransferMonths: 1 } }),
  );
  expect(figure(results, "out/figure/payback")).toBeCloseTo(11, 9);
  expect(figure(results, "out/figure/peakFunding")).toBe(10_000);
  expect(figure(results, "out/figure/roi")).toBeCloseTo(1.3, 9);
  expect(figure(results, "out/figure/npv")).toBeCloseTo(13_000, 6);
});

test("tax: a sold asset ends its depreciation, and what is left of its book value less the proceeds is deducted", () => {
  const assets = [{ id: "server", name: "Server", bookValue: 24_000, remainingLife: 2 }];
  const assetSales = [{ asset: "server", month: 7, proceeds: 5000 }];
  const results = computeOrFail(
    plainCase({ process: { assets }, part: { assetSales }, top: { taxRate: 0.5 } }),
  );
  const tax = results.values.row("out/tax");
  expect(tax[5]).toBeCloseTo(-500, 9);
  expect(tax[6]).toBeCloseTo(-0.5 * (24_000 - 6000 - 5000), 9);
  expect(tax[7]).toBeCloseTo(0, 9);
  expect(sumOf(results, "inhouse/tax")).toBeCloseTo(-12_000, 9);
});
