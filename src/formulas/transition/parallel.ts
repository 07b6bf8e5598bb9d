import { defineFormula } from "../../kernel/formula";

export default defineFormula({
  name: "TRANSITION.PARALLEL",
  label: "Parallel run",
  unit: "currency",
  meaning: "Cost of the months in which the old team still works beside the new one.",
  source: "Definition of this tool: monthly cost × months × share of the old team that is kept.",
  inputs: {
    monthlyCost: {
      label: "Monthly cost",
      unit: "currency/month",
      min: 0,
      meaning: "What the old team costs in a month.",
    },
    months: { label: "Months", unit: "month", min: 0, whole: true, meaning: "Months of parallel running." },
    overlapShare: {
      label: "Overlap",
      unit: "1",
      min: 0,
      max: 1,
      default: 1,
      meaning: "Share of the old team that is kept meanwhile.",
    },
  },
  formula: "monthlyCost * months * overlapShare",
  examples: [
    {
      given: { monthlyCost: 80000, months: 3, overlapShare: 0.5 },
      gives: 120000,
      source: "Derived by hand: 240,000 × 0.5",
    },
    {
      given: { monthlyCost: 80000, months: 3 },
      gives: 240000,
      source: "Derived by hand: overlap left out is the whole team",
    },
    {
      given: { monthlyCost: 80000, months: 1.5 },
      gives: { error: "#VALUE!", saying: "months must be a whole number at least 0, but is 1.5" },
      source: "Contract: months are whole",
    },
    {
      given: { monthlyCost: 80000, months: 3, overlapShare: 1.5 },
      gives: { error: "#VALUE!", saying: "overlapShare must be between 0 and 1, but is 1.5" },
      source: "Contract: shares are between 0 and 1",
    },
  ],
});
