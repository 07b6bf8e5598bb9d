import capitalLastYear from "./faults/capital-last-year.json";
import committed from "./faults/committed.json";
import exitBeforeStart from "./faults/exit-before-start.json";
import indexContractYear from "./faults/index-contract-year.json";
import passthrough from "./faults/passthrough.json";
import riskVanishes from "./faults/risk-vanishes.json";
import sever from "./faults/sever.json";
import { computeOrFail, figure, sumOf } from "./small-case";

/** Small cases, each about one decision on what a figure means, with values worked out by hand. */

type Fields = Record<string, unknown>;

/** A copy of a case whose only process under its option has other fields. */
const withPart = (data: unknown, fields: Fields): unknown => {
  const copy = structuredClone(data) as { options: { processes: Fields[] }[] };
  Object.assign(copy.options[0]!.processes[0]!, fields);
  return copy;
};

test("a committed volume is the contract's: it is not multiplied by the scope once more", () => {
  expect(computeOrFail(committed).years("o/p/volumeAdjustment")).toEqual([0, 0, 0]);
});

test("contract prices are firm for a year from the contract's start, and step on its anniversaries", () => {
  const years = computeOrFail(indexContractYear).years("o/p/charge");
  [25_000, 302_500, 332_750].forEach((charge, i) => expect(years[i]).toBeCloseTo(charge, 6));
});

test("a minimum stays as it is, unless the contract says that it follows the index", () => {
  const charges = (minimumIndexed: boolean): number[] =>
    computeOrFail(
      withPart(indexContractYear, {
        pricing: { annualFee: 0, minimumCharge: 300_000, indexShare: 1, minimumIndexed },
      }),
    ).years("o/p/charge");
  expect(charges(false)).toEqual([25_000, 300_000, 300_000]);
  [25_000, 302_500, 332_750].forEach((charge, i) => expect(charges(true)[i]).toBeCloseTo(charge, 6));
});

test("tax on bills counts on what is passed through, governance does not; payment terms shift both", () => {
  const results = computeOrFail(passthrough);
  expect(results.years("o/p/taxLeakage")).toEqual([42_000, 42_000, 42_000]);
  expect(results.values.row("o/p/payables")[5]).toBeCloseTo(35_000, 6);
  const led = structuredClone(passthrough) as Fields & { options: Fields[] };
  led.options[0]!["governanceRate"] = 0.05;
  expect(computeOrFail(led).years("o/p/governance")).toEqual([15_000, 15_000, 15_000]);
});

test("an event of today goes on where the option is silent; naming it replaces it, and the option may end it", () => {
  const loss = (risks?: Fields[]): number =>
    sumOf(
      computeOrFail(risks === undefined ? riskVanishes : withPart(riskVanishes, { risks })),
      "o/total/risk",
    );
  expect(loss()).toBeCloseTo(300_000, 6);
  expect(loss([{ id: "other", name: "Other", probability: 0.1, impact: 100_000 }])).toBeCloseTo(330_000, 6);
  expect(
    loss([{ id: "x", name: "X", probability: 0.25, impact: 200_000, transferredShare: 0.5 }]),
  ).toBeCloseTo(75_000, 6);
  expect(loss([{ id: "x", name: "X", ends: true }])).toBe(0);
});

test("where people stay, a named event of today takes the place of that event, too", () => {
  const changed = withPart(riskVanishes, {
    pricing: undefined,
    delivery: [],
    gain: 0.1,
    risks: [{ id: "x", name: "X", probability: 0.1, impact: 200_000 }],
  }) as { options: Fields[] };
  changed.options[0]!["kind"] = "improved";
  expect(sumOf(computeOrFail(changed), "o/total/risk")).toBeCloseTo(60_000, 6);
});

test("leaving costs nothing where nothing has moved: the option then costs what in-house costs", () => {
  const results = computeOrFail(exitBeforeStart);
  const { baseline, options } = results.model;
  expect(results.years(options[0]!.beforeTax)).toEqual(results.years(baseline.beforeTax));
  expect(results.figures.get("o/figure/payback")).toMatchObject({ kind: "#N/A" });
  expect(results.figures.get("o/figure/firstMonth")).toMatchObject({ kind: "#N/A" });
});

test("the saving in the last year holds no capital spending, avoided or not", () => {
  expect(figure(computeOrFail(capitalLastYear), "o/figure/steadyState")).toBeCloseTo(300_000, 6);
  const kept = structuredClone(capitalLastYear);
  kept.processes[0]!.capital[0]!.avoidable = 0.25;
  expect(figure(computeOrFail(kept), "o/figure/steadyState")).toBeCloseTo(300_000, 6);
});

test("the return on one-off cost counts the option's own investments as one-off", () => {
  const results = computeOrFail(
    withPart(capitalLastYear, {
      oneOffs: [{ id: "move", name: "Move", amount: 100_000 }],
      investments: [{ id: "tool", name: "Tool", amount: 200_000, month: 1, lifeYears: 5 }],
    }),
  );
  // Three years of 300,000 and the avoided 900,000, over 300,000 spent.
  expect(figure(results, "o/figure/roi")).toBeCloseTo(1_800_000 / 300_000 - 1, 9);
});

test("retention bonuses go to all who are released, severance to those made redundant", () => {
  const results = computeOrFail(sever);
  expect(figure(results, "o/figure/released")).toBeCloseTo(10, 9);
  expect(figure(results, "o/figure/severed")).toBeCloseTo(5, 9);
  expect(sumOf(results, "o/p/r/retention")).toBeCloseTo(10_000, 6);
  expect(sumOf(results, "o/p/r/severance")).toBeCloseTo((5 * 60_000 * 12) / 52, 6);
});
