import { defineFormula } from "../../kernel/formula";
import { daysInYear } from "../inputs";
import { annualAmount, daysFaster } from "./inputs";

export default defineFormula({
  name: "BENEFIT.SPEED",
  label: "Capital cost of faster money",
  unit: "currency",
  later: true,
  meaning: "What the cash released saves in capital cost a year; never add it to BENEFIT.RELEASE.",
  source: "Cash released (amount a year/days in a year × days faster) × cost of capital.",
  inputs: {
    annualAmount,
    daysFaster,
    carryingRate: { label: "Carrying rate", unit: "1", min: 0, meaning: "What capital costs in a year." },
    basis: daysInYear,
  },
  formula: "BENEFIT.RELEASE(annualAmount, daysFaster, basis) * carryingRate",
  examples: [
    {
      given: { annualAmount: 36500000, daysFaster: 10, carryingRate: 0.08 },
      gives: 80000,
      source: "Derived by hand: 1,000,000 × 8 %",
    },
    {
      given: { annualAmount: 48000000, daysFaster: 5.5, carryingRate: 0.075 },
      gives: (48000000 / 365) * 5.5 * 0.075,
      source: "Derived by hand: 723,287.67 × 7.5 %",
    },
    {
      given: { annualAmount: 36500000, daysFaster: 10, carryingRate: -0.1 },
      gives: { error: "#VALUE!", saying: "carryingRate must be at least 0, but is -0.1" },
      source: "Contract: a cost of capital is not negative",
    },
  ],
});
