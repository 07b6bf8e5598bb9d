import { defineFormula } from "../../kernel/formula";
import { hoursPerYear, utilization } from "./inputs";

export default defineFormula({
  name: "LABOR.FTE",
  label: "Employees for a volume",
  unit: "FTE",
  meaning: "Full-time employees that a year's volume of work needs.",
  source: "Definition of this tool: hours of work divided by the productive hours of one employee.",
  inputs: {
    volume: { label: "Volume", unit: "unit/year", min: 0, meaning: "Units of work in a year." },
    minutesPerUnit: { label: "Minutes per unit", unit: "minute/unit", min: 0 },
    hoursPerYear,
    utilization,
    shrinkage: {
      label: "Shrinkage",
      unit: "1",
      min: 0,
      below: 1,
      default: 0,
      meaning: "Share of paid hours lost to leave, sickness, training and breaks.",
    },
  },
  formula: "volume * minutesPerUnit / minutesPerHour / (hoursPerYear * utilization * (1 - shrinkage))",
  examples: [
    {
      given: { volume: 120000, minutesPerUnit: 6, hoursPerYear: 2000, utilization: 0.75, shrinkage: 0.2 },
      gives: 10,
      source:
        "Derived by hand: 12,000 hours of work by people of 2,000 × 0.75 × 0.8 = 1,200 productive hours",
    },
    {
      given: { volume: 120000, minutesPerUnit: 6, hoursPerYear: 2000 },
      gives: 6,
      source: "Derived by hand: 12,000 hours/2,000; utilization left out is 1, shrinkage 0",
    },
    {
      given: { volume: 0, minutesPerUnit: 6, hoursPerYear: 2000 },
      gives: 0,
      source: "Derived: no work needs nobody",
    },
    {
      given: { volume: 120000, minutesPerUnit: 6, hoursPerYear: 2000, shrinkage: 1 },
      gives: { error: "#VALUE!", saying: "shrinkage must be at least 0 and less than 1, but is 1" },
      source: "Contract: shrinkage is below 1",
    },
    {
      given: { volume: -1, minutesPerUnit: 6, hoursPerYear: 2000 },
      gives: { error: "#VALUE!", saying: "volume must be at least 0, but is -1" },
      source: "Contract: a volume is not negative",
    },
  ],
});
