import { defineFormula } from "../../kernel/formula";
import { high, inOrder, low, mode } from "./inputs";

export default defineFormula({
  name: "RISK.PERTSD",
  label: "Three-point standard deviation",
  unit: "1",
  meaning:
    "The three-point rule (high − low)/6. The beta distribution behind RISK.PERTINV has another: √((mean − low)(high − mean)/7).",
  source: "Three-point (PERT) estimate: (high − low)/6, whatever the most likely value.",
  inputs: { low, mode, high },
  rules: [inOrder],
  formula: "(high - low) / 6",
  examples: [
    {
      given: { low: 10, mode: 15, high: 26 },
      gives: 8 / 3,
      source: "Three-point rule: (26 − 10)/6 = 2.6667; the beta distribution itself has 2.9277",
    },
    { given: { low: 7, mode: 7, high: 7 }, gives: 0, source: "Derived: nothing is uncertain" },
    {
      given: { low: 10, mode: 9, high: 26 },
      gives: { error: "#VALUE!", saying: "mode must lie between low and high" },
      source: "Contract: bad input",
    },
  ],
});
