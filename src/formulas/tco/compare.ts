import { defineFormula } from "../../kernel/formula";

const HEADINGS = ["Year", "In-house", "Outsourced", "Saving", "Factor", "Present value", "Cumulative"];

export default defineFormula({
  name: "TCO.COMPARE",
  gives: "table",
  label: "In-house and outsourced, year by year",
  unit: "currency",
  meaning:
    "A table of both costs, the saving and its present value, from a list of drivers. Its last cumulative value is the difference of the two totals.",
  source: "Definition of this tool: TCO.INHOUSE and TCO.OUTSOURCED, year by year; year 0 is today.",
  inputs: {
    inputs: {
      kind: "drivers",
      label: "Drivers",
      of: ["TCO.INHOUSE", "TCO.OUTSOURCED"],
      meaning:
        'Two columns, a name and its value, in any order: "Employees" 10, "Loaded cost" 50000, "Yearly fee" 400000, "Years" 5 and so on. Names are the inputs of BPO.TCO.INHOUSE and BPO.TCO.OUTSOURCED, by name or label.',
    },
  },
  rows: { counter: "year", from: "0", to: "years" },
  columns: {
    yearNumber: { label: "Year", unit: "1", formula: "year" },
    inhouse: {
      label: "In-house",
      unit: "currency",
      formula:
        "year == 0 ? capital : TCO.INHOUSE.YEAR(fte, loadedCost, year, otherAnnualCost, volumeGrowth, inflation) * oneYear",
    },
    outsourced: {
      label: "Outsourced",
      unit: "currency",
      formula:
        "year == 0 ? transitionCost : " +
        "(TCO.OUTSOURCED.YEAR(annualFee, year, governanceRate, retainedCost, volumeGrowth, escalation)" +
        " + (not given(strandedYears) or year * oneYear <= strandedYears ? strandedCost : 0)) * oneYear" +
        " + (year * oneYear == years ? exitCost : 0)",
    },
    saving: { label: "Saving", unit: "currency", formula: "TCO.SAVINGS(inhouse, outsourced)" },
    factor: { label: "Factor", unit: "1", formula: "1 / (1 + discountRate) ^ year" },
    presentValue: { label: "Present value", unit: "currency", formula: "saving * factor" },
    cumulative: { label: "Cumulative", unit: "currency", formula: "presentValue", runningTotal: true },
  },
  examples: [
    {
      given: {
        inputs: [
          ["fte", 0],
          ["loadedCost", 0],
          ["otherAnnualCost", 6000],
          ["capital", 60000],
          ["annualFee", 25000],
          ["years", 4],
        ],
      },
      gives: [
        HEADINGS,
        [0, 60000, 0, 60000, 1, 60000, 60000],
        [1, 6000, 25000, -19000, 1, -19000, 41000],
        [2, 6000, 25000, -19000, 1, -19000, 22000],
        [3, 6000, 25000, -19000, 1, -19000, 3000],
        [4, 6000, 25000, -19000, 1, -19000, -16000],
      ],
      source:
        "Published software case: license 60,000 and 6,000 a year against 25,000 a year; they cross in year 4 (84,000 and 100,000)",
    },
    {
      given: {
        inputs: [
          ["Yearly fee", 400000],
          ["Transition cost", 200000],
          ["Governance rate", 0.05],
          ["Retained organization", 50000],
          ["Stranded cost", 30000],
          ["Stranded years", 1],
          ["Exit cost", 50000],
          ["Employees", 10],
          ["Loaded cost", 50000],
          ["Other yearly cost", 100000],
          ["Capital", 80000],
          ["Discount rate", 0.25],
          ["Years", 2],
        ],
      },
      gives: [
        HEADINGS,
        [0, 80000, 200000, -120000, 1, -120000, -120000],
        [1, 600000, 500000, 100000, 0.8, 80000, -40000],
        [2, 600000, 520000, 80000, 0.64, 51200, 11200],
      ],
      source:
        "Derived by hand, drivers by label: the last cumulative is 944,000 − 932,800, the examples of TCO.INHOUSE and TCO.OUTSOURCED",
    },
    {
      given: {
        inputs: [
          ["annualFee", 400000],
          ["fte", 10],
          ["loadedCost", 50000],
          ["volumeGrowth", 0.1],
          ["inflation", 0.05],
          ["escalation", 0.02],
          ["strandedCost", 30000],
          ["years", 2],
        ],
      },
      gives: [
        HEADINGS,
        [0, 0, 0, 0, 1, 0, 0],
        [1, 500000, 430000, 70000, 1, 70000, 70000],
        [2, 577500, 478800, 98700, 1, 98700, 168700],
      ],
      source:
        "Derived by hand: year 2 is 500,000 × 1.1 × 1.05 against 400,000 × 1.1 × 1.02 + 30,000; stranded in all years",
    },
    {
      given: {
        inputs: [
          ["fte", 10],
          ["loadedCosts", 50000],
        ],
      },
      gives: { error: "#VALUE!", saying: `"loadedCosts" is not a driver; did you mean "loadedCost"?` },
      source: "Contract: an unknown driver is an error with the nearest known name",
    },
    {
      given: {
        inputs: [
          ["fte", 10],
          ["loadedCost", 50000],
        ],
      },
      gives: { error: "#VALUE!", saying: "annualFee is blank" },
      source: "Contract: a blank required input is an error that names it",
    },
    {
      given: {
        inputs: [
          ["fte", 10],
          ["Employees", 12],
        ],
      },
      gives: { error: "#VALUE!", saying: `The driver "fte" is given twice` },
      source: "Contract: never a silent guess which of two values counts",
    },
    {
      given: { inputs: ["fte", "loadedCost"] },
      gives: { error: "#VALUE!", saying: "inputs must have two columns" },
      source: "Contract: a two-column range",
    },
  ],
});
