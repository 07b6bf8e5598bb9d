import { defineFormula } from "../../kernel/formula";
import { firstUnit, learningExponent, learningModel, learningRate } from "./inputs";

export default defineFormula({
  name: "TRANSITION.LEARNING",
  label: "Cost of a unit on the learning curve",
  unit: "currency",
  meaning: "What the nth unit costs when cost falls by the same share with each doubling of the units made.",
  source:
    "Crawford (unit): first × n^b. Wright (cumulative average): first × (n^(1+b) − (n−1)^(1+b)). b = log2 of the rate.",
  inputs: {
    firstUnit,
    unit: { label: "Unit", unit: "1", min: 1, whole: true, meaning: "Which unit, counted from 1." },
    rate: learningRate,
    model: learningModel,
  },
  steps: learningExponent,
  formula:
    'model == "unit" ? firstUnit * unit ^ exponent' +
    " : firstUnit * (unit ^ (1 + exponent) - (unit - 1) ^ (1 + exponent))",
  examples: [
    {
      given: { firstUnit: 100, unit: 2, rate: 0.8, model: "average" },
      gives: 60,
      source: "Wright, 80 % curve: the average of two units is 80 %, so unit 2 is 60 %",
    },
    {
      given: { firstUnit: 100, unit: 2, rate: 0.8, model: "unit" },
      gives: 80,
      source: "Crawford, 80 % curve: unit 2 is 80 %",
    },
    {
      given: { firstUnit: 100, unit: 4, rate: 0.8 },
      gives: 64,
      source: "Crawford, 80 % curve: unit 4 is 80 % of 80 %; the unit model where left out",
    },
    {
      given: { firstUnit: 100, unit: 1, rate: 0.8, model: "average" },
      gives: 100,
      source: "Derived: the first unit costs what it costs",
    },
    {
      given: { firstUnit: 100, unit: 50, rate: 1 },
      gives: 100,
      source: "Derived: at 100 % nothing is learned",
    },
    {
      given: { firstUnit: 100, unit: 2, rate: 0.5 },
      gives: { error: "#VALUE!", saying: "rate must be more than 0.5 and at most 1, but is 0.5" },
      source: "Contract: 0.5 < rate ≤ 1",
    },
    {
      given: { firstUnit: 100, unit: 0, rate: 0.8 },
      gives: { error: "#VALUE!", saying: "unit must be a whole number at least 1, but is 0" },
      source: "Contract: units are counted from 1",
    },
    {
      given: { firstUnit: 100, unit: 2, rate: 0.8, model: "Wright" },
      gives: { error: "#VALUE!", saying: 'model must be "unit" or "average", but is "Wright"' },
      source: "Contract: an unknown option is bad input",
    },
  ],
});
