import { defineFormula } from "../../kernel/formula";

export default defineFormula({
  name: "CONTRACT.COLLARED",
  label: "Fee with floor and cap",
  unit: "currency",
  later: true,
  meaning:
    "The fee after one adjustment to a price index plus a margin, its change kept between floor and cap.",
  source: "Usual index clause with a collar; England's social rents: CPI + 1 %, capped at 7 % in 2023/24.",
  inputs: {
    fee: { label: "Fee", unit: "currency", min: 0, meaning: "Fee before the adjustment." },
    indexNow: { label: "Index now", unit: "1", min: 0 },
    indexBase: { label: "Index at the base", unit: "1", min: 0, meaning: "Index at the last adjustment." },
    floor: {
      label: "Floor",
      unit: "1",
      min: -1,
      optional: true,
      meaning: "Smallest change of the fee: 0 is no decrease. Left out: none.",
    },
    cap: {
      label: "Cap",
      unit: "1",
      min: -1,
      optional: true,
      meaning: "Largest change of the fee: 0.07 is +7 %. Left out: none.",
    },
    margin: {
      label: "Margin on the index",
      unit: "1",
      min: -1,
      max: 1,
      default: 0,
      meaning: "Added to the index's change: 0.01 for inflation + 1 %.",
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
    change: { label: "Change by index and margin", formula: "share * (indexNow / indexBase - 1) + margin" },
    raised: { label: "Change after the floor", formula: "given(floor) ? max(floor, change) : change" },
    adjustment: { label: "Change after the cap", formula: "given(cap) ? min(cap, raised) : raised" },
  },
  rules: [
    {
      require: "indexBase > 0",
      error: "#N/A",
      implied: true,
      message: "indexBase is 0: a change of the index can't be measured from 0; it must be more than 0.",
    },
    {
      require: "(given(floor) and given(cap)) ? floor <= cap : true",
      error: "#VALUE!",
      message: "floor is {floor}, but cap is {cap}: the floor can't lie above the cap.",
    },
  ],
  formula: "fee * (1 + adjustment)",
  examples: [
    {
      given: { fee: 100, indexNow: 110.1, indexBase: 100, cap: 0.07, margin: 0.01 },
      gives: 107,
      source: "England's social rents 2023/24: CPI 10.1 % + 1 % is 11.1 %, capped at 7 %",
    },
    {
      given: { fee: 100, indexNow: 110.1, indexBase: 100, margin: 0.01 },
      gives: 111.1,
      source: "England's social rents 2023/24: 11.1 % without the cap",
    },
    {
      given: { fee: 1000000, indexNow: 297, indexBase: 300, floor: 0 },
      gives: 1000000,
      source: "Derived by hand: a floor of 0 is no decrease",
    },
    {
      given: { fee: 1000000, indexNow: 309, indexBase: 300, floor: 0.01, cap: 0.04, share: 0.5 },
      gives: 1015000,
      source: "Derived by hand: half of 3 % lies between 1 % and 4 %",
    },
    {
      given: { fee: 100, indexNow: 309, indexBase: 300, floor: 0.05, cap: 0.04 },
      gives: { error: "#VALUE!", saying: "floor is 0.05, but cap is 0.04" },
      source: "Contract: a floor above the cap is bad input",
    },
    {
      given: { fee: 100, indexNow: 309, indexBase: 0 },
      gives: { error: "#N/A", saying: "indexBase is 0" },
      source: "Contract: a zero denominator has no answer",
    },
  ],
});
