import { defineFormula } from "../../kernel/formula";
import { scale } from "./inputs";

export default defineFormula({
  name: "FIT.GATE",
  label: "Gates of an option",
  unit: "1",
  later: true,
  gives: "text",
  meaning: 'Whether an option reaches the lowest score that each "must" asks for: Pass, or which ones fail.',
  source: 'Usual gate of an evaluation: each criterion that is a "must" has a lowest score.',
  inputs: {
    scores: {
      kind: "series",
      label: "Scores",
      unit: "1",
      ...scale,
      meaning: "One for each criterion, 1 to 5.",
    },
    minimums: {
      kind: "series",
      label: "Lowest scores",
      unit: "1",
      ...scale,
      blankIsZero: true,
      sameShapeAs: "scores",
      meaning: "The lowest score that passes; blank where the criterion is no gate.",
    },
  },
  formula: "gate(scores, minimums)",
  examples: [
    { given: { scores: [4, 3, 5], minimums: [3, 3, 2] }, gives: "Pass", source: "Derived by hand" },
    {
      given: { scores: [4, 2, 5], minimums: [3, 3, 2] },
      gives: "Fail: 2",
      source: "Derived by hand: 2 is below 3",
    },
    {
      given: { scores: [1, 2, 1], minimums: [null, 3, 2] },
      gives: "Fail: 2, 3",
      source: "Derived by hand: the first is no gate",
    },
    {
      given: { scores: [4, 2], minimums: [3, 6] },
      gives: {
        error: "#VALUE!",
        saying: "minimums must hold numbers that are between 1 and 5, but position 2 is 6",
      },
      source: "Contract: scores are 1 to 5",
    },
  ],
});
