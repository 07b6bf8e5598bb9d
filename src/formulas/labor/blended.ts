import { defineFormula } from "../../kernel/formula";

export default defineFormula({
  name: "LABOR.BLENDED",
  label: "Blended rate",
  unit: "currency/hour",
  meaning: "The average rate of a team, each rate weighted with its share of the hours.",
  source: "Weighted mean: Σ rate × share, shares of hours adding up to 1.",
  inputs: {
    rates: {
      kind: "series",
      label: "Rates",
      unit: "currency/hour",
      min: 0,
      meaning: "One rate for each location or grade.",
    },
    shares: {
      kind: "series",
      label: "Shares of hours",
      unit: "1",
      min: 0,
      max: 1,
      sameShapeAs: "rates",
      meaning: "One share for each rate; together 1.",
    },
  },
  steps: {
    total: { label: "Sum of the shares", formula: "sum(shares)" },
    difference: { label: "What is missing to 1", formula: "1 - total" },
  },
  rules: [
    {
      require: "isOne(total)",
      error: "#VALUE!",
      message: "shares must add up to 1, but add up to {total}; {difference} is missing.",
    },
  ],
  formula: "sumProduct(rates, shares)",
  examples: [
    {
      given: { rates: [60, 6], shares: [0.25, 0.75] },
      gives: 19.5,
      source:
        "Derived by hand: 60 × 0.25 + 6 × 0.75, with the developer rates of CFO magazine, June 2004 (US 60, India 6)",
    },
    {
      given: { rates: [[45, 30, 15]], shares: [[0.2, 0.3, 0.5]] },
      gives: 25.5,
      source: "Derived by hand: 9 + 9 + 7.5, ranges as rows",
    },
    {
      given: { rates: [10, 20, 30], shares: [0.333333, 0.333333, 0.333334] },
      gives: 20.00001,
      source: "Derived by hand: 3.33333 + 6.66666 + 10.00002; six decimals add up to 1",
    },
    {
      given: { rates: [60, 6], shares: [0.25, 0.7] },
      gives: { error: "#VALUE!", saying: "shares must add up to 1, but add up to 0.95; 0.05 is missing" },
      source: "Contract: shares sum to 1",
    },
    {
      given: { rates: [60, 6], shares: [1] },
      gives: { error: "#VALUE!", saying: "shares must have as many rows and columns as rates" },
      source: "Contract: ranges used together have the same shape",
    },
    {
      given: { rates: [60, 6], shares: [[0.25, 0.75]] },
      gives: { error: "#VALUE!", saying: "shares must have as many rows and columns as rates" },
      source: "Contract: a column and a row have not the same shape",
    },
    {
      given: { rates: [60, null], shares: [0.25, 0.75] },
      gives: { error: "#VALUE!", saying: "rates has a blank at position 2" },
      source: "Contract: no blanks in ranges used together",
    },
    {
      given: { rates: [60, "six"], shares: [0.25, 0.75] },
      gives: { error: "#VALUE!", saying: 'rates must hold numbers only, but position 2 is "six"' },
      source: "Contract: text in a number range is an error that names its position",
    },
    {
      given: { rates: [60, 6], shares: [1.5, -0.5] },
      gives: { error: "#VALUE!", saying: "position 1 is 1.5" },
      source: "Contract: shares are between 0 and 1",
    },
  ],
});
