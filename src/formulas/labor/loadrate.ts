import { defineFormula } from "../../kernel/formula";

export default defineFormula({
  name: "LABOR.LOADRATE",
  label: "Load on wages",
  unit: "1",
  meaning:
    "The rate to add to wages, from the share of total labor cost that is not wages. Taking that share for the rate is the classic error.",
  source:
    "Definition of this tool: wages are (1 − share) of the total, so the rest is share/(1 − share) of wages. Shares of non-wage cost as published by Eurostat and BLS.",
  inputs: {
    nonWageShare: {
      label: "Non-wage share",
      unit: "1",
      min: 0,
      below: 1,
      meaning: "Share of total labor cost that is not wages, as statistics publish it.",
    },
  },
  formula: "nonWageShare / (1 - nonWageShare)",
  examples: [
    {
      given: { nonWageShare: 0.247 },
      gives: 247 / 753,
      source: "Eurostat 2024, EU: 24.7 % of 33.5 €/h are not wages, a load of 32.80 %",
    },
    {
      given: { nonWageShare: 0.048 },
      gives: 48 / 952,
      source: "Eurostat 2024, Romania: 4.8 % of 12.5 €/h are not wages, a load of 5.04 %",
    },
    {
      given: { nonWageShare: 13.58 / 45.65 },
      gives: 13.58 / 32.07,
      source: "BLS ECEC, June 2025: benefits are 13.58 of 45.65 in all, a load of 42.34 % on wages of 32.07",
    },
    { given: { nonWageShare: 0 }, gives: 0, source: "Derived: all is wages, nothing is added" },
    {
      given: { nonWageShare: 1 },
      gives: { error: "#VALUE!", saying: "nonWageShare must be at least 0 and less than 1, but is 1" },
      source: "Contract: shares are below 1 where divided by",
    },
  ],
});
