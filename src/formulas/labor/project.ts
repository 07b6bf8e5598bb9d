import { defineFormula } from "../../kernel/formula";
import { years } from "../inputs";
import { currencyDrift } from "./inputs";

export default defineFormula({
  name: "LABOR.PROJECT",
  label: "Labor cost in the future",
  unit: "currency",
  meaning: "A labor cost of today after years of wage inflation and currency drift, both compounded.",
  source: "Compound growth: cost × ((1 + inflation) × (1 + drift))^years.",
  inputs: {
    cost: { label: "Cost today", unit: "currency", min: 0 },
    wageInflation: {
      label: "Wage inflation",
      unit: "1",
      above: -1,
      meaning: "Yearly rise of wages in their own currency.",
    },
    years: { ...years, meaning: "How many years ahead." },
    currencyDrift,
  },
  formula: "cost * ((1 + wageInflation) * (1 + currencyDrift)) ^ years",
  examples: [
    {
      given: { cost: 10000, wageInflation: 0.1, years: 2 },
      gives: 12100,
      source: "Derived by hand: 10,000 × 1.1 × 1.1",
    },
    {
      given: { cost: 10000, wageInflation: 0.1, years: 2, currencyDrift: -0.05 },
      gives: 10920.25,
      source: "Derived by hand: 10,000 × (1.1 × 0.95)² = 10,000 × 1.045²",
    },
    {
      given: { cost: 10000, wageInflation: 0.25, years: 3, currencyDrift: -0.2 },
      gives: 10000,
      source: "Derived by hand: 1.25 × 0.8 = 1, drift takes back what inflation adds",
    },
    {
      given: { cost: 10000, wageInflation: -1, years: 2 },
      gives: { error: "#VALUE!", saying: "wageInflation must be more than -1, but is -1" },
      source: "Contract: inflation is more than −1",
    },
    {
      given: { cost: 10000, wageInflation: 0.1, years: 1.5 },
      gives: { error: "#VALUE!", saying: "years must be a whole number from 1 to 100, but is 1.5" },
      source: "Contract: years are whole, 1 to 100",
    },
    {
      given: { cost: 10000, wageInflation: 0.1, years: 101 },
      gives: { error: "#VALUE!", saying: "years must be a whole number from 1 to 100, but is 101" },
      source: "Contract: years are whole, 1 to 100",
    },
  ],
});
