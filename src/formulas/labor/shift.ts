import { defineFormula } from "../../kernel/formula";

export default defineFormula({
  name: "LABOR.SHIFT",
  label: "Cost with shift premiums",
  unit: "currency/FTE/year",
  later: true,
  meaning: "What labor costs where part of the hours earns a premium: nights, weekends, rest days.",
  source: "Cost × (1 + share that is pay × Σ share of hours × premium).",
  inputs: {
    cost: {
      label: "Cost without premiums",
      unit: "currency/FTE/year",
      min: 0,
      meaning: "A year or an hour; the result is on the same basis.",
    },
    shares: {
      kind: "series",
      label: "Shares of hours",
      unit: "1",
      min: 0,
      max: 1,
      meaning: "Share of hours with each premium; hours may have several.",
    },
    premiums: {
      kind: "series",
      label: "Premiums",
      unit: "1",
      min: 0,
      sameShapeAs: "shares",
      meaning: "What such hours earn more: 0.1 is 10 %.",
    },
    payShare: {
      label: "Share that is pay",
      unit: "1",
      min: 0,
      max: 1,
      default: 1,
      meaning: "Share of the cost that a premium is paid on; seats and software earn none.",
    },
  },
  formula: "cost * (1 + payShare * sumProduct(shares, premiums))",
  examples: [
    {
      given: { cost: 62.5, shares: [0.75], premiums: [0.1] },
      gives: 67.1875,
      source: "Philippines, Labor Code rules: 6 of 8 hours at +10 %, 500 becomes 537.50 a day",
    },
    {
      given: { cost: 100, shares: 0.25, premiums: 0.1 },
      gives: 102.5,
      source: "Philippines, Labor Code rules: 2 of 8 hours, 800 becomes 820 a day",
    },
    {
      given: { cost: 30000, shares: [0.5, 0.1], premiums: [0.15, 1] },
      gives: 35250,
      source: "Derived by hand: 30,000 × (1 + 0.075 + 0.1)",
    },
    {
      given: { cost: 30000, shares: [0.5, 0.1], premiums: [0.15, 1], payShare: 0.8 },
      gives: 34200,
      source: "Derived by hand: 30,000 × (1 + 0.8 × 0.175)",
    },
    {
      given: { cost: 30000, shares: [0.5, 0.1], premiums: [0.15] },
      gives: { error: "#VALUE!", saying: "premiums must have as many rows and columns as shares" },
      source: "Contract: ranges used together have the same shape",
    },
  ],
});
