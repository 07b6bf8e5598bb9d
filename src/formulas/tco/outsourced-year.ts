import { defineFormula } from "../../kernel/formula";
import { annualFee, escalation, governanceRate, retainedCost, volumeGrowth, year } from "./inputs";

export default defineFormula({
  name: "TCO.OUTSOURCED.YEAR",
  label: "Outsourced cost of one year",
  unit: "currency/year",
  meaning:
    "What fee, governance and retained organization cost in one year of operation, in money of that year; stranded cost comes on top.",
  source:
    "Definition of this tool: fee and governance grow with volume and price, the retained organization with price; year 1 is at today's.",
  inputs: { annualFee, year, governanceRate, retainedCost, volumeGrowth, escalation },
  formula:
    "(annualFee * (1 + governanceRate) * (1 + volumeGrowth) ^ (year - 1) + retainedCost)" +
    " * (1 + escalation) ^ (year - 1)",
  examples: [
    {
      given: {
        annualFee: 400000,
        governanceRate: 0.05,
        retainedCost: 50000,
        volumeGrowth: 0.1,
        escalation: 0.02,
        year: 1,
      },
      gives: 470000,
      source: "Derived by hand: 420,000 + 50,000; growth starts in year 2",
    },
    {
      given: {
        annualFee: 400000,
        governanceRate: 0.05,
        retainedCost: 50000,
        volumeGrowth: 0.1,
        escalation: 0.02,
        year: 2,
      },
      gives: 522240,
      source: "Derived by hand: (462,000 + 50,000) × 1.02; the retained organization does not follow volume",
    },
    {
      given: { annualFee: 400000, governanceRate: 0.25, year: 1 },
      gives: 500000,
      source: "Martin's rule, upper end: contract administration is 25 % of the contractor's cost",
    },
    {
      given: { annualFee: 400000, year: 1.5 },
      gives: { error: "#VALUE!", saying: "year must be a whole number from 1 to 100, but is 1.5" },
      source: "Contract: years are whole, 1 to 100",
    },
  ],
});
