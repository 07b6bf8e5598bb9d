import { defineFormula } from "../../kernel/formula";

export default defineFormula({
  name: "RISK.EXPECTED",
  label: "Expected loss",
  unit: "currency",
  meaning: "Loss to be expected from a list of events: each impact weighted with its probability.",
  source: "Expected value: Σ probability × impact. The events need not exclude each other.",
  inputs: {
    probabilities: {
      kind: "series",
      label: "Probabilities",
      unit: "1",
      min: 0,
      max: 1,
      meaning: "Of each event, in the time that is looked at; they need not add up to 1.",
    },
    impacts: {
      kind: "series",
      label: "Impacts",
      unit: "currency",
      sameShapeAs: "probabilities",
      meaning: "What each event costs; a gain is negative.",
    },
  },
  formula: "sumProduct(probabilities, impacts)",
  examples: [
    {
      given: { probabilities: [0.1, 0.02], impacts: [500000, 1000000] },
      gives: 70000,
      source: "Derived by hand: 50,000 + 20,000",
    },
    {
      given: { probabilities: [[0.6, 0.7]], impacts: [[100, -50]] },
      gives: 25,
      source: "Derived by hand: 60 − 35, rows; a chance lowers the expected loss",
    },
    {
      given: { probabilities: [1.2], impacts: [100] },
      gives: {
        error: "#VALUE!",
        saying: "probabilities must hold numbers that are between 0 and 1, but position 1 is 1.2",
      },
      source: "Contract: rates are decimals",
    },
    {
      given: { probabilities: [0.1, 0.2], impacts: [100] },
      gives: { error: "#VALUE!", saying: "impacts must have as many rows and columns as probabilities" },
      source: "Contract: ranges used together have the same shape",
    },
    {
      given: { probabilities: [0.1, null], impacts: [100, 200] },
      gives: { error: "#VALUE!", saying: "probabilities has a blank at position 2" },
      source: "Contract: no blanks in ranges used together",
    },
  ],
});
