import { defineFormula } from "../../kernel/formula";
import { scale } from "./inputs";

export default defineFormula({
  name: "FIT.SCORE",
  label: "Fit score",
  unit: "1",
  meaning: "Weighted mean of the scores of several criteria, from 1 to 5.",
  source: "Weighted mean: Σ score × weight/Σ weight.",
  inputs: {
    scores: {
      kind: "series",
      label: "Scores",
      unit: "1",
      ...scale,
      meaning: "One for each criterion, 1 to 5.",
    },
    weights: {
      kind: "series",
      label: "Weights",
      unit: "1",
      min: 0,
      sameShapeAs: "scores",
      meaning: "How much each criterion counts; they need not add up to 1.",
    },
  },
  steps: { total: { label: "Sum of the weights", formula: "sum(weights)" } },
  rules: [
    {
      require: "total > 0",
      error: "#N/A",
      implied: true,
      message: "weights are all 0: no criterion counts, so there is no mean.",
    },
  ],
  formula: "sumProduct(scores, weights) / total",
  examples: [
    {
      given: { scores: [5, 2, 3], weights: [0.5, 0.25, 0.25] },
      gives: 3.75,
      source: "Derived by hand: 2.5 + 0.5 + 0.75",
    },
    {
      given: { scores: [[5, 2, 3]], weights: [[2, 1, 1]] },
      gives: 3.75,
      source: "Derived by hand: (10 + 2 + 3)/4, rows",
    },
    { given: { scores: [4, 1], weights: [1, 0] }, gives: 4, source: "Derived: a weight of 0 does not count" },
    {
      given: { scores: [4, 1], weights: [0, 0] },
      gives: { error: "#N/A", saying: "weights are all 0" },
      source: "Contract: a zero denominator has no answer",
    },
    {
      given: { scores: [4, 6], weights: [1, 1] },
      gives: {
        error: "#VALUE!",
        saying: "scores must hold numbers that are between 1 and 5, but position 2 is 6",
      },
      source: "Contract: scores are 1 to 5",
    },
    {
      given: { scores: [4, 1], weights: [1] },
      gives: { error: "#VALUE!", saying: "weights must have as many rows and columns as scores" },
      source: "Contract: ranges used together have the same shape",
    },
  ],
});
