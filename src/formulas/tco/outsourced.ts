import { defineFormula } from "../../kernel/formula";
import { discountRate, years as wholeYears } from "../inputs";
import { annualFee, escalation, governanceRate, retainedCost, volumeGrowth, years } from "./inputs";

export default defineFormula({
  name: "TCO.OUTSOURCED",
  label: "Total cost outsourced",
  unit: "currency",
  meaning:
    "Present value of all that the work costs with a provider: transition today, each year's cost at its end, and the exit.",
  source:
    "Definition of this tool, on the Treasury Board of Canada's rule: transition + Σ (contract administration + price)/(1 + rate)^year; stranded and exit cost added.",
  inputs: {
    annualFee,
    transitionCost: {
      label: "Transition cost",
      unit: "currency",
      min: 0,
      default: 0,
      meaning: "Paid today: BPO.TRANSITION.COST.",
    },
    governanceRate,
    retainedCost,
    strandedCost: {
      label: "Stranded cost",
      unit: "currency/year",
      min: 0,
      default: 0,
      meaning: "Yearly in-house cost that stays although the work moves.",
    },
    volumeGrowth,
    escalation,
    discountRate,
    years,
    exitCost: {
      label: "Exit cost",
      unit: "currency",
      min: 0,
      default: 0,
      meaning: "Paid at the end of the last year.",
    },
    strandedYears: {
      ...wholeYears,
      label: "Stranded years",
      optional: true,
      meaning: "Years through which stranded cost stays. Left out: all years.",
    },
  },
  steps: {
    strandedThrough: {
      label: "Years with stranded cost",
      formula: "given(strandedYears) ? min(strandedYears, years) : years",
    },
    running: {
      label: "Fee, governance and retained organization",
      formula:
        "sumOver(year, years, " +
        "TCO.OUTSOURCED.YEAR(annualFee, year, governanceRate, retainedCost, volumeGrowth, escalation)" +
        " / (1 + discountRate) ^ year)",
    },
    stranded: {
      label: "Stranded cost",
      formula: "sumOver(year, strandedThrough, strandedCost / (1 + discountRate) ^ year)",
    },
    exit: { label: "Exit", formula: "exitCost / (1 + discountRate) ^ years" },
  },
  formula: "transitionCost + running + stranded + exit",
  examples: [
    {
      given: { annualFee: 25000, years: 3 },
      gives: 75000,
      source: "Published software case: a subscription of 25,000 a year is 75,000 at 3 years",
    },
    {
      given: { annualFee: 25000, years: 4 },
      gives: 100000,
      source: "Published software case: a subscription of 25,000 a year is 100,000 at 4 years",
    },
    {
      given: { annualFee: 620 * 200000, years: 1 },
      gives: 124000000,
      source: "Published make-or-buy case: an offer of 620 at 200,000 units",
    },
    {
      given: { annualFee: 400000, governanceRate: 0.25, years: 1 },
      gives: 500000,
      source: "Martin's rule, upper end: contract administration is 25 % of the contractor's cost",
    },
    {
      given: { annualFee: 400000 },
      gives: 2000000,
      source: "Derived by hand: years left out are 5, 400,000 × 5",
    },
    {
      given: {
        annualFee: 400000,
        transitionCost: 200000,
        governanceRate: 0.05,
        retainedCost: 50000,
        strandedCost: 30000,
        discountRate: 0.25,
        years: 2,
        exitCost: 50000,
      },
      gives: 952000,
      source:
        "Derived by hand: 200,000 + 500,000/1.25 + 500,000/1.5625 + 50,000/1.5625; stranded in all years",
    },
    {
      given: {
        annualFee: 400000,
        transitionCost: 200000,
        governanceRate: 0.05,
        retainedCost: 50000,
        strandedCost: 30000,
        discountRate: 0.25,
        years: 2,
        exitCost: 50000,
        strandedYears: 1,
      },
      gives: 932800,
      source: "Derived by hand: the same without 30,000/1.5625, stranded in year 1 only",
    },
    {
      given: { annualFee: 400000, strandedCost: 30000, years: 2, strandedYears: 7 },
      gives: 860000,
      source: "Contract: stranded through min(strandedYears, years), here 2 years",
    },
    {
      given: {
        annualFee: 400000,
        governanceRate: 0.05,
        retainedCost: 50000,
        strandedCost: 30000,
        volumeGrowth: 0.1,
        escalation: 0.02,
        years: 2,
      },
      gives: 1052240,
      source: "Derived by hand: 470,000 + (462,000 + 50,000) × 1.02 + 2 × 30,000, which does not escalate",
    },
    {
      given: { annualFee: 400000, escalation: -1 },
      gives: { error: "#VALUE!", saying: "escalation must be more than -1, but is -1" },
      source: "Contract: inflation is more than −1",
    },
    {
      given: { annualFee: 400000, strandedYears: 1.5 },
      gives: { error: "#VALUE!", saying: "strandedYears must be a whole number from 1 to 100, but is 1.5" },
      source: "Contract: years are whole, 1 to 100",
    },
  ],
});
