import { defineFormula } from "../../kernel/formula";
import { attritionRate } from "./inputs";

export default defineFormula({
  name: "LABOR.ATTRITION",
  label: "Cost of turnover",
  unit: "currency/year",
  meaning:
    "What replacing leavers costs in a year: hiring, training, and the pay for output missing while successors get up to speed.",
  source:
    "Definition of this tool: leavers × (hiring + weeks of training at full cost + weeks of ramp-up at the cost of the output missing).",
  inputs: {
    fte: {
      label: "Employees",
      unit: "FTE",
      min: 0,
      meaning: "Full-time equivalents; 1 for the cost of one.",
    },
    attritionRate: {
      ...attritionRate,
      meaning: "Leavers in a year as a share of employees; 1 and 1 employee give the cost of one leaver.",
    },
    hiringCost: {
      label: "Hiring cost",
      unit: "currency/FTE",
      min: 0,
      meaning: "Recruiting one successor: advertising, agency, interviews.",
    },
    trainingWeeks: {
      label: "Training",
      unit: "week",
      min: 0,
      default: 0,
      meaning: "Weeks without output at the start.",
    },
    rampWeeks: {
      label: "Ramp-up",
      unit: "week",
      min: 0,
      default: 0,
      meaning: "Weeks from the end of training to full output.",
    },
    rampProductivity: {
      label: "Output in ramp-up",
      unit: "1",
      min: 0,
      max: 1,
      default: 1,
      meaning: "Average output during ramp-up against full output.",
    },
    weeklyCost: {
      label: "Cost of a week",
      unit: "currency/FTE/week",
      min: 0,
      default: 0,
      meaning: "Loaded cost of one employee for one week.",
    },
  },
  steps: {
    training: { label: "Training of one successor", formula: "trainingWeeks * weeklyCost" },
    ramp: {
      label: "Output missing in ramp-up",
      formula: "rampWeeks * weeklyCost * (1 - rampProductivity)",
    },
  },
  formula: "fte * attritionRate * (hiringCost + training + ramp)",
  examples: [
    {
      given: {
        fte: 100,
        attritionRate: 0.31,
        hiringCost: 500,
        trainingWeeks: 6,
        rampWeeks: 10,
        rampProductivity: 0.7,
        weeklyCost: 200,
      },
      gives: 71300,
      source:
        "Derived by hand: 31 leavers (attrition 31 %, Philippines 2022, CCAP/WTW) × (500 + 6 × 200 + 10 × 200 × 0.3)",
    },
    {
      given: { fte: 100, attritionRate: 0.36, hiringCost: 500 },
      gives: 18000,
      source: "Derived by hand: 36 leavers (attrition 36 %, Philippines 2021, CCAP/WTW) × 500",
    },
    {
      given: {
        fte: 1,
        attritionRate: 1,
        hiringCost: 500,
        trainingWeeks: 6,
        rampWeeks: 10,
        rampProductivity: 0.7,
        weeklyCost: 200,
      },
      gives: 2300,
      source: "Derived by hand: the cost of one leaver, what LABOR.LOADED takes as replacementCost",
    },
    {
      given: { fte: 100, attritionRate: 0.3, hiringCost: 500, rampWeeks: 10, weeklyCost: 200 },
      gives: 15000,
      source: "Derived by hand: output in ramp-up left out is full output, so nothing is missing",
    },
    {
      given: { fte: 100, attritionRate: 1.2, hiringCost: 500 },
      gives: 60000,
      source: "Derived by hand: more than everyone may leave in a year",
    },
    {
      given: { fte: 100, attritionRate: 0.3, hiringCost: 500, rampProductivity: 1.1 },
      gives: { error: "#VALUE!", saying: "rampProductivity must be between 0 and 1, but is 1.1" },
      source: "Contract: shares are between 0 and 1",
    },
  ],
});
