import { defineFormula } from "../../kernel/formula";

export default defineFormula({
  name: "TAX.VATSHARE",
  label: "Recoverable share of VAT",
  unit: "1",
  later: true,
  meaning: "Share of the VAT on what we buy that we get back, where part of our own sales is exempt.",
  source:
    "Partial exemption: taxable/(taxable + exempt), up to the next whole percent (EU VAT directive, article 175; UK notice 706).",
  inputs: {
    taxable: { label: "Taxable sales", unit: "currency", min: 0 },
    exempt: {
      label: "Exempt sales",
      unit: "currency",
      min: 0,
      meaning: "Sales without the right to deduct.",
    },
    roundUp: {
      kind: "logical",
      label: "Round up",
      default: true,
      meaning: "TRUE: up to the next whole percent, as the rules say.",
    },
  },
  steps: { exact: { label: "Share before rounding", formula: "taxable / (taxable + exempt)" } },
  rules: [
    {
      require: "taxable + exempt > 0",
      error: "#N/A",
      implied: true,
      message: "taxable and exempt are both 0: there are no sales to share.",
    },
  ],
  formula: "roundUp ? roundUp(exact * 100) / 100 : exact",
  examples: [
    {
      given: { taxable: 100000, exempt: 60000 },
      gives: 0.63,
      source: "ICAS, partial exemption: 62.5 % becomes 63 %",
    },
    { given: { taxable: 100000, exempt: 60000, roundUp: false }, gives: 0.625, source: "Derived by hand" },
    {
      given: { taxable: 290, exempt: 710 },
      gives: 0.29,
      source: "Contract: rounds to 15 digits before it rounds up: 29 % is not 30 %",
    },
    { given: { taxable: 0, exempt: 710 }, gives: 0, source: "Derived: all sales are exempt" },
    {
      given: { taxable: 0, exempt: 0 },
      gives: { error: "#N/A", saying: "there are no sales to share" },
      source: "Contract: a zero denominator has no answer",
    },
  ],
});
