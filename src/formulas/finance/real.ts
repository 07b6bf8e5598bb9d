import { defineFormula } from "../../kernel/formula";

export default defineFormula({
  name: "FINANCE.REAL",
  label: "Real rate",
  unit: "1",
  meaning: "A rate of return with inflation taken out: use it for flows in today's prices.",
  source: "Fisher's relation: (1 + nominal)/(1 + inflation) − 1.",
  inputs: {
    nominal: { label: "Nominal rate", unit: "1", above: -1, meaning: "The rate in money of each year." },
    inflation: { label: "Inflation", unit: "1", above: -1 },
  },
  formula: "(1 + nominal) / (1 + inflation) - 1",
  examples: [
    {
      given: { nominal: 0.092, inflation: 0.04 },
      gives: 0.05,
      source: "Derived by hand: 1.05 × 1.04 = 1.092",
    },
    { given: { nominal: 0.08, inflation: 0 }, gives: 0.08, source: "Derived: no inflation, the same rate" },
    {
      given: { nominal: 0.02, inflation: 0.02 },
      gives: 0,
      source: "Derived: a return that just makes up for inflation",
    },
    {
      given: { nominal: 0.08, inflation: -1 },
      gives: { error: "#VALUE!", saying: "inflation must be more than -1, but is -1" },
      source: "Contract: inflation is more than −1",
    },
  ],
});
