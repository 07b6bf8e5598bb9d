import { defineFormula } from "../../kernel/formula";

export default defineFormula({
  name: "TRANSITION.RAMP",
  label: "Share migrated",
  unit: "1",
  meaning: "Share of the work that has moved by the end of a month of the ramp: 0 before it, 1 after it.",
  source: "A straight line, or the smooth step 3x² − 2x³, which starts and ends level.",
  inputs: {
    month: {
      label: "Month",
      unit: "month",
      whole: true,
      meaning: "Counted from the start of the ramp: its first month is 1. Before the ramp it is 0 or less.",
    },
    months: {
      label: "Length of the ramp",
      unit: "month",
      min: 0,
      whole: true,
      meaning: "0 moves all in month 1.",
    },
    shape: {
      kind: "choice",
      label: "Shape",
      choices: ["linear", "s-curve"],
      default: "linear",
      meaning: "A straight line, or slow at both ends.",
    },
  },
  steps: {
    progress: {
      label: "Part of the ramp that is over",
      formula: "month <= 0 ? 0 : (month >= months ? 1 : month / months)",
    },
  },
  formula: `shape == "linear" ? progress : 3 * progress ^ 2 - 2 * progress ^ 3`,
  examples: [
    { given: { month: 3, months: 6 }, gives: 0.5, source: "Derived by hand: 3/6, linear where left out" },
    { given: { month: 1, months: 4, shape: "linear" }, gives: 0.25, source: "Derived by hand: 1/4" },
    {
      given: { month: 1, months: 4, shape: "s-curve" },
      gives: 5 / 32,
      source: "Derived by hand: 3/16 − 2/64",
    },
    { given: { month: 2, months: 4, shape: "s-curve" }, gives: 0.5, source: "Derived by hand: 3/4 − 2/8" },
    { given: { month: 0, months: 6 }, gives: 0, source: "Contract: 0 up to month 0" },
    { given: { month: -2, months: 6, shape: "s-curve" }, gives: 0, source: "Contract: 0 up to month 0" },
    { given: { month: 6, months: 6 }, gives: 1, source: "Contract: 1 from the last month on" },
    {
      given: { month: 9, months: 6, shape: "s-curve" },
      gives: 1,
      source: "Contract: 1 from the last month on",
    },
    { given: { month: 1, months: 0 }, gives: 1, source: "Contract: no ramp is 1 from month 1" },
    { given: { month: 0, months: 0 }, gives: 0, source: "Contract: no ramp is 0 before month 1" },
    {
      given: { month: 3, months: 6, shape: "S-Curve" },
      gives: 0.5,
      source: "Contract: a choice may be written in any case",
    },
    {
      given: { month: 3, months: 6, shape: "step" },
      gives: { error: "#VALUE!", saying: 'shape must be "linear" or "s-curve", but is "step"' },
      source: "Contract: an unknown option is bad input",
    },
    {
      given: { month: 2.5, months: 6 },
      gives: { error: "#VALUE!", saying: "month must be a whole number, but is 2.5" },
      source: "Contract: months are whole",
    },
  ],
});
