import { defineFormula } from "../../kernel/formula";
import { high, inOrder, low, mode } from "./inputs";

export default defineFormula({
  name: "RISK.PERT",
  label: "Three-point mean (PERT)",
  unit: "1",
  meaning: "Mean of a three-point estimate in which the most likely value counts four times.",
  source: "Three-point (PERT) estimate: (low + 4 × most likely + high)/6.",
  inputs: { low, mode, high },
  rules: [inOrder],
  formula: "(low + 4 * mode + high) / 6",
  examples: [
    {
      given: { low: 10, mode: 15, high: 26 },
      gives: 16,
      source: "Three-point rule: (10 + 4 × 15 + 26)/6",
    },
    {
      given: { low: -5, mode: 0, high: 5 },
      gives: 0,
      source: "Derived: an even estimate has its mean in the middle",
    },
    { given: { low: 7, mode: 7, high: 7 }, gives: 7, source: "Derived: nothing is uncertain" },
    {
      given: { low: 10, mode: 9, high: 26 },
      gives: {
        error: "#VALUE!",
        saying: "mode must lie between low and high, but low is 10, mode is 9 and high is 26",
      },
      source: "Contract: bad input",
    },
    {
      given: { low: 10, mode: 27, high: 26 },
      gives: { error: "#VALUE!", saying: "mode must lie between low and high" },
      source: "Contract: bad input",
    },
  ],
});
