import { defineFormula } from "../../kernel/formula";
import { cashflows, rate, TEXTBOOK, textbookFlows } from "./inputs";

export default defineFormula({
  name: "FINANCE.PAYBACK",
  label: "Payback",
  unit: "year",
  meaning:
    "Years until the running total of the flows is no longer negative, for good; within the last year in a straight line. 0 where it never is negative.",
  source: `${TEXTBOOK}: payback and discounted payback.`,
  inputs: {
    cashflows,
    discountRate: { ...rate, default: 0, meaning: "For the discounted payback; 0 is the simple one." },
  },
  formula: "payback(cashflows, discountRate) * oneYear",
  examples: [
    { given: { cashflows: textbookFlows }, gives: 4, source: TEXTBOOK },
    {
      given: { cashflows: textbookFlows, discountRate: 0.09 },
      gives: 5.05,
      printedDecimals: 2,
      source: `${TEXTBOOK}: discounted, 5 + 145.72/2,981.34`,
    },
    {
      given: { cashflows: [-100, 60, 60] },
      gives: 5 / 3,
      source: "Derived by hand: 40 missing after year 1, 40/60 of year 2",
    },
    {
      given: { cashflows: [-100, 150, -100, 100] },
      gives: 2.5,
      source: "Contract: counted to the last time the total turns non-negative: −100, 50, −50, 50",
    },
    {
      given: { cashflows: [-100, 100, 0, 50] },
      gives: 1,
      source: "Contract: a total of 0 is not negative",
    },
    {
      given: { cashflows: [-100, null, 200] },
      gives: 1.5,
      source: "Contract: a blank flow is 0 and shifts no year",
    },
    { given: { cashflows: [100, 50] }, gives: 0, source: "Contract: 0 where it never is negative" },
    {
      given: { cashflows: [-1000000000, 999999999.5] },
      gives: 1,
      source: "Contract: 1E-9 of the largest flow may be missing",
    },
    {
      given: { cashflows: [-100, 60, 30] },
      gives: { error: "#N/A", saying: "never pay back" },
      source: "Contract: no answer where the total ends below 0",
    },
    {
      given: { cashflows: [-100, 60, 60], discountRate: 0.2 },
      gives: { error: "#N/A", saying: "never pay back" },
      source: "Derived by hand: −100 + 50 + 41.67 stays below 0",
    },
  ],
});
