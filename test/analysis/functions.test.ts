import { answerCaseCalls } from "../../src/analysis/functions";
import type { Case } from "../../src/case/schema/case";
import { FIRST, linearCase, modelOf, SALARY, summaryOf } from "./closed-forms";

const source = linearCase(
  { ranges: [{ driver: SALARY, kind: "uniform", low: 0, high: 88 }] },
  { salary: 44 },
);
const ask = (name: string, args: readonly unknown[], of: Case | null = source): unknown =>
  answerCaseCalls(of, [{ name, args }])[0];
const error = (kind: string, message: string) => ({ error: kind, message });

test("a simulation spills what the command line says of the same run", () => {
  const rows = ask("RISK.SIMULATE", ["base", "npv", 2000, 7]) as [string, number][];
  const summary = summaryOf(source, { trials: 2000, seed: 7, sampling: "sobol" });
  expect(rows.map(([name]) => name)).toEqual([
    ...["Mean", "Standard deviation", "P5", "P10", "P25", "P50", "P75", "P90", "P95"],
    ...["Probability of loss", "Trials without a value"],
  ]);
  expect(rows.map(([, value]) => value)).toEqual([
    ...[summary.mean, summary.standardDeviation],
    ...Object.values(summary.percentiles).map(({ value }) => value),
    ...[summary.probabilityOfLoss, 0],
  ]);
  // The value is 200 × salary − 4400, the salary even between 0 and 88: a quarter of it below 0.
  expect(summary.probabilityOfLoss).toBeCloseTo(0.25, 2);
});

test("a break-even spills the numbers, or says why there are none", () => {
  expect(ask("CASE.BREAKEVEN", [SALARY])).toEqual([[expect.closeTo(22, 9)]]);
  expect(ask("CASE.BREAKEVEN", [FIRST, "out/npv"])).toEqual([[expect.closeTo(3200, 8)]]);
  expect(ask("CASE.BREAKEVEN", ["priceInflation", "presentCost"])).toEqual(
    error("#N/A", expect.stringContaining("brings presentCost to 0") as unknown as string),
  );
});

test("a tornado spills a row for each driver", () => {
  const [head, first] = ask("CASE.TORNADO", []) as unknown[][];
  expect(head).toEqual(["Driver", "Low", "High", "At low", "At high", "Path"]);
  expect(first).toEqual([
    "Work: Clerks: Base salary",
    ...[0, 88, expect.closeTo(-4400, 8), expect.closeTo(13200, 8), SALARY],
  ]);
});

test.each([
  ["CASE.BREAKEVEN", ["salry"], "#VALUE!", 'The case has no driver "salry"'],
  ["CASE.BREAKEVEN", [SALARY, "npw"], "#VALUE!", 'There is no metric "npw".'],
  ["CASE.BREAKEVEN", [SALARY, "inhouse/npv"], "#N/A", "Analyses are about an option"],
  ["CASE.BREAKEVEN", ["options.out.processes.work.delivery.home.share"], "#N/A", "Home: Share of the work"],
  ["CASE.TORNADO", ["npv", "dire"], "#VALUE!", 'There is no scenario "dire".'],
  [
    "RISK.SIMULATE",
    ["base", "npv", 1.5],
    "#VALUE!",
    "trials must be a whole number from 1 to 100000, but is 1.5.",
  ],
  [
    "RISK.SIMULATE",
    ["base", "npv", 10, -1],
    "#VALUE!",
    "seed must be a whole number from 1 to 4294967295, but is -1.",
  ],
  ["RISK.SIMULATE", ["dire", "npv", 10], "#VALUE!", 'There is no scenario "dire".'],
])("%s(%j) is %s: %s", (name, args, kind, message) => {
  const answer = ask(name, args) as { error: string; message: string };
  expect(answer.error).toBe(kind);
  expect(answer.message).toContain(message);
});

test("without a case, or without anything uncertain, that is said", () => {
  expect(ask("RISK.SIMULATE", ["base", "npv"], null)).toEqual(
    error("#N/A", "This workbook holds no business case. Open the Sourcing Case pane to begin one."),
  );
  const certain = linearCase(undefined);
  expect(modelOf(certain).options).toHaveLength(1);
  expect(ask("RISK.SIMULATE", ["base", "npv"], certain)).toEqual(
    error(
      "#N/A",
      "The case has no ranges and no events that occur: nothing in it is uncertain. Give them under uncertainty.",
    ),
  );
});
