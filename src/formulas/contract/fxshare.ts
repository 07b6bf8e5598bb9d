import { defineFormula } from "../../kernel/formula";

const rate = { unit: "1", min: 0 } as const;

export default defineFormula({
  name: "CONTRACT.FXSHARE",
  label: "Currency sharing",
  unit: "currency",
  meaning:
    "What a change of the exchange rate adds to the billings (+) or takes off (−) under a sharing clause; nothing inside the dead band.",
  source:
    "Usual clause: a share of (baseline rate/actual rate − 1) × billings, with a dead band; outside it the whole difference counts.",
  inputs: {
    billings: { label: "Billings", unit: "currency", min: 0 },
    actualRate: {
      label: "Actual rate",
      ...rate,
      meaning: "Provider currency for one unit of the billing currency.",
    },
    baselineRate: { label: "Baseline rate", ...rate, meaning: "The same when the price was agreed." },
    share: {
      label: "Shared part",
      unit: "1",
      min: 0,
      max: 1,
      meaning: "Part of the difference that the customer bears or gains.",
    },
    deadBand: {
      label: "Dead band",
      unit: "1",
      min: 0,
      max: 1,
      default: 0,
      meaning: "Difference up to which nothing is shared, edge included.",
    },
  },
  steps: {
    ratio: { label: "Baseline against actual rate", formula: "baselineRate / actualRate" },
    inside: {
      label: "Inside the dead band",
      formula: "ratio <= 1 + deadBand and ratio >= 1 - deadBand",
    },
  },
  rules: [
    {
      require: "actualRate > 0",
      error: "#N/A",
      implied: true,
      message: "actualRate is 0: no difference can be measured against it; it must be more than 0.",
    },
  ],
  formula: "inside ? 0 : (ratio - 1) * billings * share",
  examples: [
    {
      given: { billings: 100000, actualRate: 40, baselineRate: 50, share: 0.5 },
      gives: 12500,
      source: "Derived by hand: (50/40 − 1) × 100,000 × 0.5; the provider's currency got dearer",
    },
    {
      given: { billings: 100000, actualRate: 62.5, baselineRate: 50, share: 0.5 },
      gives: -10000,
      source: "Derived by hand: (50/62.5 − 1) × 100,000 × 0.5; it got cheaper",
    },
    {
      given: { billings: 100000, actualRate: 50, baselineRate: 51, share: 0.5, deadBand: 0.03 },
      gives: 0,
      source: "Contract: 2 % is inside a band of 3 %",
    },
    {
      given: { billings: 100000, actualRate: 100, baselineRate: 107, share: 0.5, deadBand: 0.07 },
      gives: 0,
      source:
        "Contract: the edge is inside, compared at 15 digits; 107/100 − 1 is 0.07000000000000006 before rounding",
    },
    {
      given: { billings: 100000, actualRate: 100, baselineRate: 93, share: 0.5, deadBand: 0.07 },
      gives: 0,
      source: "Contract: the lower edge is inside",
    },
    {
      given: { billings: 100000, actualRate: 40, baselineRate: 50, share: 0.5, deadBand: 0.1 },
      gives: 12500,
      source: "Contract: outside the band the whole difference counts",
    },
    {
      given: { billings: 100000, actualRate: 50, baselineRate: 50, share: 0.5 },
      gives: 0,
      source: "Derived: no change, nothing to share",
    },
    {
      given: { billings: 100000, actualRate: 0, baselineRate: 50, share: 0.5 },
      gives: { error: "#N/A", saying: "actualRate is 0" },
      source: "Contract: a zero denominator has no answer",
    },
    {
      given: { billings: 100000, actualRate: 40, baselineRate: 50, share: 50 },
      gives: { error: "#VALUE!", saying: "share must be between 0 and 1, but is 50" },
      source: "Contract: rates are decimals",
    },
  ],
});
