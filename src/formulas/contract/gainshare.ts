import { defineFormula } from "../../kernel/formula";

export default defineFormula({
  name: "CONTRACT.GAINSHARE",
  label: "Gain share",
  unit: "currency",
  meaning: "The provider's part of what the actual cost stays below the target; nothing where it does not.",
  source: "Usual gain-share clause: (target − actual) × share, never negative, up to a cap.",
  inputs: {
    actualCost: { label: "Actual cost", unit: "currency", min: 0 },
    targetCost: { label: "Target cost", unit: "currency", min: 0 },
    providerShare: { label: "Provider's share", unit: "1", min: 0, max: 1 },
    cap: {
      label: "Cap",
      unit: "currency",
      min: 0,
      optional: true,
      meaning: "Largest amount the provider gets. Left out: no cap.",
    },
  },
  steps: {
    gain: {
      label: "Provider's part of the gain",
      formula: "max(0, targetCost - actualCost) * providerShare",
    },
  },
  formula: "given(cap) ? min(gain, cap) : gain",
  examples: [
    {
      given: { actualCost: 900000, targetCost: 1000000, providerShare: 0.4 },
      gives: 40000,
      source: "Derived by hand: 100,000 × 0.4",
    },
    {
      given: { actualCost: 900000, targetCost: 1000000, providerShare: 0.4, cap: 25000 },
      gives: 25000,
      source: "Contract: at most the cap, an amount",
    },
    {
      given: { actualCost: 900000, targetCost: 1000000, providerShare: 0.4, cap: 0 },
      gives: 0,
      source: "Contract: a cap of 0 is a cap, blank is none",
    },
    {
      given: { actualCost: 1100000, targetCost: 1000000, providerShare: 0.4 },
      gives: 0,
      source: "Contract: no gain, no share",
    },
    {
      given: { actualCost: 900000, targetCost: 1000000, providerShare: 40 },
      gives: { error: "#VALUE!", saying: "providerShare must be between 0 and 1, but is 40" },
      source: "Contract: rates are decimals",
    },
  ],
});
