import { defineFormula } from "../../kernel/formula";

export default defineFormula({
  name: "CONTRACT.INDEXED",
  label: "Indexed fee",
  unit: "currency",
  meaning:
    "The fee after one adjustment to a price index, with a ratchet against decreases and a cap on increases.",
  source:
    "Usual price index clause: fee × index now/index at the last adjustment, no decrease under the ratchet.",
  inputs: {
    fee: { label: "Fee", unit: "currency", min: 0, meaning: "Fee before the adjustment." },
    indexNow: { label: "Index now", unit: "1", min: 0 },
    indexBase: { label: "Index at the base", unit: "1", min: 0, meaning: "Index at the last adjustment." },
    ratchet: {
      kind: "logical",
      label: "Ratchet",
      default: true,
      meaning: "TRUE: the fee never falls. FALSE: it follows the index down too.",
    },
    cap: {
      label: "Cap",
      unit: "1",
      min: 0,
      optional: true,
      meaning: "Largest increase of the fee, after share: 0.05 is +5 %. Left out: no cap.",
    },
    share: {
      label: "Indexed share",
      unit: "1",
      min: 0,
      max: 1,
      default: 1,
      meaning: "Share of the fee that follows the index.",
    },
  },
  steps: {
    change: { label: "Change of the fee by the index", formula: "share * (indexNow / indexBase - 1)" },
    increase: { label: "Change after the ratchet", formula: "ratchet ? max(0, change) : change" },
    adjustment: { label: "Change after the cap", formula: "given(cap) ? min(increase, cap) : increase" },
  },
  rules: [
    {
      require: "indexBase > 0",
      error: "#N/A",
      implied: true,
      message: "indexBase is 0: a change of the index can't be measured from 0; it must be more than 0.",
    },
  ],
  formula: "fee * (1 + adjustment)",
  examples: [
    {
      given: { fee: 100, indexNow: 309, indexBase: 300 },
      gives: 103,
      source: "Usual clause with ratchet: 100 × 309/300",
    },
    {
      given: { fee: 100, indexNow: 297, indexBase: 300 },
      gives: 100,
      source: "Usual clause with ratchet: no decrease",
    },
    {
      given: { fee: 100, indexNow: 297, indexBase: 300, ratchet: false },
      gives: 99,
      source: "Derived by hand: without ratchet 100 × 297/300",
    },
    {
      given: { fee: 100, indexNow: 330, indexBase: 300, cap: 0.05 },
      gives: 105,
      source: "Derived by hand: +10 % by the index, capped at +5 %",
    },
    {
      given: { fee: 100, indexNow: 330, indexBase: 300, share: 0.6 },
      gives: 106,
      source: "Derived by hand: 60 % of +10 %",
    },
    {
      given: { fee: 100, indexNow: 330, indexBase: 300, cap: 0.05, share: 0.4 },
      gives: 104,
      source: "Contract: the cap is on the fee, after share: 40 % of +10 % is below 5 %",
    },
    {
      given: { fee: 100, indexNow: 330, indexBase: 300, cap: 0 },
      gives: 100,
      source: "Contract: a cap of 0 is a cap, blank is none",
    },
    {
      given: { fee: 100, indexNow: 270, indexBase: 300, ratchet: false, cap: 0.05 },
      gives: 90,
      source: "Derived by hand: the cap does not limit a decrease",
    },
    {
      given: { fee: 100, indexNow: 309, indexBase: 0 },
      gives: { error: "#N/A", saying: "indexBase is 0" },
      source: "Contract: a zero denominator has no answer",
    },
    {
      given: { fee: 100, indexNow: 309, indexBase: 300, ratchet: "yes" },
      gives: { error: "#VALUE!", saying: 'ratchet must be TRUE or FALSE, but is "yes"' },
      source: "Contract: bad input",
    },
  ],
});
