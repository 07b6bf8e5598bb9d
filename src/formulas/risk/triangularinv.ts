import { defineFormula } from "../../kernel/formula";
import { high, inOrder, low, mode, probability, spread } from "./inputs";

export default defineFormula({
  name: "RISK.TRIANGULARINV",
  label: "Quantile of a triangular estimate",
  unit: "1",
  meaning:
    "The value not exceeded with a probability, for a three-point estimate taken as a triangular distribution.",
  source:
    "Triangular distribution, solved for x: the share (mode − low)/(high − low) of the probability lies below the most likely value.",
  inputs: { probability, low, mode, high },
  steps: spread,
  rules: [inOrder],
  formula:
    "low + spread * (probability <= position ? sqrt(probability * position)" +
    " : 1 - sqrt((1 - probability) * (1 - position)))",
  examples: [
    {
      given: { probability: 0.05, low: 10, mode: 15, high: 26 },
      gives: 12,
      source: "Derived by hand: 10 + 16 × √(0.05 × 5/16)",
    },
    {
      given: { probability: 5 / 16, low: 10, mode: 15, high: 26 },
      gives: 15,
      source: "Derived by hand: 5/16 of the probability lie below the most likely value",
    },
    {
      given: { probability: 53 / 64, low: 10, mode: 15, high: 26 },
      gives: 20.5,
      source: "Derived by hand: 10 + 16 × (1 − √(11/64 × 11/16))",
    },
    {
      given: { probability: 0.75, low: 0, mode: 0, high: 10 },
      gives: 5,
      source: "Derived by hand: 10 × (1 − √0.25)",
    },
    {
      given: { probability: 0.25, low: 0, mode: 10, high: 10 },
      gives: 5,
      source: "Derived by hand: 10 × √0.25",
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
      given: { probability: -0.1, low: 10, mode: 15, high: 26 },
      gives: { error: "#VALUE!", saying: "probability must be between 0 and 1, but is -0.1" },
      source: "Contract: bad input",
    },
    {
      given: { probability: 0.5, low: 10, mode: 27, high: 26 },
      gives: { error: "#VALUE!", saying: "mode must lie between low and high" },
      source: "Contract: bad input",
    },
  ],
});
