import { defineFormula } from "../../kernel/formula";

export default defineFormula({
  name: "TRANSITION.DIP",
  label: "Productivity dip",
  unit: "currency",
  meaning:
    "Cost of the output lost after the change: the loss starts at full depth and recovers in a straight line.",
  source: "Area of a triangle: a loss that falls evenly to nothing is half its depth on average.",
  inputs: {
    annualCost: {
      label: "Yearly cost",
      unit: "currency/year",
      min: 0,
      meaning: "Cost of the labor whose output dips.",
    },
    dip: {
      label: "Depth of the dip",
      unit: "1",
      min: 0,
      max: 1,
      meaning: "Share of output lost at the start.",
    },
    months: { label: "Months", unit: "month", min: 0, whole: true, meaning: "Until output is back." },
  },
  formula: "annualCost / monthsPerYear * months * dip / 2",
  examples: [
    {
      given: { annualCost: 1200000, dip: 0.3, months: 6 },
      gives: 90000,
      source: "Derived by hand: 100,000 a month × 6 months × 0.15",
    },
    { given: { annualCost: 1200000, dip: 0.3, months: 0 }, gives: 0, source: "Derived: no months, no loss" },
    {
      given: { annualCost: 1200000, dip: 1.3, months: 6 },
      gives: { error: "#VALUE!", saying: "dip must be between 0 and 1, but is 1.3" },
      source: "Contract: shares are between 0 and 1",
    },
  ],
});
