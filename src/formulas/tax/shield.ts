import { defineFormula } from "../../kernel/formula";
import { discountRate, years } from "../inputs";

export default defineFormula({
  name: "TAX.SHIELD",
  label: "Tax shield of depreciation",
  unit: "currency",
  later: true,
  meaning: "Present value of the tax that straight-line depreciation saves, at the end of each period.",
  source: "Depreciation of a period × tax rate × annuity factor.",
  inputs: {
    cost: { label: "Cost", unit: "currency", min: 0, meaning: "What the asset is bought for." },
    years: { ...years, meaning: "Over which it is depreciated." },
    taxRate: { label: "Tax rate", unit: "1", min: 0, max: 1 },
    discountRate: {
      label: discountRate.label,
      unit: discountRate.unit,
      above: discountRate.above,
      meaning: discountRate.meaning,
    },
    salvage: {
      label: "Salvage value",
      unit: "currency",
      min: 0,
      default: 0,
      meaning: "What is left of it in the books at the end.",
    },
    perYear: {
      label: "Periods a year",
      unit: "1/year",
      min: 1,
      max: 12,
      whole: true,
      default: 1,
      meaning: "1, or 12 for months.",
    },
  },
  steps: {
    each: { label: "Periods in a year", formula: "perYear * oneYear" },
    periods: { label: "Periods", formula: "years * perYear" },
    rate: {
      label: "Discount rate of a period",
      formula: "(1 + discountRate) ^ (1 / each) - 1",
    },
    depreciation: { label: "Depreciation of a period", formula: "(cost - salvage) / periods" },
  },
  rules: [
    {
      require: "each == 1 or each == 12",
      error: "#VALUE!",
      message: "perYear must be 1 or 12, but is {perYear}.",
    },
    {
      require: "salvage <= cost",
      error: "#VALUE!",
      message: "salvage is {salvage}, but cost only {cost}: nothing would be depreciated.",
    },
  ],
  formula: "taxRate * depreciation * annuity(rate, periods)",
  examples: [
    {
      given: { cost: 50000, years: 5, taxRate: 0.35, discountRate: 0.1 },
      gives: 13267.75,
      printedDecimals: 2,
      source: "Textbook: 13,267.75",
    },
    {
      given: { cost: 7900000, years: 10, taxRate: 0.38, discountRate: 0.09 },
      gives: 1926580.841887935,
      source: "Textbook: 1.927 million; digits derived",
    },
    {
      given: { cost: 600000, years: 4, taxRate: 0.25, discountRate: 0.08, salvage: 60000, perYear: 12 },
      gives: 115826.0882011282,
      source: "Derived with 40 digits: 48 months of 11,250",
    },
    {
      given: { cost: 50000, years: 5, taxRate: 0.35, discountRate: 0.1, perYear: 4 },
      gives: { error: "#VALUE!", saying: "perYear must be 1 or 12, but is 4" },
      source: "Contract: years or months",
    },
    {
      given: { cost: 50000, years: 5, taxRate: 0.35, discountRate: 0.1, salvage: 60000 },
      gives: { error: "#VALUE!", saying: "salvage is 60000" },
      source: "Contract: no more is left than was paid",
    },
  ],
});
