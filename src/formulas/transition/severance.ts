import { defineFormula } from "../../kernel/formula";

export default defineFormula({
  name: "TRANSITION.SEVERANCE",
  label: "Severance pay",
  unit: "currency",
  meaning:
    "What employees made redundant are paid: weeks of salary by years of service, capped where the law caps them, and notice.",
  source:
    "Statutory schemes count weeks of pay for each year of service, up to a cap, with notice on top; a week is salary/52.",
  inputs: {
    fte: { label: "Employees made redundant", unit: "FTE", min: 0 },
    salary: { label: "Base salary", unit: "currency/FTE/year", min: 0 },
    tenureYears: {
      label: "Years of service",
      unit: "year",
      min: 0,
      meaning: "Average of those made redundant.",
    },
    weeksPerYear: {
      label: "Weeks' pay per year of service",
      unit: "week/year",
      min: 0,
      meaning: "As law or contract say; days a year divided by 7.",
    },
    noticeWeeks: {
      label: "Notice paid",
      unit: "week",
      min: 0,
      default: 0,
      meaning: "Weeks of notice that are paid and not worked.",
    },
    maxWeeks: {
      label: "Most weeks' pay",
      unit: "week",
      min: 0,
      optional: true,
      meaning: "Cap on the weeks for service; notice comes on top. Left out: no cap.",
    },
  },
  steps: {
    weeklyPay: { label: "A week's pay", formula: "salary / weeksInYear" },
    earned: { label: "Weeks for service", formula: "tenureYears * weeksPerYear" },
    weeks: {
      label: "Weeks for service, capped",
      formula: "given(maxWeeks) ? min(earned, maxWeeks) : earned",
    },
  },
  formula: "fte * weeklyPay * (weeks + noticeWeeks)",
  examples: [
    {
      given: { fte: 1, salary: 364000, tenureYears: 10, weeksPerYear: 20 / 7, noticeWeeks: 90 / 7 },
      gives: 290000,
      source: "Rule of Mexico: 3 months and 20 days a year; 10 years at 1,000 a day are 90,000 + 200,000",
    },
    {
      given: { fte: 1, salary: 36400, tenureYears: 4, weeksPerYear: 30 / 7 },
      gives: 12000,
      source: "Rule of Korea: 30 days a year; 4 years at 100 a day",
    },
    {
      given: { fte: 2, salary: 52000, tenureYears: 15, weeksPerYear: 1, maxWeeks: 12 },
      gives: 24000,
      source: "Rule of UK notice: 1 week a year, at most 12; 15 years at 1,000 a week, two people",
    },
    {
      given: { fte: 2, salary: 52000, tenureYears: 12, weeksPerYear: 1, maxWeeks: 12 },
      gives: 24000,
      source: "Derived by hand: 12 years just reach the cap of 12 weeks",
    },
    {
      given: { fte: 1, salary: 52000, tenureYears: 15, weeksPerYear: 1, noticeWeeks: 4, maxWeeks: 12 },
      gives: 16000,
      source: "Derived by hand: notice comes on top of the capped weeks, 12 + 4",
    },
    {
      given: { fte: 1, salary: 52000, tenureYears: 15, weeksPerYear: 1, maxWeeks: 0 },
      gives: 0,
      source: "Contract: a cap of 0 is a cap, blank is none",
    },
    {
      given: { fte: 1, salary: 52000, tenureYears: -1, weeksPerYear: 1 },
      gives: { error: "#VALUE!", saying: "tenureYears must be at least 0, but is -1" },
      source: "Contract: bad input",
    },
  ],
});
