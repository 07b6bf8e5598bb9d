import { defineFormula } from "../../kernel/formula";

export default defineFormula({
  name: "TCO.HURDLE",
  label: "Least saving required",
  unit: "currency",
  meaning:
    "What must be saved before work is moved: a share of the in-house personnel cost, but no more than a cap.",
  source: "United States, 10 USC 2461: the lesser of 10 % of in-house personnel cost and 10,000,000.",
  inputs: {
    personnelCost: { label: "In-house personnel cost", unit: "currency", min: 0 },
    rate: {
      label: "Hurdle rate",
      unit: "1",
      min: 0,
      default: 0.1,
      meaning: "Share of the personnel cost that must be saved.",
    },
    cap: {
      label: "Cap",
      unit: "currency",
      min: 0,
      default: 10000000,
      meaning: "No more than this is asked for.",
    },
  },
  formula: "min(rate * personnelCost, cap)",
  examples: [
    { given: { personnelCost: 42000000 }, gives: 4200000, source: "10 USC 2461: 42 M → 4.2 M" },
    { given: { personnelCost: 150000000 }, gives: 10000000, source: "10 USC 2461: 150 M → 10 M" },
    {
      given: { personnelCost: 100000000 },
      gives: 10000000,
      source: "Derived by hand: the cap is just reached",
    },
    {
      given: { personnelCost: 42000000, rate: 0.2, cap: 5000000 },
      gives: 5000000,
      source: "Derived by hand: 8.4 M, capped at 5 M",
    },
    {
      given: { personnelCost: 42000000, cap: 0 },
      gives: 0,
      source: "Contract: 0 is a value, only a blank is the default",
    },
    {
      given: { personnelCost: -1 },
      gives: { error: "#VALUE!", saying: "personnelCost must be at least 0, but is -1" },
      source: "Contract: costs are positive",
    },
  ],
});
