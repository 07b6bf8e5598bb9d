import { defineFormula } from "../../kernel/formula";

export default defineFormula({
  name: "TRANSITION.GOVERNANCE",
  label: "Governance",
  unit: "currency",
  meaning: "Cost of managing the contract, as a share of its value.",
  source: "Share of contract value: 4 to 8 % (Willcocks), 6 to 10 % (Overby, CIO, 2003).",
  inputs: {
    contractValue: {
      label: "Contract value",
      unit: "currency",
      min: 0,
      meaning: "Of a year, or of the whole term; the result is for the same time.",
    },
    rate: {
      label: "Governance rate",
      unit: "1",
      min: 0,
      meaning: "Cost of governance as a share of the contract's value.",
    },
  },
  formula: "contractValue * rate",
  examples: [
    {
      given: { contractValue: 10000000, rate: 0.04 },
      gives: 400000,
      source: "Willcocks, lower end: 4 % of the contract",
    },
    {
      given: { contractValue: 10000000, rate: 0.08 },
      gives: 800000,
      source: "Willcocks, upper end: 8 % of the contract",
    },
    {
      given: { contractValue: 10000000, rate: -0.04 },
      gives: { error: "#VALUE!", saying: "rate must be at least 0, but is -0.04" },
      source: "Contract: bad input",
    },
  ],
});
