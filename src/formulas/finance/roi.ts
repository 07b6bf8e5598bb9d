import { defineFormula } from "../../kernel/formula";
import { cashflows, rate } from "./inputs";

export default defineFormula({
  name: "FINANCE.ROI",
  label: "Return on investment",
  unit: "1",
  meaning: "Present value of the benefits less that of the costs, for each unit of money spent.",
  source: "Discounted return on investment: (benefits − costs)/costs, both as present values.",
  inputs: {
    rate,
    costs: {
      ...cashflows,
      label: "Costs",
      min: 0,
      meaning: "One row or column, one amount a period, positive; the first is today. A blank cell is 0.",
    },
    benefits: {
      ...cashflows,
      label: "Benefits",
      min: 0,
      sameShapeAs: "costs",
      meaning: "Savings and income in the same periods as the costs, positive; the first is today.",
    },
  },
  steps: {
    spent: { label: "Present value of the costs", formula: "FINANCE.NPV(rate, costs)" },
    gained: { label: "Present value of the benefits", formula: "FINANCE.NPV(rate, benefits)" },
  },
  rules: [
    {
      require: "spent > 0",
      error: "#N/A",
      implied: true,
      message: "costs are all 0: there is no investment that could return anything.",
    },
  ],
  formula: "(gained - spent) / spent",
  examples: [
    {
      given: { rate: 0.25, costs: [100, 50, 0], benefits: [0, 125, 125] },
      gives: 2 / 7,
      source: "Derived by hand: benefits 100 + 80, costs 100 + 40, 40/140",
    },
    {
      given: { rate: 0, costs: [[1000, 0]], benefits: [[0, 1500]] },
      gives: 0.5,
      source: "Derived by hand: 500/1,000, rows",
    },
    {
      given: { rate: 0.1, costs: [1000, null], benefits: [null, 1100] },
      gives: 0,
      source: "Derived by hand: 1,100/1.1 − 1,000; blanks are 0",
    },
    {
      given: { rate: 0.1, costs: [1000, 0], benefits: [0, 0] },
      gives: -1,
      source: "Derived: without benefits all is lost",
    },
    {
      given: { rate: 0.1, costs: [0, 0], benefits: [0, 100] },
      gives: { error: "#N/A", saying: "costs are all 0" },
      source: "Contract: a zero denominator has no answer",
    },
    {
      given: { rate: 0.1, costs: [-1000, 0], benefits: [0, 1100] },
      gives: {
        error: "#VALUE!",
        saying: "costs must hold numbers that are at least 0, but position 1 is -1000",
      },
      source: "Contract: both positive",
    },
    {
      given: { rate: 0.1, costs: [1000], benefits: [0, 1100] },
      gives: { error: "#VALUE!", saying: "benefits must have as many rows and columns as costs" },
      source: "Contract: ranges used together have the same shape",
    },
  ],
});
