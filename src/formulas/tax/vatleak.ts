import { defineFormula } from "../../kernel/formula";

export default defineFormula({
  name: "TAX.VATLEAK",
  label: "VAT that stays",
  unit: "currency",
  later: true,
  meaning:
    "VAT on a charge that we don't get back: banks, insurers, hospitals. A reverse charge changes who declares it, not what stays; own payroll bears none.",
  source: "Charge × VAT rate × (1 − recoverable share).",
  inputs: {
    charge: { label: "Charge", unit: "currency", min: 0, meaning: "Without VAT." },
    vatRate: { label: "VAT rate", unit: "1", min: 0 },
    recoverableShare: {
      label: "Recoverable share",
      unit: "1",
      min: 0,
      max: 1,
      meaning: "Share of the VAT that we get back: 1 for most companies, see TAX.VATSHARE.",
    },
  },
  formula: "charge * vatRate * (1 - recoverableShare)",
  examples: [
    {
      given: { charge: 25000, vatRate: 0.2, recoverableShare: 0.63 },
      gives: 1850,
      source: "Derived from ICAS's example: of 5,000 input tax 63 % comes back",
    },
    {
      given: { charge: 1000000, vatRate: 0.19, recoverableShare: 0 },
      gives: 190000,
      source: "Derived by hand: a bank that gets nothing back",
    },
    {
      given: { charge: 500000, vatRate: 0.25, recoverableShare: 0.4 },
      gives: 75000,
      source: "Derived by hand: 125,000 × 60 %",
    },
    {
      given: { charge: 500000, vatRate: 0.25, recoverableShare: 40 },
      gives: { error: "#VALUE!", saying: "recoverableShare must be between 0 and 1, but is 40" },
      source: "Contract: shares are between 0 and 1",
    },
  ],
});
