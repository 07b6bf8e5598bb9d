import { defineFormula } from "../../kernel/formula";

const rate = (label: string, meaning: string) => ({ label, unit: "1", min: 0, max: 1, meaning }) as const;

export default defineFormula({
  name: "TAX.CAPTIVE",
  label: "Tax effect of an own center",
  unit: "currency",
  later: true,
  meaning:
    "Tax a group saves in a year because the markup of its own center is taxed there instead of at home; negative where it costs.",
  source:
    "Cost-plus transfer price (OECD Guidelines, 7.61: 5 % for simple services): profit × (home − location rate), less tax on what is brought home.",
  inputs: {
    shouldCost: {
      label: "Cost of the center",
      unit: "currency",
      min: 0,
      meaning: "Its cost in the year, management included: what the markup is on.",
    },
    markup: { label: "Markup", unit: "1", min: 0, meaning: "On the center's cost: 0.05 is 5 %." },
    homeRate: rate("Tax rate at home", "Where the markup is a cost."),
    locationRate: rate("Tax rate at the location", "Where the markup is profit."),
    year: {
      label: "Year",
      unit: "year",
      min: 1,
      max: 100,
      whole: true,
      default: 1,
      meaning: "Year since the center went live.",
    },
    holidayYears: {
      label: "Years of tax holiday",
      unit: "year",
      min: 0,
      whole: true,
      default: 0,
    },
    holidayRate: {
      ...rate(
        "Tax rate in the holiday",
        "0.15 for a group under the global minimum tax, whatever the location waives.",
      ),
      default: 0,
    },
    repatriationRate: {
      ...rate("Tax on profit brought home", "On the profit after tax; 0 where it stays."),
      default: 0,
    },
  },
  steps: {
    profit: { label: "Profit of the center", formula: "markup * shouldCost" },
    taxed: {
      label: "Tax rate in this year",
      formula: "year <= holidayYears ? holidayRate : locationRate",
    },
  },
  formula: "profit * (homeRate - taxed) - profit * (1 - taxed) * repatriationRate",
  examples: [
    {
      given: { shouldCost: 10000000, markup: 0.05, homeRate: 0.3, locationRate: 0.125 },
      gives: 87500,
      source: "Derived from the OECD's 5 %: 500,000 × 17.5 %; the tax rates are ours",
    },
    {
      given: { shouldCost: 10000000, markup: 0.05, homeRate: 0.25, locationRate: 0.3 },
      gives: -25000,
      source: "Derived by hand: the location taxes more",
    },
    {
      given: {
        shouldCost: 10000000,
        markup: 0.1,
        homeRate: 0.3,
        locationRate: 0.25,
        year: 3,
        holidayYears: 5,
        holidayRate: 0,
      },
      gives: 300000,
      source: "Derived by hand: year 3 of a holiday of 5",
    },
    {
      given: {
        shouldCost: 10000000,
        markup: 0.1,
        homeRate: 0.3,
        locationRate: 0.25,
        year: 6,
        holidayYears: 5,
        repatriationRate: 0.1,
      },
      gives: -25000,
      source: "Derived by hand: 1,000,000 × 5 % less 750,000 × 10 %",
    },
    {
      given: { shouldCost: 10000000, markup: 0.1, homeRate: 30, locationRate: 0.25 },
      gives: { error: "#VALUE!", saying: "homeRate must be between 0 and 1, but is 30" },
      source: "Contract: rates are decimals",
    },
  ],
});
