import { defineFormula, type Example } from "../../kernel/formula";
import { cashflows, rate, TEXTBOOK, textbookFlows } from "./inputs";

const profile = (rate: number, printed: number): Example => ({
  given: { rate, cashflows: textbookFlows },
  gives: printed,
  printedDecimals: 0,
  source: `${TEXTBOOK}: net present value profile`,
});

export default defineFormula({
  name: "FINANCE.NPV",
  label: "Net present value",
  unit: "currency",
  meaning:
    "What cash flows are worth today. The first flow is today and is not discounted, unlike in Excel's own NPV.",
  source: `${TEXTBOOK}: Σ flow/(1 + rate)^period, from period 0.`,
  inputs: { rate, cashflows },
  formula: "npv(rate, cashflows)",
  examples: [
    {
      given: { rate: 0.09, cashflows: textbookFlows },
      gives: 2835.6194,
      printedDecimals: 4,
      source: `${TEXTBOOK}: 2,835.62`,
    },
    {
      given: { rate: 0.09, cashflows: [-30000, 6000, 8000, 10000, 12000, 14000, 16000, 18000] },
      gives: 26946.9,
      printedDecimals: 2,
      source: `${TEXTBOOK}: the Excel NPV trap; Excel's NPV of the inflows alone is 56,947`,
    },
    profile(0, 10000),
    profile(0.03, 7231),
    profile(0.12, 1081),
    profile(0.14, 42),
    profile(0.15, -442),
    profile(0.18, -1773),
    profile(0.21, -2939),
    {
      given: { rate: 0.1, cashflows: [[-100, null, 121]] },
      gives: 0,
      source: "Contract: a blank flow is 0 and shifts no year, −100 + 121/1.1²",
    },
    { given: { rate: 0.1, cashflows: -100 }, gives: -100, source: "Derived: a single flow is today" },
    {
      given: { rate: -0.5, cashflows: [-100, 50] },
      gives: 0,
      source: "Derived by hand: −100 + 50/0.5; rates down to −100 % are allowed",
    },
    {
      given: { rate: -1, cashflows: [-100, 50] },
      gives: { error: "#VALUE!", saying: "rate must be more than -1, but is -1" },
      source: "Contract: rates are more than −1",
    },
    {
      given: { rate: 0.09, cashflows: [-100, "50 (estimate)"] },
      gives: {
        error: "#VALUE!",
        saying: 'cashflows must hold numbers only, but position 2 is "50 (estimate)"',
      },
      source: "Contract: text in a number range is an error that names its position",
    },
    {
      given: {
        rate: 0.09,
        cashflows: [
          [-100, 50],
          [60, 70],
        ],
      },
      gives: { error: "#VALUE!", saying: "cashflows must be one row or one column" },
      source: "Contract: ranges are rows or columns",
    },
    {
      given: { rate: 0.09 },
      gives: { error: "#VALUE!", saying: "cashflows is blank" },
      source: "Contract: a blank required input is an error that names it",
    },
  ],
});
