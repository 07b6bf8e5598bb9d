import { defineFormula } from "../../kernel/formula";

export default defineFormula({
  name: "TRANSITION.RETAINED",
  label: "Retained organization",
  unit: "currency/year",
  meaning: "Yearly cost of the people kept to lead the provider, as a ratio to those whose work moves.",
  source:
    "Definition of this tool: employees transferred × retained ratio × loaded cost of one retained employee.",
  inputs: {
    fteTransferred: {
      label: "Employees transferred",
      unit: "FTE",
      min: 0,
      meaning: "Those whose work moves.",
    },
    retainedRatio: {
      label: "Retained ratio",
      unit: "1",
      min: 0,
      meaning: "Employees kept for each employee whose work moves: 0.08 keeps 8 of 100.",
    },
    loadedCost: {
      label: "Loaded cost",
      unit: "currency/FTE/year",
      min: 0,
      meaning: "Of one retained employee, everything included.",
    },
  },
  formula: "fteTransferred * retainedRatio * loadedCost",
  examples: [
    {
      given: { fteTransferred: 100, retainedRatio: 0.08, loadedCost: 90000 },
      gives: 720000,
      source: "Derived by hand: 8 people at 90,000",
    },
    {
      given: { fteTransferred: 100, retainedRatio: -0.08, loadedCost: 90000 },
      gives: { error: "#VALUE!", saying: "retainedRatio must be at least 0, but is -0.08" },
      source: "Contract: bad input",
    },
  ],
});
