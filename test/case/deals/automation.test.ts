import { findingsOf } from "../../../src/case/findings/findings";
import { readCase } from "../../../src/case/read";
import type { Results } from "../../../src/case/results";
import { figure, problemsOf, sumOf } from "../small-case";
import { computed, deal, expectStated, ofKind } from "./deal";

const PART = "options.0.processes.0";
const AI = `${PART}.automation`;
const NAME = "automation";

test("the worked example comes out as stated", () => {
  const results = computed(NAME);
  expectStated(results, {
    option: "out",
    baseline: { labor: 624_000, workplace: 60_000, rework: 12_000 },
    categories: {
      labor: 267_800,
      workplace: 25_750,
      rework: 15_375,
      provider: 110_750,
      automation: 61_925,
      stranded: 35_620,
      transition: 113_024,
    },
    bars: {
      automation: -91_975,
      wage: -153_550,
      margin: 20_750,
      price: 7_000,
      stranded: 35_620,
      transition: 113_024,
      benefits: 3_375,
    },
    npv: 58_929.45,
  });
  expect(figure(results, "out/figure/released")).toBeCloseTo(6.12, 9);
  const month6 = (line: string) => results.values.row(line)[5]!;
  expect(month6("out/work/automation/ended")).toBeCloseTo(0.36, 12);
  expect(month6("out/work/clerk/automation/gone")).toBeCloseTo(0.68, 12);
  expect(month6("out/work/charge")).toBeCloseTo(9_000, 9);
});

/**
 * Every group of work on its own: a grid of small parts of the team, each moved in a month and ended by AI in a month,
 * whichever comes first; AI before migration within a month.
 */
function cohorts(
  movedBy: readonly number[],
  endedBy: readonly number[],
  parts: number,
): { moved: number[]; ended: number[] } {
  const [moved, ended] = [movedBy.map(() => 0), movedBy.map(() => 0)];
  for (let i = 0; i < parts; i++)
    for (let k = 0; k < parts; k++) {
      const [whenMoved, whenEnded] = [movedBy, endedBy].map((share, which) => {
        const at = share.findIndex((one) => ((which === 0 ? i : k) + 0.5) / parts < one);
        return at < 0 ? Infinity : at;
      });
      if (whenEnded! <= whenMoved! && whenEnded! < Infinity) ended[whenEnded!]! += 1 / parts ** 2;
      else if (whenMoved! < Infinity) moved[whenMoved!]! += 1 / parts ** 2;
    }
  return { moved, ended };
}

test("a simulation of single groups of work agrees on who leaves when, and why", () => {
  const results = computed(NAME, {
    "options.0.waves.0.startMonth": 3,
    "options.0.waves.0.rampMonths": 6,
    [`${AI}.rampMonths`]: 5,
  });
  const row = (line: string): number[] => Array.from(results.values.row(line));
  const moved = row("out/work/progress").map((share) => share * 0.5);
  const parts = 1000;
  const simulated = cohorts(moved, row("out/work/automation/ended"), parts);
  row("out/work/clerk/automation/movedNow").forEach((share, m) =>
    expect(Math.abs(share - simulated.moved[m]!)).toBeLessThan(2 / parts),
  );
  row("out/work/clerk/automation/endedNow").forEach((share, m) =>
    expect(Math.abs(share - simulated.ended[m]!)).toBeLessThan(2 / parts),
  );
});

test("what has moved and what AI ends are combined, not added", () => {
  const results = computed(NAME);
  const both = 0.5 + 0.36;
  expect(results.values.row("out/work/clerk/automation/gone")[11]).toBeCloseTo(1 - 0.5 * 0.64, 12);
  expect(results.values.row("out/work/clerk/automation/gone")[11]).toBeLessThan(both);
});

test("contacts that come back are taken off once: the containment of vendors is before they do", () => {
  const results = computed(NAME, { [`${AI}.effort`]: 1 });
  expect(results.values.row("out/work/automation/ended")[11]).toBeCloseTo(0.45, 12);
  // Charged are all that were resolved.
  expect(ofKind(results, "automation.charge")).toBeCloseTo(37_500 * 0.99, 6);
  expect(ofKind(computed(NAME, { [`${AI}.chargedOn`]: "net" }), "automation.charge")).toBeCloseTo(
    33_750 * 0.99,
    6,
  );
  expect(ofKind(computed(NAME, { [`${AI}.chargedOn`]: "attempt" }), "automation.charge")).toBeCloseTo(
    75_000 * 0.99,
    6,
  );
});

test("that the rest is harder follows from effort and handovers: no uplift beside", () => {
  // 55 % of contacts are left with 64 % of the work: each takes 16 % more.
  const results = computed(NAME);
  const left = results.values.row("out/work/automation/left")[11]! / 10_000;
  expect((1 - 0.36) / left).toBeCloseTo(0.64 / 0.55, 12);
  const smooth = computed(NAME, { [`${AI}.handoverEffort`]: -0.27 });
  expect(smooth.values.row("out/work/automation/ended")[11]).toBeCloseTo(0.36 + 0.55 * 0.27, 12);
});

test("people freed by AI at a provider cost us no severance", () => {
  // All work moves in month 2: AI then ends work of the provider's people only.
  const results = computed(NAME, { [`${PART}.scope`]: 1 });
  expect(ofKind(results, "automation.severed")).toBeCloseTo(0, 9);
});

test("people freed by AI neither move to the provider nor stay in the retained organization", () => {
  const results = computed(NAME, {
    [`${PART}.people.transferredShare`]: 0.5,
    [`${PART}.people.naturalShare`]: 0,
    [`${PART}.retainedRatio`]: 0.1,
    [`${PART}.retainedCost`]: 0,
  });
  const ended = results.values.row("out/work/clerk/automation/ended");
  const released = sumOf(results, "out/work/clerk/automation/released");
  expect(released).toBeCloseTo(10 * 0.9 * ended[11]!, 9);
  expect(sumOf(results, "out/work/clerk/automation/severed")).toBeCloseTo(released, 9);
});

test("seats fall with the people, not with the calls", () => {
  const results = computed(NAME);
  // Half of 5,000 a month, less the work ended.
  expect(results.values.row("out/work/clerk/workplace")[11]).toBeCloseTo(2_500 * 0.64, 9);
});

test("minimum and fixed fee don't fall by themselves; passed on, a fixed fee falls with the work", () => {
  const fixed = (passOn: number): Results =>
    computed(NAME, {
      [`${PART}.pricing`]: { annualFee: 120_000 },
      [`${PART}.delivery.0.roles.0.pricePerFte`]: undefined,
      [`${AI}.passOn`]: passOn,
    });
  expect(fixed(0).values.row("out/work/charge")[11]).toBeCloseTo(10_000, 9);
  expect(fixed(0.5).values.row("out/work/charge")[11]).toBeCloseTo(10_000 * (1 - 0.18), 9);
});

test("a price per unit is paid for what people answer", () => {
  const results = computed(NAME, {
    [`${PART}.pricing`]: { bands: [{ id: "all", from: 0, price: 2 }] },
    [`${PART}.delivery.0.roles.0.pricePerFte`]: undefined,
  });
  expect(results.values.row("out/work/charge")[11]).toBeCloseTo(0.5 * 5_500 * 2, 9);
});

test("paid by the provider the AI is in its should-cost, in no category of ours, and in the same bar", () => {
  const [us, provider] = [computed(NAME), computed(NAME, { [`${AI}.payer`]: "provider" })];
  expect(provider.model.options[0]!.categories.automation).toBeUndefined();
  expect(sumOf(provider, "out/shouldCost") - sumOf(us, "out/shouldCost")).toBeCloseTo(61_925, 6);
  expect(sumOf(provider, "out/bridge/automation")).toBeCloseTo(-91_975, 6);
});

test("a commitment is topped up at the end of each year since it went live, and of the case", () => {
  const results = computed(NAME, { [`${AI}.committedUnits`]: 120_000 });
  const topUp = results.values.row("out/work/automation/topUp");
  // Eight months of 10,000 committed, 37,500 used.
  expect(Array.from(topUp).map((one) => Math.round(one * 100) / 100)).toEqual([
    ...Array<number>(11).fill(0),
    (80_000 - 37_500) * 0.99,
  ]);
});

test("its price follows its own path, its platform prices, its people wages", () => {
  const results = computed(NAME, {
    years: 2,
    priceInflation: 0.1,
    "locations.0.wageInflation": 0.2,
    [`${AI}.priceChange`]: -0.15,
  });
  const step = (line: string) => {
    const row = results.values.row(`out/work/automation/${line}`);
    return row[12]! / row[11]!;
  };
  expect(step("charge")).toBeCloseTo(0.85, 12);
  expect(step("platform")).toBeCloseTo(1.1, 12);
  expect(step("oversight")).toBeCloseTo(1.2, 12);
});

test("where people stay, labor is (1 − gain)(1 − D), seats 1 − D, and improvement explains its part alone", () => {
  const results = computed(NAME, {
    "options.0.kind": "improved",
    [`${PART}.delivery`]: [],
    [`${PART}.pricing`]: undefined,
    [`${PART}.scope`]: 1,
    [`${PART}.gain`]: 0.25,
  });
  const last = (line: string) => results.values.row(line)[11]!;
  expect(last("out/total/labor")).toBeCloseTo(52_000 * 0.75 * 0.64, 6);
  expect(last("out/total/workplace")).toBeCloseTo(5_000 * 0.64, 6);
  expect(last("out/bridge/improvement")).toBeCloseTo(-52_000 * 0.25 * 0.64, 6);
  expect(last("out/work/clerk/automation/gone")).toBeCloseTo(1 - 0.75 * 0.64, 12);
});

test("only roles that it covers lose work", () => {
  const two = deal(NAME) as {
    processes: { roles: Record<string, unknown>[] }[];
    options: { processes: { delivery: { roles: unknown[] }[] }[] }[];
  };
  two.processes[0]!.roles.push({ ...two.processes[0]!.roles[0], id: "expert", name: "Experts" });
  two.options[0]!.processes[0]!.delivery[0]!.roles.push({
    role: "expert",
    salary: 24_000,
    benefitsRate: 0,
    seatCost: 0,
    pricePerFte: 30_000,
  });
  const results = computed(NAME, {
    ...(two as unknown as Record<string, unknown>),
    [`${AI}.roles`]: [{ role: "clerk" }],
  });
  expect(results.values.row("out/work/clerk/labor")[11]).toBeCloseTo(52_000 * 0.5 * 0.64, 6);
  expect(results.values.row("out/work/expert/labor")[11]).toBeCloseTo(52_000 * 0.5, 6);
  expect(problemsOf(deal(NAME, { [`${AI}.roles`]: [{ role: "nobody" }] })).map(({ path }) => path)).toEqual([
    "options[0].processes[0].automation.roles[0].role",
  ]);
});

test("an AI that only adds work is refused", () => {
  expect(
    problemsOf(deal(NAME, { [`${AI}.containment`]: 0.1, [`${AI}.handoverEffort`]: 1 })).map(
      ({ path }) => path,
    ),
  ).toEqual(["options[0].processes[0].automation.handoverEffort"]);
});

test("findings and notices", () => {
  const ids = (changes: Readonly<Record<string, unknown>> = {}): string[] => {
    const results = computed(NAME, changes);
    return findingsOf(results, results.model.options[0]!).map(({ id }) => id);
  };
  expect(ids()).not.toContain("containment-unusual");
  expect(ids({ [`${AI}.containment`]: 0.9 })).toContain("containment-unusual");
  expect(ids({ [`${AI}.containment`]: 0.6, [`${AI}.effort`]: 1 })).toContain("containment-easy");
  const idle = (changes: Readonly<Record<string, unknown>>): string[] => {
    const read = readCase(deal(NAME, changes));
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    return read.notices
      .filter(({ path }) => path.includes("automation"))
      .map(({ path }) => path.replace("options[0].processes[0].automation.", ""));
  };
  expect(idle({})).toEqual([]);
  expect(idle({ [`${AI}.price`]: undefined, [`${AI}.priceChange`]: 0.1 })).toEqual(["priceChange"]);
  expect(idle({ [`${AI}.passOn`]: 0.5 })).toEqual(["passOn"]);
  expect(idle({ [`${AI}.goLive`]: 13 })).toEqual(["goLive"]);
});
