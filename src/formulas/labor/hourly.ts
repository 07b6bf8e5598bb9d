import { defineFormula } from "../../kernel/formula";
import { hoursPerYear, utilization } from "./inputs";

export default defineFormula({
  name: "LABOR.HOURLY",
  label: "Cost per productive hour",
  unit: "currency/hour",
  meaning: "What an hour of actual work costs, from a yearly cost and the hours that go into the work.",
  source: "Definition of this tool: yearly cost divided by hours worked × share of them that is productive.",
  inputs: {
    loadedCost: {
      label: "Loaded cost",
      unit: "currency/FTE/year",
      min: 0,
      meaning: "What one employee costs in a year, everything included.",
    },
    hoursPerYear,
    utilization,
  },
  formula: "loadedCost / (hoursPerYear * utilization)",
  examples: [
    {
      given: { loadedCost: 90000, hoursPerYear: 1800, utilization: 0.8 },
      gives: 62.5,
      source: "Derived by hand: 90,000/1,440",
    },
    {
      given: { loadedCost: 90000, hoursPerYear: 1800 },
      gives: 50,
      source: "Derived by hand: 90,000/1,800; utilization left out is 1",
    },
    {
      given: { loadedCost: 90000, hoursPerYear: 0 },
      gives: { error: "#VALUE!", saying: "hoursPerYear must be more than 0, but is 0" },
      source: "Contract: hours are more than 0",
    },
    {
      given: { loadedCost: 90000, hoursPerYear: 1800, utilization: 0 },
      gives: { error: "#VALUE!", saying: "utilization must be more than 0 and at most 1, but is 0" },
      source: "Contract: utilization is more than 0",
    },
    {
      given: { loadedCost: 90000, hoursPerYear: 1800, utilization: 1.1 },
      gives: { error: "#VALUE!", saying: "utilization must be more than 0 and at most 1, but is 1.1" },
      source: "Contract: utilization is at most 1",
    },
  ],
});
