import { defineFormula } from "../../kernel/formula";
import { cashflows, rate, TEXTBOOK, textbookFlows } from "./inputs";

export default defineFormula({
  name: "FINANCE.PI",
  label: "Profitability index",
  unit: "1",
  meaning: "Present value of the later flows for each unit of money invested today; worth doing above 1.",
  source: `${TEXTBOOK}: 1 + net present value/investment.`,
  inputs: { rate, cashflows },
  steps: { investment: { label: "First flow", formula: "first(cashflows)" } },
  rules: [
    {
      require: "investment < 0",
      error: "#N/A",
      message:
        "The first of cashflows is {investment}; a profitability index needs an investment, a negative first flow.",
    },
  ],
  formula: "1 - FINANCE.NPV(rate, cashflows) / investment",
  examples: [
    {
      given: { rate: 0.09, cashflows: textbookFlows },
      gives: 1.18,
      printedDecimals: 2,
      source: TEXTBOOK,
    },
    {
      given: { rate: 0.25, cashflows: [-100, 75, 125] },
      gives: 1.4,
      source: "Derived by hand: (60 + 80)/100",
    },
    { given: { rate: 0.1, cashflows: [-100] }, gives: 0, source: "Derived: nothing comes back" },
    {
      given: { rate: 0.09, cashflows: [16000, -2000] },
      gives: { error: "#N/A", saying: "The first of cashflows is 16000" },
      source: "Contract: no answer unless the first flow is negative",
    },
    {
      given: { rate: 0.09, cashflows: [null, -2000, 5000] },
      gives: { error: "#N/A", saying: "The first of cashflows is 0" },
      source: "Contract: no answer unless the first flow is negative; a blank flow is 0",
    },
  ],
});
