import { defineFormula } from "../../kernel/formula";

export default defineFormula({
  name: "CONTRACT.BANDED",
  label: "Charge by volume bands",
  unit: "currency",
  meaning:
    "What a volume costs under a price list by bands: each band at its own price, or all at the band reached.",
  source:
    "Usual forms of a price list by volume: graduated (each band at its price) and slab (all at one price); Stripe's volume tiers for slab-upto.",
  inputs: {
    volume: { label: "Volume", unit: "unit", min: 0 },
    thresholds: {
      kind: "series",
      label: "Thresholds",
      unit: "unit",
      min: 0,
      ascending: true,
      meaning: "Where each band begins, this volume included; the first is 0.",
    },
    prices: {
      kind: "series",
      label: "Prices",
      unit: "currency/unit",
      min: 0,
      sameShapeAs: "thresholds",
      meaning: "Price of a unit in each band.",
    },
    method: {
      kind: "choice",
      label: "Method",
      choices: ["graduated", "slab", "slab-upto"],
      default: "graduated",
      meaning:
        "Each unit at the price of its band; or all at the price of the band reached, where a volume at a threshold is in the band that begins there (slab) or still in the one below (slab-upto).",
    },
  },
  steps: { start: { label: "Start of the first band", formula: "first(thresholds)" } },
  rules: [
    {
      require: "start == 0",
      error: "#VALUE!",
      message: "thresholds must start at 0, but start at {start}: the first units would have no price.",
    },
  ],
  formula:
    'method == "graduated" ? graduated(volume, thresholds, prices) : (method == "slab" ? slab(volume, thresholds, prices) : slabUpTo(volume, thresholds, prices))',
  examples: [
    {
      given: { volume: 2500, thresholds: [0, 1000, 2000], prices: [5, 4, 3] },
      gives: 10500,
      source: "Derived by hand: 1,000 × 5 + 1,000 × 4 + 500 × 3",
    },
    {
      given: { volume: 2500, thresholds: [0, 1000, 2000], prices: [5, 4, 3], method: "slab" },
      gives: 7500,
      source: "Derived by hand: 2,500 × 3",
    },
    {
      given: { volume: 1000, thresholds: [0, 1000, 2000], prices: [5, 4, 3], method: "slab" },
      gives: 4000,
      source: "Contract: a threshold belongs to its own band, 1,000 × 4",
    },
    {
      given: { volume: 1000, thresholds: [0, 1000, 2000], prices: [5, 4, 3] },
      gives: 5000,
      source: "Derived by hand: the first band filled, 1,000 × 5",
    },
    {
      given: { volume: 999, thresholds: [[0, 1000, 2000]], prices: [[5, 4, 3]], method: "slab" },
      gives: 4995,
      source: "Derived by hand: 999 × 5, ranges as rows",
    },
    {
      given: { volume: 0, thresholds: [0, 1000], prices: [5, 4] },
      gives: 0,
      source: "Derived: no volume, no charge",
    },
    {
      given: { volume: 5, thresholds: [0, 5, 10], prices: [7, 6.5, 6], method: "slab-upto" },
      gives: 35,
      source: "Stripe, volume tiers 1–5, 6–10, 11+ at 7, 6.5, 6: five units are in the first",
    },
    {
      given: { volume: 6, thresholds: [0, 5, 10], prices: [7, 6.5, 6], method: "slab-upto" },
      gives: 39,
      source: "Stripe, volume tiers 1–5, 6–10, 11+ at 7, 6.5, 6: six units are in the second",
    },
    {
      given: { volume: 10, thresholds: [0, 5, 10], prices: [7, 6.5, 6], method: "slab-upto" },
      gives: 65,
      source: "Derived by hand from Stripe's tiers: ten units at 6.5",
    },
    { given: { volume: 700, thresholds: [0], prices: [5] }, gives: 3500, source: "Derived: one band" },
    {
      given: { volume: 700, thresholds: [100, 1000], prices: [5, 4] },
      gives: { error: "#VALUE!", saying: "thresholds must start at 0, but start at 100" },
      source: "Contract: the first threshold is 0",
    },
    {
      given: { volume: 700, thresholds: [0, 1000, 1000], prices: [5, 4, 3] },
      gives: { error: "#VALUE!", saying: "thresholds must rise from cell to cell, but position 3 does not" },
      source: "Contract: thresholds ascend",
    },
    {
      given: { volume: 700, thresholds: [0, 1000], prices: [5] },
      gives: { error: "#VALUE!", saying: "prices must have as many rows and columns as thresholds" },
      source: "Contract: ranges used together have the same shape",
    },
    {
      given: { volume: -1, thresholds: [0], prices: [5] },
      gives: { error: "#VALUE!", saying: "volume must be at least 0, but is -1" },
      source: "Contract: volume ≥ 0",
    },
  ],
});
