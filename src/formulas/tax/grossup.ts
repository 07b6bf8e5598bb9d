import { defineFormula } from "../../kernel/formula";

export default defineFormula({
  name: "TAX.GROSSUP",
  label: "Payment with withholding tax",
  unit: "currency",
  later: true,
  meaning:
    "What we pay in all for an amount on which withholding tax falls, where we bear a share of that tax.",
  source: "Gross-up clause: amount/(1 − rate), for the share that the payer bears (Practical Law).",
  inputs: {
    amount: { label: "Amount", unit: "currency", min: 0, meaning: "What the provider is to receive." },
    withholdingRate: {
      label: "Withholding tax",
      unit: "1",
      min: 0,
      below: 1,
      meaning: "Rate on the payment, before any credit for it.",
    },
    borneShare: {
      label: "Share we bear",
      unit: "1",
      min: 0,
      max: 1,
      default: 1,
      meaning: "1 where the price is net of tax, 0 where the provider bears it.",
    },
  },
  formula: "amount * (1 + borneShare * withholdingRate / (1 - withholdingRate))",
  examples: [
    {
      given: { amount: 100, withholdingRate: 0.3 },
      gives: 100 / 0.7,
      source: "Practical Law: 142.86 for 100 at 30 %",
    },
    {
      given: { amount: 10000, withholdingRate: 0.35 },
      gives: 15384.62,
      printedDecimals: 2,
      source: "Gross-up clause (encyclopedia): 15,384.62 for 10,000 at 35 %",
    },
    {
      given: { amount: 250000, withholdingRate: 0.1, borneShare: 0.75 },
      gives: 250000 + 187500 / 9,
      source: "Derived by hand: 250,000 × (1 + 0.75/9)",
    },
    {
      given: { amount: 100, withholdingRate: 1 },
      gives: { error: "#VALUE!", saying: "withholdingRate must be at least 0 and less than 1, but is 1" },
      source: "Contract: rates that are divided by are below 1",
    },
  ],
});
