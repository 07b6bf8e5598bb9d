import { defineFormula } from "../../kernel/formula";
import { discountRate } from "../inputs";
import { fte, inflation, loadedCost, otherAnnualCost, volumeGrowth, years } from "./inputs";

export default defineFormula({
  name: "TCO.INHOUSE",
  label: "Total cost in-house",
  unit: "currency",
  meaning:
    "Present value of all that the work costs if it stays in-house: capital today, and each year's cost at its end.",
  source:
    "Definition of this tool: capital + Σ cost of the year/(1 + rate)^year. Count only what outsourcing would avoid (Canada, Treasury Board).",
  inputs: {
    fte,
    loadedCost,
    otherAnnualCost,
    capital: {
      label: "Capital",
      unit: "currency",
      min: 0,
      default: 0,
      meaning: "Investment needed today if the work stays.",
    },
    volumeGrowth,
    inflation,
    discountRate,
    years,
  },
  formula:
    "capital + sumOver(year, years, " +
    "TCO.INHOUSE.YEAR(fte, loadedCost, year, otherAnnualCost, volumeGrowth, inflation)" +
    " / (1 + discountRate) ^ year)",
  examples: [
    {
      given: { fte: 0, loadedCost: 0, otherAnnualCost: 6000, capital: 60000, years: 3 },
      gives: 78000,
      source: "Published software case: license 60,000 and 6,000 a year are 78,000 at 3 years",
    },
    {
      given: { fte: 0, loadedCost: 0, otherAnnualCost: 6000, capital: 60000, years: 4 },
      gives: 84000,
      source: "Published software case: license 60,000 and 6,000 a year are 84,000 at 4 years",
    },
    {
      given: { fte: 1, loadedCost: 610 * 200000, years: 1 },
      gives: 122000000,
      source:
        "Published make-or-buy case: relevant cost per unit 550 + 60, at 200,000 units; allocated cost of 20 that stays is left out",
    },
    {
      given: { fte: 10, loadedCost: 50000 },
      gives: 2500000,
      source: "Derived by hand: years left out are 5, 10 × 50,000 × 5",
    },
    {
      given: {
        fte: 10,
        loadedCost: 50000,
        otherAnnualCost: 100000,
        capital: 80000,
        discountRate: 0.25,
        years: 2,
      },
      gives: 944000,
      source: "Derived by hand: 80,000 + 600,000/1.25 + 600,000/1.5625",
    },
    {
      given: {
        fte: 10,
        loadedCost: 50000,
        otherAnnualCost: 100000,
        volumeGrowth: 0.1,
        inflation: 0.05,
        years: 2,
      },
      gives: 1282500,
      source: "Derived by hand: 600,000 + (550,000 + 100,000) × 1.05; other cost does not follow volume",
    },
    {
      given: { fte: 10, loadedCost: 50000, volumeGrowth: -1 },
      gives: { error: "#VALUE!", saying: "volumeGrowth must be more than -1, but is -1" },
      source: "Contract: growth is more than −1",
    },
    {
      given: { fte: 10, loadedCost: 50000, years: 2.5 },
      gives: { error: "#VALUE!", saying: "years must be a whole number from 1 to 100, but is 2.5" },
      source: "Contract: years are whole, 1 to 100",
    },
    {
      given: { fte: "ten", loadedCost: 50000 },
      gives: { error: "#VALUE!", saying: 'fte must be a number, but is "ten"' },
      source: "Contract: bad input",
    },
  ],
});
