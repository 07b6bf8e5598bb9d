import { defineFormula } from "../../kernel/formula";
import { attritionRate } from "./inputs";

export default defineFormula({
  name: "LABOR.LOADED",
  label: "Fully loaded labor cost",
  unit: "currency/FTE/year",
  meaning:
    "What one full-time employee costs in a year, everything included: pay and its load, seat, technology, supervision and turnover.",
  source:
    "Load on wages as in BLS, Employer Costs for Employee Compensation: total compensation = wages × (1 + load). Seat, technology, supervision and turnover: definition of this tool, the cost per employee of each.",
  inputs: {
    salary: {
      label: "Base salary",
      unit: "currency/FTE/year",
      min: 0,
      meaning: "Where it already pays leave and supplements, leave these out of the rates.",
    },
    statutoryRate: {
      label: "Employer statutory charges",
      unit: "1",
      min: 0,
      default: 0,
      meaning: "Social insurance and payroll taxes the employer pays, as a share of base salary.",
    },
    benefitsRate: {
      label: "Benefits",
      unit: "1",
      min: 0,
      default: 0,
      meaning: "Health, pension and other benefits, as a share of base salary.",
    },
    bonusRate: {
      label: "Bonus",
      unit: "1",
      min: 0,
      default: 0,
      meaning: "Yearly bonus as a share of base salary.",
    },
    seatCost: {
      label: "Seat cost",
      unit: "currency/FTE/year",
      min: 0,
      default: 0,
      meaning: "Space, furniture and utilities for one workplace.",
    },
    technologyCost: {
      label: "Technology cost",
      unit: "currency/FTE/year",
      min: 0,
      default: 0,
      meaning: "Devices, licenses and telecom for one workplace.",
    },
    supervisorSpan: {
      label: "Span of control",
      unit: "FTE/supervisor",
      above: 0,
      optional: true,
      meaning: "Employees that one supervisor leads. Needed where supervisors cost something.",
    },
    supervisorCost: {
      label: "Supervisor, loaded",
      unit: "currency/supervisor/year",
      min: 0,
      default: 0,
      meaning: "What one supervisor costs in a year, everything included.",
    },
    attritionRate: { ...attritionRate, default: 0 },
    replacementCost: {
      label: "Cost of replacing a leaver",
      unit: "currency/FTE",
      min: 0,
      default: 0,
      meaning: "Hiring, training and ramp-up of one successor: BPO.LABOR.ATTRITION(1, 1, …).",
    },
  },
  steps: {
    payroll: {
      label: "Pay and its load",
      formula: "salary * (1 + bonusRate + statutoryRate + benefitsRate)",
    },
    supervision: {
      label: "Supervision",
      formula: "given(supervisorSpan) ? supervisorCost / supervisorSpan : 0",
    },
    turnover: { label: "Turnover", formula: "attritionRate * replacementCost" },
  },
  rules: [
    {
      require: "supervisorCost == 0 or given(supervisorSpan)",
      error: "#VALUE!",
      message:
        "supervisorSpan is blank, but supervisorCost is {supervisorCost}; give the number of employees one supervisor leads.",
    },
  ],
  formula: "payroll + seatCost + technologyCost + supervision + turnover",
  examples: [
    {
      given: { salary: 32.07, benefitsRate: 13.58 / 32.07 },
      gives: 45.65,
      source:
        "BLS ECEC, June 2025, US private industry: wages 32.07 and benefits 13.58 per hour worked, total 45.65",
    },
    {
      given: { salary: 32.07 + 3.44 + 1.84, benefitsRate: (45.65 - 37.35) / 37.35 },
      gives: 45.65,
      source:
        "BLS ECEC, June 2025: on pay that already holds leave 3.44 and supplements 1.84 the load is 8.30/37.35 (22.2 %)",
    },
    {
      given: { salary: 2, benefitsRate: 0.2, bonusRate: 0.05 },
      gives: 2.5,
      source: "Site Selection Group, March 2024: call-center agent, India, lowest figures, an hour",
    },
    {
      given: { salary: 3, benefitsRate: 0.3, bonusRate: 0.15 },
      gives: 4.35,
      source: "Site Selection Group, March 2024: call-center agent, India, highest figures, an hour",
    },
    {
      given: { salary: 2, benefitsRate: 0.4, bonusRate: 0.05 },
      gives: 2.9,
      source: "Site Selection Group, March 2024: call-center agent, Philippines, lowest figures, an hour",
    },
    {
      given: { salary: 3, benefitsRate: 0.5, bonusRate: 0.15 },
      gives: 4.95,
      source: "Site Selection Group, March 2024: call-center agent, Philippines, highest figures, an hour",
    },
    {
      given: {
        salary: 30000,
        statutoryRate: 0.2,
        benefitsRate: 0.05,
        bonusRate: 0.1,
        seatCost: 4000,
        technologyCost: 2500,
        supervisorSpan: 12,
        supervisorCost: 60000,
        attritionRate: 0.3,
        replacementCost: 5000,
      },
      gives: 53500,
      source: "Derived by hand: 30,000 × 1.35 + 4,000 + 2,500 + 60,000/12 + 0.3 × 5,000",
    },
    {
      given: { salary: 30000 },
      gives: 30000,
      source: "Contract: everything but the salary left out adds nothing",
    },
    {
      given: { salary: 30000, supervisorSpan: 12 },
      gives: 30000,
      source: "Contract: a span without a supervisor's cost adds nothing",
    },
    {
      given: { salary: 30000, supervisorCost: 60000 },
      gives: { error: "#VALUE!", saying: "supervisorSpan is blank, but supervisorCost is 60000" },
      source: "Contract: supervisors without a span",
    },
    {
      given: { salary: 30000, supervisorSpan: 0, supervisorCost: 60000 },
      gives: { error: "#VALUE!", saying: "supervisorSpan must be more than 0, but is 0" },
      source: "Contract: the span is more than 0",
    },
    {
      given: {},
      gives: { error: "#VALUE!", saying: "salary is blank" },
      source: "Contract: a blank required input is an error that names it",
    },
  ],
});
