import { findingsOf } from "../../../src/case/findings/findings";
import { readCase } from "../../../src/case/read";
import { figure, sumOf } from "../small-case";
import { computed, deal, expectBars, expectStated } from "./deal";

const NAME = "incumbent";
const CONTRACT = "processes.0.incumbent";
const TENDER = "options.0.processes.0";
const RENEW = "options.1.processes.0";
const BACK = "options.2.processes.0";

const row = (line: string, changes: Readonly<Record<string, unknown>> = {}): number[] =>
  Array.from(computed(NAME, changes).values.row(line));

test("a new tender comes out as stated", () => {
  expectStated(computed(NAME), {
    option: "tender",
    baseline: { provider: 1_200_000 },
    categories: { provider: 1_082_500, transition: 205_000 },
    bars: { incumbent: 220_000, wage: -450_000, margin: 112_500, price: 0, transition: 205_000 },
    npv: -88_463.72,
  });
});

test("a renewal comes out as stated", () => {
  expectStated(computed(NAME), {
    option: "renew",
    categories: { provider: 1_092_000 },
    bars: { incumbent: -108_000 },
    npv: 101_372.45,
  });
});

test("taking the work back comes out as stated", () => {
  expectStated(computed(NAME), {
    option: "insource",
    categories: { labor: 900_000, provider: 520_000, capital: 80_000, transition: 325_000 },
    bars: { incumbent: 220_000, technology: 80_000, transition: 325_000 },
    npv: -597_297.64,
  });
});

test("bars add up where part is ours, part with a provider, and destinations, AI, tax and indices mix", () => {
  expectBars(computed("incumbent-mixed"));
});

test("only what a provider takes is moved; what returns is labor in-house again", () => {
  const changes = {
    [`${CONTRACT}.share`]: 0.5,
    [`${TENDER}.scope`]: 0.4,
    [`${TENDER}.fromIncumbent`]: { toProvider: 0.6, inHouse: 0.4 },
  };
  const { values, model } = computed(NAME, changes);
  // s = 0.5 × 0.4 + 0.5 × 0.6; w = 0.5 × 0.6 + 0.5 × 0.4: half of 120,000 each.
  expect(values.row("tender/work/shouldCost")[11]).toBeCloseTo(30_000, 6);
  expect(values.row(model.options[0]!.categories.labor!)[11]).toBeCloseTo(60_000, 6);
  expect(values.row(model.baseline.categories.labor!)[11]).toBeCloseTo(60_000, 6);
  expectBars(computed(NAME, changes));
});

const TOOLS = {
  id: "tools",
  name: "Tools",
  category: "licenses",
  annualAmount: 12_000,
  avoidable: 0.75,
};

test("other lines leave by our own share alone; what returns is in the step of the provider of today", () => {
  const changes = {
    "processes.0.otherCosts": [TOOLS],
    [`${CONTRACT}.shares`]: [{ item: "tools", share: 0.4 }],
  };
  // 1,000 a month, 600 of it ours: all of that moves; a quarter is stranded.
  expect(row("tender/bridge/technology", changes)[11]).toBeCloseTo(-600, 6);
  expect(row("tender/total/stranded", changes)[11]).toBeCloseTo(150, 6);
  const [before, after] = [row("insource/bridge/incumbent"), row("insource/bridge/incumbent", changes)];
  expect(after[11]! - before[11]!).toBeCloseTo(400, 6);
  expectBars(computed(NAME, changes));
});

test("stranded cost, lag and severance are those of our own people; nobody else's are released", () => {
  const people = { tenureYears: 5, weeksPerYear: 2 };
  const theirs = { [`${TENDER}.people`]: people, "processes.0.roles.0.avoidable": 0.8 };
  expect(figure(computed(NAME, theirs), "tender/figure/released")).toBe(0);
  expect(sumOf(computed(NAME, theirs), "tender/total/stranded")).toBe(0);
  const half = { ...theirs, [`${CONTRACT}.share`]: 0.5, "processes.0.roles.0.lagMonths": 1 };
  // 10 of our own, 0.8 avoidable; 60,000 a month, a fifth stranded; half of it moves in each of months 5 and 6.
  expect(figure(computed(NAME, half), "tender/figure/released")).toBeCloseTo(8, 9);
  expect(row("tender/total/stranded", half)[11]).toBeCloseTo(12_000, 6);
  expect(row("tender/work/clerk/lagLabor", half)[4]).toBeCloseTo(24_000, 6);
});

test("prices are the last invoice's and step on the contract's own anniversaries", () => {
  const indexed = {
    [`${CONTRACT}.pricing`]: {
      bands: [{ id: "all", from: 0, price: 10 }],
      indexShare: 1,
      indexInflation: 0.1,
    },
  };
  const charge = row("inhouse/work/incumbent/charge", indexed);
  expect(charge[5]).toBeCloseTo(100_000, 6);
  expect(charge[6]).toBeCloseTo(110_000, 6);
  // A renewal keeps the price reached and is firm for a year.
  const renewed = { ...indexed, years: 2, [`${RENEW}.fromIncumbent.renewalMonth`]: 10 };
  const after = row("renew/work/incumbent/charge", renewed);
  expect(after[8]).toBeCloseTo(110_000, 6);
  expect(after[9]).toBeCloseTo(110_000 * 0.88, 6);
  expect(after[20]).toBeCloseTo(110_000 * 0.88, 6);
  expect(after[21]).toBeCloseTo(121_000 * 0.88, 6);
});

test("the notice counts from the month in which the wave starts, that month included", () => {
  const notice = { [`${CONTRACT}.noticeMonths`]: 6 };
  const charge = row("tender/work/incumbent/charge", notice);
  expect(charge.slice(4, 9)).toEqual([60_000, 60_000, 60_000, 60_000, 0]);
  const fee = row("tender/work/incumbent/fee", notice);
  // Month 26 of 36: 10/36 of 360,000.
  expect(fee[7]).toBeCloseTo(100_000, 6);
  expect(fee.filter((one) => one !== 0)).toHaveLength(1);
  expect(row("tender/work/incumbent/assistance", notice).filter((one) => one === 10_000)).toHaveLength(6);
});

test("a contract that is left after the case costs no fee, and that is said", () => {
  const late = { [`${CONTRACT}.noticeMonths`]: 12 };
  expect(sumOf(computed(NAME, late), "tender/work/incumbent/fee")).toBe(0);
  const read = readCase(deal(NAME, late));
  expect(read.ok && read.notices.map(({ path }) => path)).toContain("options[0].processes[0].fromIncumbent");
});

test("where a share is renewed the contract runs on without a fee", () => {
  const part = { [`${TENDER}.fromIncumbent`]: { toProvider: 0.5, renewed: 0.5, renewalMonth: 8, cut: 0.1 } };
  const charge = row("tender/work/incumbent/charge", part);
  // 7,500 units in month 5, half from month 6; the minimum of 60,000 until the renewal, less a tenth from then on.
  expect([charge[4], charge[5], charge[7], charge[11]]).toEqual([75_000, 60_000, 45_000, 45_000]);
  expect(sumOf(computed(NAME, part), "tender/work/incumbent/fee")).toBe(0);
});

test("a renewed charge is at least the new minimum", () => {
  expect(row("renew/work/incumbent/charge", { [`${RENEW}.fromIncumbent.newMinimum`]: 1_080_000 })[3]).toBe(
    90_000,
  );
  expect(
    row("renew/work/incumbent/charge", { [`${RENEW}.fromIncumbent.newMinimum`]: 720_000 })[3],
  ).toBeCloseTo(88_000, 6);
});

test("a minimum is met first: units that both run cost what they add", () => {
  expect(row("tender/work/incumbent/overlap").slice(4, 6)).toEqual([15_000, 0]);
});

test("no fee once the contract has ended", () => {
  expect(sumOf(computed(NAME, { [`${CONTRACT}.endMonth`]: 6 }), "tender/work/incumbent/fee")).toBe(0);
  expect(sumOf(computed(NAME, { [`${CONTRACT}.endMonth`]: 7 }), "tender/work/incumbent/fee")).toBeCloseTo(
    120_000,
    6,
  );
});

test("a contract that runs on after its end is dearer as it says, today and while it is left", () => {
  const dearer = { [`${CONTRACT}.endMonth`]: 4, [`${CONTRACT}.rolloverUplift`]: 0.2 };
  const today = row("inhouse/work/incumbent/charge", dearer);
  expect([today[3], today[4]]).toEqual([100_000, 120_000]);
  expect(row("tender/work/incumbent/charge", dearer)[4]).toBeCloseTo(72_000, 6);
});

test("the team that leads the provider stays ours, whatever is retained besides", () => {
  const lead = { id: "lead", name: "Lead", fte: 2, salary: 60_000, avoidable: 1, workplaceAvoidable: 1 };
  const changes = {
    "processes.0.roles.1": lead,
    [`${CONTRACT}.shares`]: [{ item: "lead", share: 0 }],
    [`${TENDER}.scopes`]: [{ item: "lead", scope: 0 }],
    [`${TENDER}.delivery.0.roles.1`]: { role: "lead", salary: 1 },
    [`${TENDER}.retainedRatio`]: 0.1,
    [`${TENDER}.retainedCost`]: 60_000,
  };
  const { values, model } = computed(NAME, changes);
  expect(values.row(model.baseline.categories.labor!)[11]).toBeCloseTo(10_000, 6);
  expect(values.row(model.options[0]!.categories.labor!)[11]).toBeCloseTo(10_000, 6);
  // Of the 20 whose work the new provider takes.
  expect(values.row(model.options[0]!.categories.retained!)[11]).toBeCloseTo(10_000, 6);
  expectBars(computed(NAME, changes));
});

test("leading the provider of today is a cost of today, too, and ends with its contract", () => {
  const changes = { [`${CONTRACT}.governanceRate`]: 0.05, [`${CONTRACT}.governanceAmount`]: 12_000 };
  const { values, model } = computed(NAME, changes);
  expect(values.row(model.baseline.categories.governance!)[0]).toBeCloseTo(6_000, 6);
  const option = values.row(model.options[0]!.categories.governance!);
  expect([option[4], option[5], option[6]]).toEqual([4_000, 4_000, 0]);
  expect(values.row("tender/bridge/governance")[11]).toBeCloseTo(-6_000, 6);
});

test("work that comes back is hired for in the month before, the first of all for all of it", () => {
  expect(row("insource/work/clerk/incumbent/hires").slice(2, 6)).toEqual([0, 60_000, 60_000, 0]);
  const atOnce = {
    "options.2.waves.0": {
      id: "one",
      name: "Wave",
      startMonth: 1,
      knowledgeTransferMonths: 0,
      rampMonths: 1,
    },
  };
  expect(row("insource/work/clerk/incumbent/hires", atOnce)[0]).toBeCloseTo(120_000, 6);
});

test("the dip is one of today's charge, and contingency bears assistance and hires, no fee and no overlap", () => {
  const changes = {
    [`${BACK}.fromIncumbent.dipDepth`]: 0.4,
    [`${BACK}.fromIncumbent.dipMonths`]: 2,
    "options.2.contingencyRate": 0.1,
  };
  // Overlap covers one of two months: 100,000 × 0.4/2 × 1/2 × what moved one month ago.
  expect(row("insource/work/incumbent/dip", changes).slice(4, 8)).toEqual([0, 5_000, 5_000, 0]);
  expect(sumOf(computed(NAME, changes), "insource/contingency")).toBeCloseTo(
    0.1 * (30_000 + 40_000 + 120_000),
    6,
  );
});

test("AI in front of the provider of today: units fall, the minimum does not, prices per employee do", () => {
  const ai = { goLive: 1, containment: 0.5, price: 1 };
  const units = { [`${RENEW}.gain`]: 0, [`${RENEW}.automation`]: ai, [`${RENEW}.fromIncumbent`]: undefined };
  expect(row("renew/work/incumbent/charge", units)[0]).toBe(60_000);
  expect(row("renew/work/incumbent/billings", units)[0]).toBeCloseTo(50_000, 6);
  expectBars(computed(NAME, units));
  const heads = {
    ...units,
    [`${CONTRACT}.pricing`]: { annualFee: 120_000 },
    [`${CONTRACT}.prices`]: [{ role: "clerk", pricePerFte: 54_000 }],
  };
  // 10,000 fixed, and half of 90,000.
  expect(row("renew/work/incumbent/charge", heads)[0]).toBeCloseTo(55_000, 6);
  expectBars(computed(NAME, heads));
});

test("an option that says nothing of the contract lets it run on", () => {
  const runs = { [`${RENEW}.gain`]: 0, [`${RENEW}.fromIncumbent`]: undefined };
  expect(row("renew/saving", runs).every((one) => Math.abs(one) < 1e-9)).toBe(true);
});

test("what a clause says wrongly is refused", () => {
  const refused = (changes: Readonly<Record<string, unknown>>): string[] => {
    const read = readCase(deal(NAME, changes));
    return read.ok ? [] : read.problems.map(({ path }) => path);
  };
  expect(refused({ [`${TENDER}.fromIncumbent.renewed`]: 0.2 })).toEqual([
    "options[0].processes[0].fromIncumbent",
  ]);
  expect(refused({ [`${RENEW}.fromIncumbent`]: { toProvider: 1 } })).toEqual([
    "options[1].processes[0].fromIncumbent.toProvider",
  ]);
  expect(refused({ [`${CONTRACT}.prices`]: [{ role: "nobody", pricePerFte: 1 }] })).toEqual([
    "processes[0].incumbent.prices[0].role",
  ]);
});

test("findings and notices", () => {
  const ids = (option: number, changes: Readonly<Record<string, unknown>> = {}): string[] => {
    const results = computed(NAME, changes);
    return findingsOf(results, results.model.options[option]!).map(({ id }) => id);
  };
  expect(ids(0)).toEqual(
    expect.arrayContaining(["minimum-while-leaving", "renewal-cheaper", "incumbent-and-wage"]),
  );
  expect(ids(1)).not.toContain("renewal-cheaper");
  expect(ids(0)).not.toContain("leaving-early");
  expect(ids(0, { [`${CONTRACT}.startFee`]: 900_000 })).toContain("leaving-early");
  expect(ids(0)).not.toContain("rollover-free");
  expect(ids(0, { [`${CONTRACT}.endMonth`]: 9 })).toContain("rollover-free");
  expect(ids(0)).not.toContain("invoice-differs");
  expect(ids(0, { [`${CONTRACT}.lastInvoice`]: 95_000 })).toContain("invoice-differs");
  const said = (changes: Readonly<Record<string, unknown>>): string[] => {
    const read = readCase(deal(NAME, changes));
    return read.ok ? read.notices.map(({ path }) => path) : [];
  };
  expect(said({ [`${CONTRACT}`]: undefined })).toContain("options[0].processes[0].fromIncumbent");
  expect(said({ [`${RENEW}.fromIncumbent.assistance`]: 5 })).toContain(
    "options[1].processes[0].fromIncumbent.assistance",
  );
  expect(said({ [`${TENDER}.fromIncumbent.cut`]: 0.1, [`${TENDER}.fromIncumbent.hireCost`]: 9 })).toEqual(
    expect.arrayContaining([
      "options[0].processes[0].fromIncumbent.cut",
      "options[0].processes[0].fromIncumbent.hireCost",
    ]),
  );
});
