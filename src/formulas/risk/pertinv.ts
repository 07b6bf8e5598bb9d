import { defineFormula } from "../../kernel/formula";
import { high, inOrder, low, mode, probability, spread } from "./inputs";

export default defineFormula({
  name: "RISK.PERTINV",
  label: "Quantile of a PERT estimate",
  unit: "1",
  meaning:
    "The value not exceeded with a probability. The beta distribution behind it has the standard deviation √((mean − low)(high − mean)/7), not RISK.PERTSD.",
  source:
    "PERT distribution: a beta distribution from low to high with shapes 1 + 4 (mode − low)/(high − low) and 1 + 4 (high − mode)/(high − low).",
  inputs: { probability, low, mode, high },
  steps: spread,
  rules: [inOrder],
  formula: "low + spread * betaInv(probability, 1 + 4 * position, 1 + 4 * (1 - position))",
  examples: [
    {
      given: { probability: 0.8125, low: 10, mode: 12, high: 18 },
      gives: 14,
      source: "Derived by hand: shapes 2 and 4, where P(x ≤ 1/2) = 1 − (1 + 5)/32",
    },
    {
      given: { probability: 0.5, low: 10, mode: 15, high: 20 },
      gives: 15,
      source: "Derived: an even estimate has its median in the middle",
    },
    {
      given: { probability: 31 / 32, low: 0, mode: 0, high: 1 },
      gives: 0.5,
      source: "Derived by hand: shapes 1 and 5, where P(x ≤ 1/2) = 1 − (1/2)^5",
    },
    {
      given: { probability: 1 / 32, low: 0, mode: 1, high: 1 },
      gives: 0.5,
      source: "Derived by hand: shapes 5 and 1, where P(x ≤ 1/2) = (1/2)^5",
    },
    {
      given: { probability: 0.1, low: 10, mode: 15, high: 26 },
      gives: 12.278921443319119,
      source: "Worked out with 40-digit arithmetic from the incomplete beta integral, shapes 2.25 and 3.75",
    },
    {
      given: { probability: 0.5, low: 10, mode: 15, high: 26 },
      gives: 15.764844445862722,
      source: "Worked out with 40-digit arithmetic from the incomplete beta integral, shapes 2.25 and 3.75",
    },
    {
      given: { probability: 0.9, low: 10, mode: 15, high: 26 },
      gives: 20.07555780046403,
      source: "Worked out with 40-digit arithmetic from the incomplete beta integral, shapes 2.25 and 3.75",
    },
    {
      given: { probability: 0, low: 10, mode: 15, high: 26 },
      gives: 10,
      source: "Derived: never less than low",
    },
    {
      given: { probability: 1, low: 10, mode: 15, high: 26 },
      gives: 26,
      source: "Derived: never more than high",
    },
    {
      given: { probability: 0.3, low: 7, mode: 7, high: 7 },
      gives: 7,
      source: "Derived: nothing is uncertain",
    },
    {
      given: { probability: 1.1, low: 10, mode: 15, high: 26 },
      gives: { error: "#VALUE!", saying: "probability must be between 0 and 1, but is 1.1" },
      source: "Contract: bad input",
    },
    {
      given: { probability: 0.5, low: 10, mode: 9, high: 26 },
      gives: { error: "#VALUE!", saying: "mode must lie between low and high" },
      source: "Contract: bad input",
    },
  ],
});
