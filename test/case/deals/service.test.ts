import { readCase } from "../../../src/case/read";
import { findingsOf } from "../../../src/case/findings/findings";
import type { Results } from "../../../src/case/results";
import { figure, problemsOf, sumOf } from "../small-case";
import { computed, deal, expectStated, ofKind } from "./deal";

const PART = "options.0.processes.0";
const PRICING = `${PART}.pricing`;
const NAME = "service";

test("the worked example comes out as stated", () => {
  expectStated(computed(NAME), {
    option: "out",
    categories: { labor: 200_000, provider: 469_300, transition: 30_000, benefits: -133_000 },
    bars: { wage: -380_000, margin: 89_300, price: 0, transition: 30_000, benefits: -133_000 },
    npv: 375_365.4,
  });
});

test("receivables are earlier money: no profit over the case, worth their interest alone", () => {
  const [results, without] = [computed(NAME), computed(NAME, { [`${PART}.turnaround.annualBilled`]: 0 })];
  expect(ofKind(results, "service.cashReleased")).toBeCloseTo(0, 6);
  expect(figure(results, "out/figure/npv") - figure(without, "out/figure/npv")).toBeCloseTo(6_350.08, 2);
  expect(figure(results, "out/figure/steadyState")).toBeCloseTo(figure(without, "out/figure/steadyState"), 6);
});

/** Levels as weight and probability. */
const levels = (...given: readonly (readonly [number, number])[]) =>
  given.map(([allocation, missProbability], i) => ({ id: `level-${i}`, allocation, missProbability }));

describe("expected credits, of a charge of 50,000 with 10 % at risk", () => {
  const credit = (pool: number, given: unknown[], earnBack = 0): number =>
    -sumOf(
      computed(NAME, {
        [`${PRICING}.pool`]: pool,
        [`${PRICING}.allocations`]: given,
        [`${PRICING}.earnBack`]: earnBack,
        "options.0.waves.0.startMonth": 1,
        "options.0.waves.0.rampMonths": 0,
      }),
      "out/work/serviceCredits",
    ) / 12;

  test("are the sum of their probabilities where they can't reach the cap", () => {
    expect(credit(1, levels([0.6, 0.2], [0.4, 0.1]))).toBeCloseTo(5_000 * 0.16, 6);
    expect(credit(1, levels([0.6, 0.2], [0.4, 0.1]), 0.25)).toBeCloseTo(600, 6);
  });

  test("are capped in each outcome, not on average", () => {
    // Pool 2: one missed 0.6 × 2 is capped at 1; the other alone gives 0.8; both 1.
    expect(credit(2, levels([0.6, 0.2], [0.4, 0.1]))).toBeCloseTo(
      5_000 * (0.2 * 0.9 * 1 + 0.8 * 0.1 * 0.8 + 0.2 * 0.1 * 1),
      6,
    );
  });

  test("of three levels that are missed for sure are the whole amount at risk", () => {
    expect(credit(5, levels([0.3, 1], [0.3, 1], [0.4, 1]))).toBeCloseTo(5_000, 6);
  });

  test("with one probability for all are as before, less what is earned back", () => {
    const old = [{ id: "one", allocation: 0.6 }];
    const with2 = (earnBack?: number): Results =>
      computed(NAME, {
        [`${PRICING}.allocations`]: old,
        [`${PRICING}.missProbability`]: 0.2,
        [`${PRICING}.earnBack`]: earnBack,
      });
    const before = sumOf(with2(), "out/work/serviceCredits");
    expect(sumOf(with2(0.5), "out/work/serviceCredits")).toBeCloseTo(before / 2, 9);
  });
});

test("credits are no pay for damage: they lower the charge and nothing else", () => {
  const without = computed(NAME, { [`${PRICING}.atRisk`]: undefined });
  for (const category of ["labor", "transition", "benefits"] as const)
    expect(sumOf(without, `out/total/${category}`)).toBeCloseTo(
      sumOf(computed(NAME), `out/total/${category}`),
      6,
    );
});

test("handling minutes are no benefit: fewer days alone free no labor", () => {
  const slower = computed(NAME, { [`${PART}.turnaround.daysOption`]: 8 });
  expect(sumOf(slower, "out/total/labor")).toBe(sumOf(computed(NAME), "out/total/labor"));
});

test("scanning falls in the month before work moves, and in the first where there is none before", () => {
  const row = (start: number) =>
    computed(NAME, { "options.0.waves.0.startMonth": start }).values.row("out/work/scanning");
  expect(row(3)[1]).toBe(30_000);
  expect(row(1)[0]).toBe(30_000);
});

test("documents and billed amounts follow volume, values follow prices", () => {
  const grown = computed(NAME, {
    years: 2,
    priceInflation: 0.1,
    "processes.0.volumeGrowth": 0.2,
    "locations.1.wageInflation": 0,
  });
  const paper = grown.values.row("out/work/paper");
  expect(paper[12]! / paper[11]!).toBeCloseTo(1.2 * 1.1, 12);
  const held = grown.values.row("out/work/receivables");
  expect(held[12]! / held[11]!).toBeCloseTo(1.2, 12);
});

describe("service levels reached", () => {
  const reached = (level: object): number =>
    computed(NAME, {
      [`${PRICING}.allocations`]: [{ id: "one", allocation: 1, missProbability: 0.1, ...level }],
    }).values.row("out/work/attainment")[0]!;
  test.each([
    [{ today: 0.8, target: 0.9, expected: 0.85 }, 0.5],
    [{ today: 0.8, target: 0.9, expected: 0.95 }, 1],
    [{ today: 0.8, target: 0.9, expected: 0.7 }, 0],
    [{ better: "down", today: 10, target: 4, expected: 7 }, 0.5],
    [{ better: "down", today: 10, target: 4, expected: 3 }, 1],
    [{ today: 0.9, target: 0.9, expected: 0.9 }, 1],
    [{ today: 0.9, target: 0.9, expected: 0.8 }, 0],
  ])("%j is %d", (level, wanted) => expect(reached(level)).toBeCloseTo(wanted, 12));
});

test("levels with their own probabilities share out no more than all, and are few", () => {
  const found = (given: unknown[]) =>
    problemsOf(deal(NAME, { [`${PRICING}.allocations`]: given })).map(({ message }) => message);
  expect(found(levels([0.6, 0.1], [0.6, 0.1]))).toEqual([expect.stringContaining("add up to 1.2")]);
  expect(found(levels(...Array.from({ length: 7 }, () => [0.1, 0.1] as const)))).toEqual([
    expect.stringContaining("6 service levels at most"),
  ]);
});

test("what has no effect is said", () => {
  const idle = (changes: Readonly<Record<string, unknown>>): string[] => {
    const read = readCase(deal(NAME, changes));
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    return read.notices.map(({ path }) => path.replace("options[0].processes[0].", ""));
  };
  expect(idle({})).toEqual([]);
  expect(idle({ [`${PRICING}.allocations.0.today`]: 0.5 })).toEqual(["pricing.allocations[0].today"]);
  expect(idle({ [`${PART}.turnaround`]: { daysToday: 8, daysOption: 8, valuePerDay: 1 } })).toEqual([
    "turnaround.daysOption",
  ]);
  expect(idle({ [`${PART}.turnaround`]: { daysToday: 8, daysOption: 3 } })).toEqual(["turnaround"]);
  expect(idle({ [`${PART}.paper.shareOption`]: 0.8 })).toEqual(["paper.shareOption"]);
});

test("findings: much credit, much cash that only comes earlier", () => {
  const ids = (changes: Readonly<Record<string, unknown>> = {}): string[] => {
    const results = computed(NAME, changes);
    return findingsOf(results, results.model.options[0]!).map(({ id }) => id);
  };
  expect(ids()).toContain("earlier-money");
  expect(ids()).not.toContain("credits-planned");
  expect(ids({ [`${PRICING}.allocations.0.missProbability`]: 1, [`${PRICING}.earnBack`]: 0 })).toContain(
    "credits-planned",
  );
  expect(ids({ [`${PART}.turnaround.annualBilled`]: 73_000 })).not.toContain("earlier-money");
});
