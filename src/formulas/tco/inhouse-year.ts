import { defineFormula } from "../../kernel/formula";
import { fte, inflation, loadedCost, otherAnnualCost, volumeGrowth, year } from "./inputs";

export default defineFormula({
  name: "TCO.INHOUSE.YEAR",
  label: "In-house cost of one year",
  unit: "currency/year",
  meaning: "What the work costs in one year of operation if it stays in-house, in money of that year.",
  source:
    "Definition of this tool: labor grows with volume, labor and other cost with inflation; year 1 is at today's volume and prices.",
  inputs: { fte, loadedCost, year, otherAnnualCost, volumeGrowth, inflation },
  formula:
    "(fte * loadedCost * (1 + volumeGrowth) ^ (year - 1) + otherAnnualCost) * (1 + inflation) ^ (year - 1)",
  examples: [
    {
      given: {
        fte: 10,
        loadedCost: 50000,
        otherAnnualCost: 100000,
        volumeGrowth: 0.1,
        inflation: 0.05,
        year: 1,
      },
      gives: 600000,
      source: "Derived by hand: growth starts in year 2",
    },
    {
      given: {
        fte: 10,
        loadedCost: 50000,
        otherAnnualCost: 100000,
        volumeGrowth: 0.1,
        inflation: 0.05,
        year: 2,
      },
      gives: 682500,
      source: "Derived by hand: (550,000 + 100,000) × 1.05; other cost does not follow volume",
    },
    {
      given: { fte: 10, loadedCost: 50000, year: 0 },
      gives: { error: "#VALUE!", saying: "year must be a whole number from 1 to 100, but is 0" },
      source: "Contract: years are whole, 1 to 100",
    },
  ],
});
