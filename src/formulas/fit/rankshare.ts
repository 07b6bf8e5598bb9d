import { defineFormula } from "../../kernel/formula";
import { scale } from "./inputs";

export default defineFormula({
  name: "FIT.RANKSHARE",
  label: "How often an option takes a rank",
  unit: "1",
  later: true,
  gives: "column",
  meaning:
    "For each option the share of all possible weights under which it takes the rank: how much the winner hangs on the weights.",
  source:
    "Stochastic multicriteria acceptability analysis (Lahdelma, Hokkanen and Salminen 1998, 2001), weights uniform on the simplex.",
  noExcelForm: "it draws thousands of random weights.",
  inputs: {
    scores: {
      kind: "grid",
      label: "Scores",
      unit: "1",
      ...scale,
      most: 50,
      meaning: "A row for each option, a column for each criterion, 1 to 5; at most 50 of each.",
    },
    rank: { label: "Rank", unit: "1", min: 1, whole: true, default: 1, meaning: "1 is the best." },
    trials: {
      label: "Trials",
      unit: "1",
      min: 1,
      max: 100000,
      whole: true,
      default: 10000,
      meaning: "Weights drawn; with 10,000 a share is right to about a percentage point.",
    },
    seed: {
      label: "Seed",
      unit: "1",
      min: 0,
      max: 4294967295,
      whole: true,
      default: 1,
      meaning: "The same seed draws the same weights.",
    },
  },
  steps: { options: { label: "Options", formula: "rows(scores)" } },
  rules: [
    {
      require: "rank <= options",
      error: "#VALUE!",
      message: "rank is {rank}, but there are only {options} options.",
    },
  ],
  formula: "rankShares(scores, rank, trials, seed)",
  examples: [
    {
      given: {
        scores: [
          [5, 1],
          [1, 5],
          [3.5, 3.5],
        ],
      },
      gives: [[0.375], [0.375], [0.25]],
      tolerance: 0.05,
      source: "Derived: areas of the weight simplex, 3/8, 3/8 and 1/4",
    },
    {
      given: {
        scores: [
          [4, 2],
          [2, 3],
        ],
      },
      gives: [[2 / 3], [1 / 3]],
      tolerance: 0.05,
      source: "Derived: areas of the weight simplex, 2/3 and 1/3",
    },
    {
      given: {
        scores: [
          [5, 1, 1],
          [1, 5, 1],
          [1, 1, 5],
          [3, 3, 3],
        ],
      },
      gives: [[0.25], [0.25], [0.25], [0.25]],
      tolerance: 0.05,
      source: "Derived: areas of the weight simplex, a quarter each",
    },
    {
      given: { scores: [[4], [5], [4]], rank: 2 },
      gives: [[0.5], [0], [0.5]],
      source: "Derived by hand: one criterion leaves nothing to draw; two options share the second rank",
    },
    {
      given: { scores: [[4], [5]], rank: 3 },
      gives: { error: "#VALUE!", saying: "rank is 3, but there are only 2 options" },
      source: "Contract: no option takes a rank that is not there",
    },
    {
      given: {
        scores: [
          [4, 2],
          [2, null],
        ],
      },
      gives: { error: "#VALUE!", saying: "scores has a blank at row 2, column 2" },
      source: "Contract: no blanks in a range that is no cash flow",
    },
  ],
});
