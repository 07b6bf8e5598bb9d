import { defineFormula } from "../../kernel/formula";

export default defineFormula({
  name: "CONTRACT.MINIMUM",
  label: "Charge with minimum commitment",
  unit: "currency",
  meaning: "What is paid under a minimum commitment: the charge, or the commitment where that is larger.",
  source: "Usual minimum commitment (take-or-pay) clause.",
  inputs: {
    charge: { label: "Charge", unit: "currency", min: 0, meaning: "By volume and price." },
    commitment: {
      label: "Minimum commitment",
      unit: "currency",
      min: 0,
      meaning: "Paid in any case, for the same period.",
    },
  },
  formula: "max(charge, commitment)",
  examples: [
    { given: { charge: 80000, commitment: 90000 }, gives: 90000, source: "Contract: the larger" },
    { given: { charge: 95000, commitment: 90000 }, gives: 95000, source: "Contract: the larger" },
    {
      given: { charge: 95000, commitment: -1 },
      gives: { error: "#VALUE!", saying: "commitment must be at least 0, but is -1" },
      source: "Contract: costs are positive",
    },
  ],
});
