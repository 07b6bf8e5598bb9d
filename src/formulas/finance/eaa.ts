import { defineFormula } from "../../kernel/formula";
import { cashflows, rate } from "./inputs";

export default defineFormula({
  name: "FINANCE.EAA",
  label: "Equivalent annual amount",
  unit: "currency/year",
  meaning: "The equal yearly amount, at the end of each year, that is worth as much today as the cash flows.",
  source: "Annuity: net present value divided by Σ 1/(1 + rate)^year over (number of flows − 1) years.",
  inputs: { rate, cashflows: { ...cashflows, atLeast: 2 } },
  steps: {
    years: { label: "Years after today", formula: "(count(cashflows) - 1) * oneYear" },
    annuity: { label: "Worth of 1 a year", formula: "annuity(rate, years)" },
  },
  formula: "FINANCE.NPV(rate, cashflows) / annuity",
  examples: [
    {
      given: { rate: 0.25, cashflows: [-100, 225, 187.5] },
      gives: 200 / 1.44,
      source: "Derived by hand: −100 + 180 + 120 = 200, over 0.8 + 0.64",
    },
    {
      given: { rate: 0, cashflows: [-100, 200, 200] },
      gives: 150,
      source: "Derived by hand: at a rate of 0 simply 300 over 2 years",
    },
    {
      given: { rate: 0.005, cashflows: [0, ...Array<number>(215).fill(0), 50000] },
      gives: 129.081160867997,
      source: "Excel's documented value of PMT: 50,000 saved in 216 months at 6 %/12 take 129.08 a month",
    },
    {
      given: { rate: 0.1, cashflows: [-1000] },
      gives: { error: "#VALUE!", saying: "cashflows needs at least 2 numbers, but has 1" },
      source: "Derived: without a year there is no yearly amount",
    },
  ],
});
