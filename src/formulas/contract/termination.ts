import { defineFormula } from "../../kernel/formula";

export default defineFormula({
  name: "CONTRACT.TERMINATION",
  label: "Termination fee",
  unit: "currency",
  meaning:
    "What ending the contract for convenience costs in a month: a fee that declines evenly to 0 over the term.",
  source:
    "Usual clause, termination for convenience on a declining scale: start × (1 − month/term), not below 0.",
  inputs: {
    startFee: { label: "Fee at the start", unit: "currency", min: 0 },
    termMonths: { label: "Term", unit: "month", min: 0, whole: true, meaning: "Months the contract runs." },
    month: {
      label: "Month",
      unit: "month",
      min: 0,
      whole: true,
      meaning: "Months the contract has run when it ends.",
    },
  },
  rules: [
    {
      require: "termMonths > 0",
      error: "#N/A",
      implied: true,
      message: "termMonths is 0: a fee can't decline over no time; it must be more than 0.",
    },
  ],
  formula: "startFee * max(0, 1 - month / termMonths)",
  examples: [
    {
      given: { startFee: 600000, termMonths: 60, month: 15 },
      gives: 450000,
      source: "Derived by hand: a quarter of the term is over",
    },
    { given: { startFee: 600000, termMonths: 60, month: 0 }, gives: 600000, source: "Derived: at the start" },
    { given: { startFee: 600000, termMonths: 60, month: 60 }, gives: 0, source: "Derived: at the end" },
    { given: { startFee: 600000, termMonths: 60, month: 72 }, gives: 0, source: "Contract: never below 0" },
    {
      given: { startFee: 600000, termMonths: 0, month: 0 },
      gives: { error: "#N/A", saying: "termMonths is 0" },
      source: "Contract: a zero denominator has no answer",
    },
    {
      given: { startFee: 600000, termMonths: 60, month: 1.5 },
      gives: { error: "#VALUE!", saying: "month must be a whole number" },
      source: "Contract: months are whole",
    },
  ],
});
