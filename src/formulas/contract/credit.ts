import { defineFormula } from "../../kernel/formula";

export default defineFormula({
  name: "CONTRACT.CREDIT",
  label: "Service credits",
  unit: "currency",
  meaning:
    "What the provider credits for the service levels missed in a month, no more than the amount at risk.",
  source:
    "Texas DIR: invoice × at-risk percentage × allocation pool × allocation of each missed service level.",
  inputs: {
    invoice: { label: "Invoice", unit: "currency", min: 0, meaning: "The month's charges." },
    atRisk: {
      label: "At risk",
      unit: "1",
      min: 0,
      max: 1,
      meaning: "Largest share of the invoice that all credits together can take.",
    },
    pool: {
      label: "Allocation pool",
      unit: "1",
      min: 0,
      meaning:
        "Share of the amount at risk that is allocated to service levels; more than 1 where over-allocated.",
    },
    allocations: {
      kind: "series",
      label: "Allocations missed",
      unit: "1",
      min: 0,
      max: 1,
      meaning: "Share of the pool allocated to each service level that was missed.",
    },
  },
  steps: { most: { label: "Amount at risk", formula: "invoice * atRisk" } },
  formula: "min(most * pool * sum(allocations), most)",
  examples: [
    {
      given: { invoice: 100000, atRisk: 0.1, pool: 0.5, allocations: [0.4] },
      gives: 2000,
      source: "Texas DIR: 100,000 × 10 % × 50 % × 40 %",
    },
    {
      given: { invoice: 100000, atRisk: 0.1, pool: 2, allocations: [0.4, 0.3, 0.1] },
      gives: 10000,
      source: "Texas DIR: all of a month's credits are capped at 10,000 (16,000 before the cap)",
    },
    {
      given: { invoice: 100000, atRisk: 0.1, pool: 0.5, allocations: [[0.4, 0.1]] },
      gives: 2500,
      source: "Derived by hand: 2,000 + 500, a row",
    },
    {
      given: { invoice: 100000, atRisk: 0.1, pool: 0.5, allocations: 0.4 },
      gives: 2000,
      source: "Derived: a single cell is a range of one",
    },
    {
      given: { invoice: 100000, atRisk: 0.1, pool: 0.5, allocations: [0] },
      gives: 0,
      source: "Derived: nothing missed, no credit",
    },
    {
      given: { invoice: 100000, atRisk: 1.1, pool: 0.5, allocations: [0.4] },
      gives: { error: "#VALUE!", saying: "atRisk must be between 0 and 1, but is 1.1" },
      source: "Contract: shares are between 0 and 1",
    },
    {
      given: { invoice: 100000, atRisk: 0.1, pool: 0.5, allocations: [0.4, null] },
      gives: { error: "#VALUE!", saying: "allocations has a blank at position 2" },
      source: "Contract: no blanks in a range that is no cash flow",
    },
  ],
});
