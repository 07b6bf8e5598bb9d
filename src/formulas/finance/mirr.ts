import { defineFormula } from "../../kernel/formula";
import { cashflows, TEXTBOOK, textbookFlows } from "./inputs";

export default defineFormula({
  name: "FINANCE.MIRR",
  label: "Modified internal rate of return",
  unit: "1",
  meaning: "The rate of return when money out is financed at one rate and money in is reinvested at another.",
  source: `${TEXTBOOK}: (future value of money in/present value of money out)^(1/periods) − 1.`,
  inputs: {
    cashflows,
    financeRate: {
      label: "Finance rate",
      unit: "1",
      above: -1,
      meaning: "What the money paid out costs in one period.",
    },
    reinvestRate: {
      label: "Reinvestment rate",
      unit: "1",
      above: -1,
      meaning: "What the money received earns in one period.",
    },
  },
  formula: "mirr(cashflows, financeRate, reinvestRate)",
  examples: [
    {
      given: { cashflows: textbookFlows, financeRate: 0.09, reinvestRate: 0.09 },
      gives: 0.1200476138,
      printedDecimals: 10,
      source: TEXTBOOK,
    },
    {
      given: {
        cashflows: [-120000, 39000, 30000, 21000, 37000, 46000],
        financeRate: 0.1,
        reinvestRate: 0.12,
      },
      gives: 0.126094130365905,
      source: "Excel's documented value of MIRR",
    },
    {
      given: { cashflows: [-100, null, 121], financeRate: 0.1, reinvestRate: 0.1 },
      gives: 0.1,
      source: "Contract: a blank flow is 0 and shifts no year",
    },
    {
      given: { cashflows: [-350, 950, -620], financeRate: 0, reinvestRate: 0 },
      gives: Math.sqrt(95 / 97) - 1,
      source: "Derived by hand: √(950/970) − 1, one answer where two rates of return exist",
    },
    {
      given: { cashflows: [100, 50], financeRate: 0.1, reinvestRate: 0.1 },
      gives: { error: "#N/A", saying: "at least one payment in and one payment out" },
      source: "Derived: nothing is paid out",
    },
  ],
});
