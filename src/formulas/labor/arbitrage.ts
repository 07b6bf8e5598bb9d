import { defineFormula } from "../../kernel/formula";
import { discountRate, years } from "../inputs";
import {
  currencyDrift,
  offshoreCost,
  offshoreInflation,
  onshoreCost,
  onshoreInflation,
  oversightRate,
  productivity,
} from "./inputs";

export default defineFormula({
  name: "LABOR.ARBITRAGE",
  label: "Labor saved offshore",
  unit: "currency",
  meaning:
    "Present value of the labor cost saved over years 1 to n, each counted at its end. Costs are prices of year 1 and rise from year 2.",
  source:
    "Definition of this tool: the labor differential of each year, discounted and added up year by year.",
  inputs: {
    fte: {
      label: "Onshore employees",
      unit: "FTE",
      min: 0,
      meaning: "Full-time equivalents whose work moves.",
    },
    onshoreCost,
    offshoreCost,
    years: { ...years, meaning: "Years over which the saving is added up." },
    discountRate,
    onshoreInflation: { ...onshoreInflation, default: 0 },
    offshoreInflation: { ...offshoreInflation, default: 0 },
    currencyDrift,
    productivity,
    oversightRate,
  },
  steps: {
    equivalent: {
      label: "Offshore cost for onshore output",
      formula: "LABOR.EQUIVALENT(offshoreCost, productivity, oversightRate)",
    },
  },
  formula:
    "fte * sumOver(year, years, (onshoreCost * (1 + onshoreInflation) ^ (year - 1)" +
    " - equivalent * ((1 + offshoreInflation) * (1 + currencyDrift)) ^ (year - 1))" +
    " / (1 + discountRate) ^ year)",
  examples: [
    {
      given: { fte: 50, onshoreCost: 251 * 8 * 15, offshoreCost: 251 * 8 * 15 * 0.4, years: 1 },
      gives: 903600,
      source:
        "A public saving calculator: 251 days × 8 hours × 50 people × 15 an hour × 60 % = 903,600 (there the 60 % is an input)",
    },
    {
      given: { fte: 10, onshoreCost: 50000, offshoreCost: 20000, years: 3 },
      gives: 900000,
      source: "Derived by hand: 10 × 30,000 × 3",
    },
    {
      given: { fte: 10, onshoreCost: 50000, offshoreCost: 20000, years: 2, discountRate: 0.25 },
      gives: 432000,
      source: "Derived by hand: 300,000/1.25 + 300,000/1.5625 = 240,000 + 192,000",
    },
    {
      given: {
        fte: 10,
        onshoreCost: 50000,
        offshoreCost: 20000,
        years: 2,
        onshoreInflation: 0.04,
        offshoreInflation: 0.1,
      },
      gives: 600000,
      source: "Derived by hand: year 1 saves 10 × 30,000, year 2 10 × (52,000 − 22,000)",
    },
    {
      given: {
        fte: 10,
        onshoreCost: 50000,
        offshoreCost: 20000,
        years: 2,
        offshoreInflation: 0.1,
        currencyDrift: 0.05,
      },
      gives: 569000,
      source: "Derived by hand: 300,000 + 10 × (50,000 − 20,000 × 1.1 × 1.05): a dearer currency saves less",
    },
    {
      given: {
        fte: 10,
        onshoreCost: 50000,
        offshoreCost: 20000,
        years: 1,
        productivity: 0.8,
        oversightRate: 0.1,
      },
      gives: 225000,
      source: "Derived by hand: 12.5 offshore employees at 22,000 against 500,000",
    },
    {
      given: {
        fte: 1,
        onshoreCost: 1100,
        offshoreCost: 0,
        years: 10,
        discountRate: 0.1,
        onshoreInflation: 0.1,
      },
      gives: 10000,
      source: "Derived: where cost grows at the discount rate each year is worth 1,100/1.1, ten times",
    },
    {
      given: { fte: 10, onshoreCost: 20000, offshoreCost: 50000, years: 1 },
      gives: -300000,
      source: "Derived by hand: moving to a dearer place loses",
    },
    {
      given: { fte: 10, onshoreCost: 50000, offshoreCost: 20000, years: 0 },
      gives: { error: "#VALUE!", saying: "years must be a whole number from 1 to 100, but is 0" },
      source: "Contract: years are whole, 1 to 100",
    },
    {
      given: { fte: 10, onshoreCost: 50000, offshoreCost: 20000, years: 3, discountRate: -1 },
      gives: { error: "#VALUE!", saying: "discountRate must be more than -1, but is -1" },
      source: "Contract: rates are more than −1",
    },
  ],
});
