import { defineFormula } from "../../kernel/formula";

export default defineFormula({
  name: "TRANSITION.STRANDED",
  label: "Stranded cost of the first year",
  unit: "currency",
  meaning:
    "What stays of a yearly cost in the first year: the part that can't be avoided, and the rest until it is removed.",
  source:
    "Definition of this tool: unavoidable part of the year + avoidable part for the months until it is gone.",
  inputs: {
    annualCost: {
      label: "Yearly cost",
      unit: "currency/year",
      min: 0,
      meaning: "Cost before the work moves.",
    },
    avoidableShare: {
      label: "Avoidable share",
      unit: "1",
      min: 0,
      max: 1,
      meaning: "Share of the cost that ends because the work moves.",
    },
    monthsToRemove: {
      label: "Months to remove",
      unit: "month",
      min: 0,
      whole: true,
      default: 0,
      meaning: "Months until the avoidable part has ended; 12 or more keep all of it through the year.",
    },
  },
  steps: {
    yearly: { label: "Cost of the first year", formula: "annualCost * oneYear" },
    lag: {
      label: "Part of the year until removed",
      formula: "min(monthsToRemove, monthsPerYear * oneYear) / (monthsPerYear * oneYear)",
    },
  },
  formula: "yearly * (1 - avoidableShare) + yearly * avoidableShare * lag",
  examples: [
    {
      given: { annualCost: 600000, avoidableShare: 0.8, monthsToRemove: 3 },
      gives: 240000,
      source: "Derived by hand: 120,000 + 480,000 × 3/12",
    },
    {
      given: { annualCost: 600000, avoidableShare: 0.8 },
      gives: 120000,
      source: "Derived by hand: removed at once, 20 % stays",
    },
    {
      given: { annualCost: 600000, avoidableShare: 0.8, monthsToRemove: 12 },
      gives: 600000,
      source: "Derived: all of it stays through the first year",
    },
    {
      given: { annualCost: 600000, avoidableShare: 0.8, monthsToRemove: 18 },
      gives: 600000,
      source: "Contract: no more than the 12 months of the first year",
    },
    {
      given: { annualCost: 600000, avoidableShare: 1.2 },
      gives: { error: "#VALUE!", saying: "avoidableShare must be between 0 and 1, but is 1.2" },
      source: "Contract: shares are between 0 and 1",
    },
  ],
});
