import { defineFormula } from "../../kernel/formula";

export default defineFormula({
  name: "LABOR.LOADED",
  label: "Fully loaded labor cost",
  unit: "currency/FTE/year",
  meaning: "What one full-time employee costs in a year, everything included: pay and its load, seat, technology, supervision and turnover.",
  source: "Load on wages as in BLS, Employer Costs for Employee Compensation: total compensation = wages × (1 + load).",
  inputs: {
    salary: { label: "Base salary", unit: "currency/FTE/year", min: 0 },
    statutoryRate: {
      label: "Employer statutory charges",
      unit: "1",
      min: 0,
      default: 0,
      meaning: "Social insurance and payroll taxes the employer pays, as a share of base salary.",
    },
    benefitsRate: { label: "Benefits", unit: "1", min: 0, default: 0, meaning: "Health, pension and other benefits, as a share of base salary." },
    bonusRate: { label: "Bonus", unit: "1", min: 0, default: 0, meaning: "Yearly bonus as a share of base salary." },
    seatCost: { label: "Seat cost", unit: "currency/FTE/year", min: 0, default: 0, meaning: "Space, furniture and utilities for one workplace." },
    technologyCost: { label: "Technology cost", unit: "currency/FTE/year", min: 0, default: 0, meaning: "Devices, licenses and telecom for one workplace." },
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
    attritionRate: { label: "Attrition", unit: "1/year", min: 0, default: 0, meaning: "Leavers in a year as a share of employees." },
    replacementCost: {
      label: "Cost of replacing a leaver",
      unit: "currency/FTE",
      min: 0,
      default: 0,
      meaning: "Hiring, training and ramp-up of one successor: BPO.LABOR.ATTRITION(1, 1, …).",
    },
  },
  steps: {
    payroll: { label: "Pay and its load", formula: "salary * (1 + bonusRate + statutoryRate + benefitsRate)" },
    supervision: { label: "Supervision", formula: "given(supervisorSpan) ? supervisorCost / supervisorSpan : 0" },
    turnover: { label: "Turnover", formula: "attritionRate * replacementCost" },
  },
  rules: [
    {
      require: "supervisorCost == 0 or given(supervisorSpan)",
      error: "#VALUE!",
      message: "supervisorSpan is blank, but supervisorCost is {supervisorCost}; give the number of employees one supervisor leads.",
    },
  ],
  formula: "payroll + seatCost + technologyCost + supervision + turnover",
  examples: [
    {
      given: { salary: 32.07, benefitsRate: 0.4234 },
      gives: 45.648438,
      source: "BLS ECEC, June 2025: 32.07 wages with a load of 42.34 % (total 45.65 an hour worked)",
    },
    {
      given: { salary: 30000, statutoryRate: 0.2, benefitsRate: 0.05, bonusRate: 0.1, seatCost: 4000, technologyCost: 2500, supervisorSpan: 12, supervisorCost: 60000, attritionRate: 0.3, replacementCost: 5000 },
      gives: 53500,
      source: "Derived: 30,000 × 1.35 + 4,000 + 2,500 + 5,000 + 1,500",
    },
    {
      given: { salary: 30000, supervisorCost: 60000 },
      gives: { error: "#VALUE!", saying: "supervisorSpan is blank" },
      source: "Contract: supervisors without a span",
    },
  ],
});
