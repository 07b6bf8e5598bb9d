import { defineFormula } from "../../kernel/formula";

export default defineFormula({
  name: "LABOR.DIFFERENTIAL",
  label: "Offshore labor differential",
  unit: "1",
  meaning: "Share of the onshore labor cost that is saved for each unit of output when the work moves; negative where moving costs more.",
  source: "CFO magazine, June 2004, compares hourly rates; productivity and oversight are our extension of the same ratio.",
  inputs: {
    onshoreCost: { label: "Onshore cost", unit: "currency/hour", above: 0, meaning: "Loaded cost per hour, month or year; both costs on the same basis." },
    offshoreCost: { label: "Offshore cost", unit: "currency/hour", min: 0, meaning: "Loaded cost on the same basis, in the same currency." },
    productivity: { label: "Relative productivity", unit: "1", above: 0, default: 1, meaning: "Output of one offshore hour against one onshore hour." },
    oversightRate: { label: "Oversight", unit: "1", min: 0, default: 0, meaning: "Management and coordination on top of the offshore cost, as a share of it." },
  },
  formula: "1 - offshoreCost * (1 + oversightRate) / (productivity * onshoreCost)",
  examples: [
    { given: { onshoreCost: 23, offshoreCost: 11 }, gives: 12 / 23, source: "CFO magazine, June 2004: accountant, 52.2 % lower" },
    { given: { onshoreCost: 15, offshoreCost: 2 }, gives: 13 / 15, source: "CFO magazine, June 2004: payroll clerk, 86.7 % lower" },
    { given: { onshoreCost: 18, offshoreCost: 7 }, gives: 11 / 18, source: "CFO magazine, June 2004: paralegal, 61.1 % lower" },
  ],
});
