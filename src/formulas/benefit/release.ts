import { defineFormula } from "../../kernel/formula";
import { daysInYear } from "../inputs";
import { annualAmount, daysFaster } from "./inputs";

export default defineFormula({
  name: "BENEFIT.RELEASE",
  label: "Cash released",
  unit: "currency",
  later: true,
  meaning:
    "Cash that comes free once where receivables or stock turn over faster; never add BENEFIT.SPEED to it.",
  source: "Working capital: amount a year/days in a year × days faster.",
  inputs: { annualAmount, daysFaster, basis: daysInYear },
  formula: "annualAmount * daysFaster / basis",
  examples: [
    {
      given: { annualAmount: 36500000, daysFaster: 10 },
      gives: 1000000,
      source: "Derived by hand: 100,000 a day",
    },
    {
      given: { annualAmount: 48000000, daysFaster: 5.5 },
      gives: 48000000 / (365 / 5.5),
      source: "Derived by hand: 48 million/365 × 5.5",
    },
    {
      given: { annualAmount: 36500000, daysFaster: -10 },
      gives: -1000000,
      source: "Derived by hand: slower ties cash up",
    },
    {
      given: { annualAmount: -1, daysFaster: 10 },
      gives: { error: "#VALUE!", saying: "annualAmount must be at least 0, but is -1" },
      source: "Contract: amounts are positive",
    },
  ],
});
