import { findingsOf } from "../../../src/case/findings/findings";
import { readCase } from "../../../src/case/read";
import { computeModel } from "../../../src/case/results";
import { figure, sumOf } from "../small-case";
import { computed, deal, expectBars, expectStated, ofKind } from "./deal";

const NAME = "leaving";
const OPTION = "options.0";
const PART = `${OPTION}.processes.0`;
const LEAVING = `${OPTION}.leaving`;
const ROLE = "processes.0.roles.0";

/** Rows of the one option, months from 1. */
const rowsOf = (changes: Readonly<Record<string, unknown>> = {}, name = NAME) => {
  const results = computed(name, changes);
  return (line: string, month: number): number => results.values.row(`provider/${line}`)[month - 1]!;
};

test("the worked example comes out as stated", () => {
  const results = computed(NAME);
  expectStated(results, {
    option: "provider",
    categories: { labor: 1_150_000, provider: 750_000, stranded: 125_000, transition: 175_000 },
    bars: { wage: -687_500, margin: 187_500, price: 0, stranded: 125_000, transition: 175_000 },
    npv: 198_225.79,
  });
  const { values } = results;
  expect(values.row("provider/exit/lastMonth")[0]).toBe(14);
  expect(values.row("provider/exit/fee")[13]).toBeCloseTo(50_000, 6);
  const cost = values.row("provider/leaving/cost");
  expect(cost[0]).toBeCloseTo(240_000, 6);
  expect(cost[13]).toBeCloseTo(175_000, 6);
  expect(figure(results, "provider/figure/leavingPays")).toBe(7);
});

test("what leaving would cost is shown where the provider is never left, and counts in no total", () => {
  const [never, without] = [
    computed(NAME, { [`${LEAVING}.exitMonth`]: undefined, [`${LEAVING}.rampMonths`]: undefined }),
    computed(NAME, { [LEAVING]: undefined }),
  ];
  expect(figure(never, "provider/figure/npv")).toBe(figure(without, "provider/figure/npv"));
  expect([...never.values.row("provider/total")]).toEqual([...without.values.row("provider/total")]);
  expect([...never.values.row("provider/leaving/cost")]).toEqual([
    ...computed(NAME).values.row("provider/leaving/cost"),
  ]);
  expect(figure(never, "provider/figure/leavingPays")).toBe(7);
});

test("the saving so far is that of the case that is not left, however early the case leaves", () => {
  const early = computed(NAME, { [`${LEAVING}.exitMonth`]: 4 });
  expect(figure(early, "provider/figure/leavingPays")).toBe(7);
  expect(early.values.row("provider/leaving/cost")[11]).toBeCloseTo(60_000 + 20_000 + 45_000 + 60_000, 6);
  // It is left, though: 30,000 a month are saved in 3 months, then less.
  expect(figure(early, "provider/figure/npv")).toBeLessThan(0);
});

test("before the contract starts there is nothing to leave", () => {
  const at = rowsOf({
    [`${OPTION}.waves.0.startMonth`]: 3,
    [`${OPTION}.waves.0.knowledgeTransferMonths`]: 2,
  });
  // In months 3 and 4 the contract runs, and no work has moved.
  expect([1, 2, 3, 4, 5].map((month) => at("leaving/cost", month))).toEqual([
    0,
    0,
    115_000,
    110_000,
    105_000 + 20_000 + 45_000 + 60_000,
  ]);
  expect([1, 2].map((month) => at("leaving/pays", month))).toEqual([0, 0]);
});

test("minimum and fixed fee are owed in full until the last month, then not at all; overlap meets the minimum first", () => {
  const at = rowsOf({ [`${PART}.pricing`]: { minimumCharge: 600_000 } });
  expect([12, 13, 14, 15].map((month) => at("work/exit/charge", month))).toEqual([60_000, 50_000, 50_000, 0]);
  // 60,000 for both less the 50,000 owed anyway; then 30,000, which the minimum covers.
  expect([12, 13, 14, 15].map((month) => at("work/exit/overlap", month))).toEqual([0, 10_000, 0, 0]);
  const fixed = rowsOf({ [`${PART}.pricing`]: { annualFee: 120_000 } });
  expect([12, 13, 14, 15].map((month) => fixed("work/exit/charge", month))).toEqual([
    70_000, 40_000, 10_000, 0,
  ]);
});

test("committed volume is that of all that had moved, until the last month", () => {
  const pricing = { committedVolume: 12_000, band: 0, arcRate: 0, rrcRate: 5 };
  const at = rowsOf({ "processes.0.annualVolume": 12_000, [`${PART}.pricing`]: pricing });
  expect([12, 13, 14, 15].map((month) => at("work/exit/charge", month))).toEqual([
    60_000,
    30_000 - 500 * 5,
    0,
    0,
  ]);
});

test("a year's minimum is made up for in the last month of the provider, once", () => {
  const at = rowsOf({
    [`${PART}.pricing`]: { minimumCharge: 600_000, commitmentPeriod: "year" },
    [`${LEAVING}.parallelMonths`]: 0,
    [`${LEAVING}.rampMonths`]: 6,
  });
  // Charges of months 13 to 17 are 50, 40, 30, 20 and 10 thousand: 150 of the 250 owed.
  const charges = [12, 13, 14, 15, 16, 17, 18, 24].map((month) => at("work/exit/charge", month));
  [60_000, 50_000, 40_000, 30_000, 20_000, 110_000, 0, 0].forEach((one, i) =>
    expect(charges[i]).toBeCloseTo(one, 6),
  );
});

test("scope counts once in the overlap", () => {
  const at = rowsOf({ [`${PART}.scope`]: 0.5, [`${LEAVING}.overlapShare`]: 0.6 });
  expect(at("work/exit/charge", 13)).toBeCloseTo(15_000, 9);
  expect(at("work/exit/overlap", 13)).toBeCloseTo(60_000 * 0.5 * 0.6 * 0.5, 9);
  expect(at("work/clerk/exit/hires", 13)).toBeCloseTo(5_000 * 10 * 0.9 * 0.5 * 0.5, 9);
});

test("yearly governance of all kinds ends with the last month, pass-through cost and benefits with the work", () => {
  const changes = {
    [`${OPTION}.governance`]: ["governance", "audit", "travel", "network"].map((kind) => ({
      id: kind,
      name: kind,
      kind,
      annualAmount: 12_000,
    })),
    [`${OPTION}.governanceRate`]: 0.1,
    [`${PART}.pricing`]: { passThrough: 24_000 },
    [`${PART}.benefits`]: [{ id: "fast", name: "Fast", annualAmount: 36_000 }],
  };
  const at = rowsOf(changes);
  for (const kind of ["governance", "audit", "travel", "network"])
    expect([13, 14, 15].map((month) => at(`governance/${kind}`, month))).toEqual([1_000, 1_000, 0]);
  expect([12, 13, 14].map((month) => at("work/governance", month))).toEqual([6_000, 3_000, 0]);
  expect([12, 13, 14].map((month) => at("work/passThrough", month))).toEqual([2_000, 1_000, 0]);
  expect([12, 13, 14].map((month) => at("work/benefit/fast", month) + 0)).toEqual([-3_000, -1_500, 0]);
  const next = rowsOf({ ...changes, [`${LEAVING}.destination`]: "other-provider" });
  expect([14, 24].map((month) => next("governance/audit", month))).toEqual([1_000, 1_000]);
  expect(next("work/passThrough", 24)).toBe(2_000);
});

test("on to another provider: its price for what has left, work stays away, nobody is hired", () => {
  const results = computed(NAME, {
    [`${LEAVING}.destination`]: "other-provider",
    [`${LEAVING}.priceRatio`]: 0.9,
  });
  const row = (line: string): Float64Array => results.values.row(`provider/${line}`);
  expect([12, 13, 14, 24].map((month) => row("work/exit/next")[month - 1])).toEqual([
    0, 27_000, 54_000, 54_000,
  ]);
  expect([12, 13, 14, 24].map((month) => row("work/exit/charge")[month - 1])).toEqual([60_000, 30_000, 0, 0]);
  expect(sumOf(results, "provider/total/labor")).toBeCloseTo(0, 6);
  expect(sumOf(results, "provider/total/stranded")).toBeCloseTo(240_000, 6);
  // Overlap 60,000, knowledge 20,000, fee 50,000: no hires, in the curve neither.
  expect(sumOf(results, "provider/total/transition")).toBeCloseTo(130_000, 6);
  expect(row("leaving/cost")[0]).toBeCloseTo(195_000, 6);
  expectBars(results);
});

test("the price of the next provider is that of all the work, its minimum too", () => {
  const at = rowsOf({
    [`${LEAVING}.destination`]: "other-provider",
    [`${PART}.pricing`]: { minimumCharge: 840_000 },
  });
  expect([12, 13, 14, 15].map((month) => at("work/exit/charge", month))).toEqual([70_000, 70_000, 70_000, 0]);
  expect([12, 13, 14, 15].map((month) => at("work/exit/next", month))).toEqual([0, 35_000, 70_000, 70_000]);
});

test("the fee follows no index, hires follow wages; knowledge and hires bear contingency, fee and overlap do not", () => {
  const at = rowsOf({
    priceInflation: 0.1,
    "locations.0.wageInflation": 0.1,
    [`${OPTION}.contingencyRate`]: 0.1,
  });
  expect(at("exit/fee", 14)).toBeCloseTo(50_000, 9);
  expect(at("work/clerk/exit/hires", 13)).toBeCloseTo(22_500 * 1.1, 9);
  expect([11, 12].map((month) => at("exit/knowledge", month))).toEqual([10_000, 10_000]);
  expect(at("contingency", 12)).toBeCloseTo(1_000, 9);
  expect(at("contingency", 13)).toBeCloseTo(2_475, 9);
  expect(at("contingency", 14)).toBeCloseTo(2_475, 9);
  expect(at("leaving/cost", 13)).toBeCloseTo(55_000 + 20_000 + 49_500 + 60_000, 6);
});

test("months of knowledge transfer that would fall before the case fall in its first", () => {
  const at = rowsOf({ [`${LEAVING}.exitMonth`]: 3, [`${LEAVING}.knowledgeMonths`]: 5 });
  expect([1, 2, 3].map((month) => at("exit/knowledge", month))).toEqual([40_000, 10_000, 0]);
});

test("no cost is stranded beside labor that is back, and nobody is hired for who is still there", () => {
  const results = computed(NAME);
  const row = (line: string): Float64Array => results.values.row(`provider/total/${line}`);
  expect([12, 13, 14].map((month) => row("labor")[month - 1])).toEqual([0, 50_000, 100_000]);
  const stranded = [12, 13, 14].map((month) => row("stranded")[month - 1]!);
  [10_000, 5_000, 0].forEach((one, i) => expect(stranded[i]).toBeCloseTo(one, 6));
  expect(ofKind(results, "exit.hires")).toBeCloseTo(9 * 5_000, 6);
});

test("AI ends work that then needs nobody who is hired", () => {
  const ai = { goLive: 1, eligible: 1, containment: 0.4, price: 0, chargedOn: "resolved" };
  const at = rowsOf({ "processes.0.annualVolume": 12_000, [`${PART}.automation`]: ai });
  expect(at("work/clerk/exit/hires", 13)).toBeCloseTo(5_000 * 10 * 0.6 * 0.9 * 0.5, 6);
  expect(at("leaving/cost", 12)).toBeCloseTo(60_000 + 20_000 + 27_000 + 36_000, 6);
});

test("AI that the provider pays is ours for the work that is back", () => {
  const ai = { goLive: 1, eligible: 1, containment: 0.4, price: 0, platformFee: 12_000, payer: "provider" };
  const results = computed(NAME, {
    "processes.0.annualVolume": 12_000,
    [`${PART}.automation`]: { ...ai, chargedOn: "resolved" },
  });
  const row = results.values.row("provider/total/automation");
  expect([12, 13, 14].map((month) => row[month - 1])).toEqual([0, 500, 1_000]);
  expectBars(results);
});

test("work that came from a provider of today needs all of its people when it comes back", () => {
  const results = computed("incumbent", {
    "options.0.leaving": { hireCost: 1_000, exitMonth: 9, rampMonths: 1, destination: "in-house" },
  });
  const id = results.model.options[0]!.id;
  expect(results.values.row(`${id}/total/labor`)[8]).toBeCloseTo(
    results.values.row("inhouse/work/clerk/labor")[8]!,
    6,
  );
  expect(ofKind(results, "exit.hires")).toBeCloseTo(
    1_000 * results.values.row("inhouse/work/clerk/fte")[8]!,
    6,
  );
  expectBars(results);
});

test("a month of leaving takes the place of what leaving in the last month costs", () => {
  const exit = { startFee: 500_000, termMonths: 60, retransitionCost: 90_000 };
  const changes = { [`${OPTION}.exit`]: exit };
  expect(figure(computed(NAME, changes), "provider/figure/npv")).toBeCloseTo(198_225.79, 2);
  const read = readCase(deal(NAME, changes));
  expect(read.ok && read.notices.map(({ path }) => path)).toContain("options[0].exit");
});

test("terms without a month of leaving count in no total: leaving in the last month stays as it was", () => {
  const exit = { startFee: 120_000, termMonths: 48, retransitionCost: 90_000 };
  const without = { [`${OPTION}.exit`]: exit, [LEAVING]: undefined };
  const blank = { [`${OPTION}.exit`]: exit, [LEAVING]: { destination: "in-house" } };
  const terms = { [`${OPTION}.exit`]: exit, [`${LEAVING}.exitMonth`]: undefined };
  const npv = (changes: Readonly<Record<string, unknown>>) =>
    figure(computed(NAME, changes), "provider/figure/npv");
  // In month 24 half of the fee is left, and all of the work has moved.
  const exitIn = (changes: Readonly<Record<string, unknown>>) =>
    ["terminationFee", "retransition"].reduce(
      (sum, line) => sum + computed(NAME, changes).values.row(`provider/${line}`)[23]!,
      0,
    );
  expect(exitIn(without)).toBeCloseTo(60_000 + 90_000, 6);
  expect([npv(blank), npv(terms)]).toEqual([npv(without), npv(without)]);
  const said = readCase(deal(NAME, terms));
  expect(said.ok && said.notices.map(({ path }) => path)).not.toContain("options[0].exit");
});

test("a case that ends before does not leave; one that ends meanwhile says that the fee is not counted", () => {
  const late = { [`${LEAVING}.exitMonth`]: 25, [`${LEAVING}.knowledgeMonths`]: 6 };
  const never = { [`${LEAVING}.exitMonth`]: undefined };
  expect([...computed(NAME, late).values.row("provider/total")]).toEqual([
    ...computed(NAME, never).values.row("provider/total"),
  ]);
  const said = (changes: Readonly<Record<string, unknown>>): string[] => {
    const read = readCase(deal(NAME, changes));
    return read.ok ? read.notices.map(({ path, message }) => `${path} ${message}`) : ["refused"];
  };
  expect(said(late).join()).toMatch(/exitMonth has no effect: month 25 is after the last/);
  expect(said({ [`${LEAVING}.exitMonth`]: 24 }).join()).toMatch(/keeps the provider until month 25/);
  expect(said({})).toEqual([]);
});

test("work can't come back before it has moved and its old team is gone", () => {
  const refused = (changes: Readonly<Record<string, unknown>>): string[] => {
    const read = readCase(deal(NAME, changes));
    return read.ok ? [] : read.problems.map(({ path, message }) => `${path} ${message}`);
  };
  const settled = {
    [`${OPTION}.waves.0.rampMonths`]: 6,
    [`${ROLE}.lagMonths`]: 4,
    [`${PART}.parallelMonths`]: 3,
  };
  expect(refused({ ...settled, [`${LEAVING}.exitMonth`]: 10 })).toEqual([
    "options[0].leaving.exitMonth leaves in month 10, while work still moves or its old team is still paid in month 10: leave in month 11 or later.",
  ]);
  expect(refused({ ...settled, [`${LEAVING}.exitMonth`]: 11 })).toEqual([]);
  const scenario = {
    id: "slow",
    name: "Slow",
    changes: { [`${"options.provider.waves.one"}.rampMonths`]: 12 },
  };
  expect(
    refused({ scenarios: [{ ...scenario, changes: { "options.provider.waves.one.startMonth": 13 } }] }),
  ).toEqual([
    expect.stringMatching(/^scenarios\[0\]\.changes: provider\.leaving\.exitMonth leaves in month 13/),
  ]);
  expect(refused({ scenarios: [scenario] })).toEqual([]);
  expect(refused({ [`${PART}.transfer`]: { month: 13, roles: [] } })).toEqual([
    expect.stringMatching(/^options\[0\]\.leaving can't be counted where the team becomes ours/),
  ]);
});

test("in a trial that would leave too early, work leaves as soon as it can", () => {
  const { model } = computed(NAME, { [`${OPTION}.waves.0.startMonth`]: 3 });
  const trial = computeModel(model, { "options.provider.leaving.exitMonth": 2 });
  expect(trial.values.row("provider/exit/from")[0]).toBe(4);
  expectBars(trial);
});

test("what has no effect is said", () => {
  const said = (changes: Readonly<Record<string, unknown>>): string[] => {
    const read = readCase(deal(NAME, changes));
    return read.ok ? read.notices.map(({ path }) => path.replace("options[0].", "")) : ["refused"];
  };
  expect(said({ [`${LEAVING}.startFee`]: undefined })).toEqual(["leaving.termMonths"]);
  expect(said({ [`${LEAVING}.parallelMonths`]: 0 })).toEqual(["leaving.overlapShare"]);
  expect(said({ [`${LEAVING}.knowledgeBack`]: null })).toEqual(["leaving.knowledgeMonths"]);
  expect(said({ [`${LEAVING}.exitMonth`]: undefined })).toEqual(["leaving.rampMonths"]);
  expect(said({ [`${LEAVING}.priceRatio`]: 0.9 })).toEqual(["leaving.priceRatio"]);
  expect(said({ [`${LEAVING}.destination`]: "other-provider" })).toEqual(["leaving.hireCost"]);
  expect(said({ [`${OPTION}.kind`]: "improved" })).toContain("leaving");
});

const REGISTER = `${OPTION}.register`;
const found = (changes: Readonly<Record<string, unknown>>): readonly [string, string | undefined][] => {
  const results = computed(NAME, changes);
  return findingsOf(results, results.model.options[0]!).map(({ id, mend }) => [id, mend]);
};

test("critical work without an exit plan is found, and leads to the plan", () => {
  const plan: [string, string] = ["critical-without-plan", "options.provider.register.exitPlan"];
  expect(found({ [REGISTER]: { critical: "yes" } })).toContainEqual(plan);
  expect(found({ [REGISTER]: { critical: "yes", exitPlan: "no" } })).toContainEqual(plan);
  for (const fine of [{ critical: "yes", exitPlan: "yes" }, { critical: "no" }, {}])
    expect(found({ [REGISTER]: fine })).not.toContainEqual(plan);
});

test("a provider that is easy to replace must not cost more to leave than the best year saves", () => {
  const easy: [string, string] = ["easy-but-dear", "options.provider.register.substitutability"];
  const called = { [REGISTER]: { substitutability: "easily-substitutable" } };
  // Leaving costs 240,000 at most, the best year saves 12 × 30,000.
  expect(found(called)).not.toContainEqual(easy);
  // 370,000 at most.
  const dear = { [`${LEAVING}.startFee`]: 260_000 };
  expect(found({ ...called, ...dear })).toContainEqual(easy);
  expect(found({ ...dear, [REGISTER]: { substitutability: "not-substitutable" } })).not.toContainEqual(easy);
});

test("concentration is the sum of squared shares of what is paid, by provider and by location", () => {
  const delivery = [0.6, 0.4].map((share, i) => ({
    location: ["there", "home"][i],
    share,
    roles: [{ role: "clerk", salary: 54_000, pricePerFte: 72_000 }],
  }));
  const changes = {
    [REGISTER]: { provider: "Acme" },
    [`${PART}.delivery`]: delivery,
    [`${LEAVING}.destination`]: "other-provider",
  };
  const results = computed(NAME, changes);
  expect(figure(results, "provider/figure/locationConcentration")).toBeCloseTo(0.36 + 0.16, 12);
  // 750,000 to the one that is left, 630,000 to the next.
  const [one, other] = [750_000 / 1_440_000, 690_000 / 1_440_000];
  expect(figure(results, "provider/figure/providerConcentration")).toBeCloseTo(one ** 2 + other ** 2, 12);
  expect(found(changes).map(([id]) => id)).toContain("concentration");
  const today = computed("incumbent", { "options.0.register": {} });
  const id = today.model.options[0]!.id;
  const paid = ["incumbent/charge", "charge"].map((line) => sumOf(today, `${id}/work/${line}`));
  const all = paid[0]! + paid[1]!;
  expect(figure(today, `${id}/figure/providerConcentration`)).toBeCloseTo(
    paid.reduce((sum, one_) => sum + (one_ / all) ** 2, 0),
    12,
  );
});

test("what the register has no use for is said", () => {
  const said = (register: unknown, kind = "offshore"): string[] => {
    const read = readCase(deal(NAME, { [REGISTER]: register, [`${OPTION}.kind`]: kind }));
    return read.ok ? read.notices.map(({ path }) => path) : read.problems.map(({ message }) => message);
  };
  expect(said({ reason: "migration", substitutability: "easily-substitutable" })).toEqual([
    "options[0].register.reason",
  ]);
  expect(said({ reason: "migration", substitutability: "highly-complex" })).toEqual([]);
  expect(said({ alternativeProviders: "Acme" })).toEqual(["options[0].register.alternativeProviders"]);
  expect(said({}, "improved")).toContain("options[0].register");
  expect(said({ lastAudit: "2026-02-30" })).toEqual([expect.stringMatching(/must be a day of the calendar/)]);
  expect(said({ lastAudit: "yesterday" })).toEqual([expect.stringMatching(/must be a day of the calendar/)]);
});
