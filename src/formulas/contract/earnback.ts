import { defineFormula } from "../../kernel/formula";

export default defineFormula({
  name: "CONTRACT.EARNBACK",
  label: "Credit earned back",
  unit: "currency",
  later: true,
  meaning:
    "What the provider gets back of a service credit because it met the target in the months that followed.",
  source:
    "Usual earn-back clause: a credit is returned where a stated level is reached afterwards (Slaw, 2013).",
  inputs: {
    credit: { label: "Credit", unit: "currency", min: 0, meaning: "The service credit given before." },
    performance: {
      kind: "series",
      label: "Performance",
      unit: "1",
      meaning: "The service level measured in each month after the miss, the first month first.",
    },
    target: { label: "Target", unit: "1", meaning: "The level to be met; meeting it exactly counts." },
    rule: {
      kind: "choice",
      label: "Rule",
      choices: ["each", "average"],
      default: "each",
      meaning: "Every month must meet the target, or their average must.",
    },
    months: {
      label: "Months that count",
      unit: "month",
      min: 0,
      whole: true,
      optional: true,
      meaning: "Months from the first that are looked at; left out: all.",
    },
    share: {
      label: "Share earned back",
      unit: "1",
      min: 0,
      max: 1,
      default: 1,
      meaning: "Part of the credit that is returned.",
    },
    higherIsBetter: {
      kind: "logical",
      label: "Higher is better",
      default: true,
      meaning: "FALSE where less is better: errors, minutes, complaints.",
    },
  },
  steps: {
    measured: { label: "Months measured", formula: "count(performance) * oneMonth" },
    counted: { label: "Months that count", formula: "given(months) ? months : measured" },
    position: { label: "Place of the last of them", formula: "counted / oneMonth" },
    average: { label: "Their average", formula: "sumFirst(performance, position) / position" },
    missed: {
      label: "Months that miss the target",
      formula:
        "higherIsBetter ? countBelow(performance, target, position) : countAbove(performance, target, position)",
    },
    averageMeets: {
      label: "The average meets the target",
      formula: "higherIsBetter ? average >= target : average <= target",
    },
  },
  rules: [
    {
      require: "counted > 0",
      error: "#N/A",
      message: "months is 0: nothing is measured in no months; it must be more than 0.",
    },
    {
      require: "counted <= measured",
      error: "#N/A",
      message: "Only {measured} of {counted} months measured: performance needs a number for each.",
    },
  ],
  formula: '(rule == "each" ? missed == 0 : averageMeets) ? credit * share : 0',
  examples: [
    {
      given: { credit: 2000, performance: [0.99, 0.985, 0.991], target: 0.98 },
      gives: 2000,
      source: "Published form (Slaw, 2013): each month meets the level; numbers ours",
    },
    {
      given: { credit: 2000, performance: [0.99, 0.975, 0.999], target: 0.98 },
      gives: 0,
      source: "Published form (Slaw, 2013): the second month misses; numbers ours",
    },
    {
      given: { credit: 2000, performance: [0.99, 0.975, 0.999], target: 0.98, rule: "average" },
      gives: 2000,
      source: "Derived by hand: the average is 0.988",
    },
    {
      given: { credit: 2000, performance: [0.98, 0.5], target: 0.98, months: 1, share: 0.5 },
      gives: 1000,
      source: "Derived by hand: the first month meets the target exactly, half is returned",
    },
    {
      given: { credit: 2000, performance: [3, 4], target: 5, higherIsBetter: false },
      gives: 2000,
      source: "Derived by hand: fewer errors than allowed in both months",
    },
    {
      given: { credit: 2000, performance: [3, 6], target: 5, higherIsBetter: false },
      gives: 0,
      source: "Derived by hand: more errors than allowed in the second month",
    },
    {
      given: { credit: 2000, performance: 0.99, target: 0.98, months: 3 },
      gives: { error: "#N/A", saying: "1 of 3 months measured" },
      source: "Contract: fewer cells than months have no answer",
    },
    {
      given: { credit: 2000, performance: [0.99], target: 0.98, months: 0 },
      gives: { error: "#N/A", saying: "months is 0" },
      source: "Contract: a zero denominator has no answer",
    },
    {
      given: { credit: 2000, performance: [0.99, null], target: 0.98 },
      gives: { error: "#VALUE!", saying: "performance has a blank at position 2" },
      source: "Contract: no blanks in a range that is no cash flow",
    },
  ],
});
