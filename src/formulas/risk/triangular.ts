import { defineFormula } from "../../kernel/formula";
import { high, inOrder, low, mode } from "./inputs";

export default defineFormula({
  name: "RISK.TRIANGULAR",
  label: "Triangular mean",
  unit: "1",
  meaning: "Mean of a three-point estimate taken as a triangular distribution.",
  source: "Triangular distribution: (low + most likely + high)/3.",
  inputs: { low, mode, high },
  rules: [inOrder],
  formula: "(low + mode + high) / 3",
  examples: [
    { given: { low: 10, mode: 15, high: 26 }, gives: 17, source: "Three-point rule: (10 + 15 + 26)/3" },
    { given: { low: 7, mode: 7, high: 7 }, gives: 7, source: "Derived: nothing is uncertain" },
    {
      given: { low: 10, mode: 30, high: 26 },
      gives: { error: "#VALUE!", saying: "mode must lie between low and high" },
      source: "Contract: bad input",
    },
  ],
});
