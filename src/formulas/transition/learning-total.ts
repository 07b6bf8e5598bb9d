import { defineFormula } from "../../kernel/formula";
import { firstUnit, learningExponent, learningModel, learningRate } from "./inputs";

export default defineFormula({
  name: "TRANSITION.LEARNING.TOTAL",
  label: "Cost of all units on the learning curve",
  unit: "currency",
  meaning: "What the first n units cost together when cost falls by the same share with each doubling.",
  source:
    "Crawford (unit): first × (1^b + 2^b + … + n^b). Wright (cumulative average): first × n^(1+b). b = log2 of the rate.",
  inputs: {
    firstUnit,
    units: { label: "Units", unit: "1", min: 1, whole: true, meaning: "How many units are made." },
    rate: learningRate,
    model: learningModel,
  },
  steps: learningExponent,
  formula: `model == "unit" ? firstUnit * sumOfPowers(units, exponent) : firstUnit * units ^ (1 + exponent)`,
  examples: [
    {
      given: { firstUnit: 100, units: 2, rate: 0.8, model: "average" },
      gives: 160,
      source: "Wright, 80 % curve: the average of two units is 80 %",
    },
    {
      given: { firstUnit: 100, units: 4, rate: 0.8, model: "average" },
      gives: 256,
      source: "Wright, 80 % curve: the average of four units is 64 %",
    },
    {
      given: { firstUnit: 250, units: 15, rate: 0.85, model: "average" },
      gives: 1987,
      printedDecimals: 0,
      source: "85 % curve, first unit 250 h, 15 units: 1,987 h (Wright)",
    },
    {
      given: { firstUnit: 250, units: 15, rate: 0.85, model: "unit" },
      gives: 2465,
      printedDecimals: 0,
      source: "85 % curve, first unit 250 h, 15 units: 2,465 h (Crawford)",
    },
    {
      given: { firstUnit: 100, units: 2, rate: 0.8 },
      gives: 180,
      source: "Crawford, 80 % curve: 100 + 80; the unit model where left out",
    },
    { given: { firstUnit: 100, units: 1, rate: 0.8 }, gives: 100, source: "Derived: the first unit alone" },
    {
      given: { firstUnit: 10, units: 100000, rate: 1 },
      gives: 1000000,
      source: "Derived: at 100 % nothing is learned, 100,000 × 10",
    },
    {
      given: { firstUnit: 100, units: 1.5, rate: 0.8 },
      gives: { error: "#VALUE!", saying: "units must be a whole number at least 1, but is 1.5" },
      source: "Contract: units are whole",
    },
    {
      given: { firstUnit: 100, units: 2, rate: 1.2 },
      gives: { error: "#VALUE!", saying: "rate must be more than 0.5 and at most 1, but is 1.2" },
      source: "Contract: 0.5 < rate ≤ 1",
    },
  ],
});
