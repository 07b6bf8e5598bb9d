import { defineFormula } from "../../kernel/formula";

export default defineFormula({
  name: "BENEFIT.QUALITY",
  label: "Fewer errors",
  unit: "currency",
  later: true,
  meaning: "What fewer errors in a volume of work save; negative where errors become more.",
  source: "Cost of poor quality: volume × (error rate now − new) × cost of an error.",
  inputs: {
    volume: { label: "Volume", unit: "unit", min: 0 },
    errorRateNow: { label: "Error rate now", unit: "1", min: 0, max: 1 },
    errorRateNew: { label: "Error rate then", unit: "1", min: 0, max: 1 },
    costPerError: {
      label: "Cost of an error",
      unit: "currency/unit",
      min: 0,
      meaning: "To find it and put it right.",
    },
  },
  formula: "volume * (errorRateNow - errorRateNew) * costPerError",
  examples: [
    {
      given: { volume: 100000, errorRateNow: 0.226, errorRateNew: 0.101, costPerError: 25 },
      gives: 312500,
      source: "Ardent 2019: exceptions 22.6 % on average, 10.1 % for the best; the cost of one is ours",
    },
    {
      given: { volume: 50000, errorRateNow: 0.04, errorRateNew: 0.01, costPerError: 10 },
      gives: 15000,
      source: "Derived by hand: 1,500 errors fewer, 10 to correct each (1-10-100 rule)",
    },
    {
      given: { volume: 50000, errorRateNow: 0.01, errorRateNew: 0.04, costPerError: 10 },
      gives: -15000,
      source: "Derived by hand: more errors are a loss",
    },
    {
      given: { volume: 50000, errorRateNow: 4, errorRateNew: 0.01, costPerError: 10 },
      gives: { error: "#VALUE!", saying: "errorRateNow must be between 0 and 1, but is 4" },
      source: "Contract: rates are decimals",
    },
  ],
});
