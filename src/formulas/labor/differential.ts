import { defineFormula } from "../../kernel/formula";
import { offshoreCost, onshoreCost, oversightRate, productivity } from "./inputs";

export default defineFormula({
  name: "LABOR.DIFFERENTIAL",
  label: "Offshore labor differential",
  unit: "1",
  meaning:
    "Share of the onshore labor cost that is saved for each unit of output when the work moves; negative where moving costs more.",
  source:
    "CFO magazine, June 2004, compares hourly rates this way; productivity and oversight are our extension of the same ratio.",
  inputs: { onshoreCost, offshoreCost, productivity, oversightRate },
  rules: [
    {
      require: "onshoreCost > 0",
      error: "#N/A",
      implied: true,
      message: "onshoreCost is 0: there is no cost of which a share could be saved.",
    },
  ],
  formula: "1 - LABOR.EQUIVALENT(offshoreCost, productivity, oversightRate) / onshoreCost",
  examples: [
    {
      given: { onshoreCost: 15, offshoreCost: 2 },
      gives: 13 / 15,
      source: "CFO magazine, June 2004, US against India: payroll clerk, 86.7 % lower",
    },
    {
      given: { onshoreCost: 18, offshoreCost: 7 },
      gives: 11 / 18,
      source: "CFO magazine, June 2004, US against India: paralegal, 61.1 % lower",
    },
    {
      given: { onshoreCost: 23, offshoreCost: 11 },
      gives: 12 / 23,
      source: "CFO magazine, June 2004, US against India: accountant, 52.2 % lower",
    },
    {
      given: { onshoreCost: 34, offshoreCost: 11 },
      gives: 23 / 34,
      source: "CFO magazine, June 2004, US against India: financial analyst, 34 and 11",
    },
    {
      given: { onshoreCost: 60, offshoreCost: 6 },
      gives: 0.9,
      source: "CFO magazine, June 2004, US against India: software developer, 60 and 6",
    },
    {
      given: { onshoreCost: 33.5, offshoreCost: 12.5 },
      gives: 42 / 67,
      source: "Eurostat 2024, EU against Romania: 33.5 and 12.5 €/h, a saving of 21/33.5",
    },
    {
      given: { onshoreCost: 34.74, offshoreCost: 43.76 },
      gives: -9.02 / 34.74,
      source: "BLS manufacturing compensation 2010, US against Germany: 34.74 and 43.76 USD/h, dearer",
    },
    {
      given: { onshoreCost: 50000, offshoreCost: 20000, productivity: 0.8, oversightRate: 0.1 },
      gives: 0.45,
      source: "Derived by hand: 1 − 20,000 × 1.1/(0.8 × 50,000)",
    },
    {
      given: { onshoreCost: 0, offshoreCost: 20000 },
      gives: { error: "#N/A", saying: "onshoreCost is 0" },
      source: "Contract: a zero denominator has no answer",
    },
    {
      given: { onshoreCost: 50000, offshoreCost: 20000, productivity: 0 },
      gives: { error: "#VALUE!", saying: "productivity must be more than 0, but is 0" },
      source: "Contract: productivity is more than 0",
    },
  ],
});
