import { defineFormula } from "../../kernel/formula";

const season = [80, 80, 82, 85, 90, 95, 100, 100, 110, 130, 160, 140];

export default defineFormula({
  name: "BENEFIT.FLEXIBILITY",
  label: "Paying for the demand only",
  unit: "currency",
  later: true,
  meaning:
    "What a fixed capacity with overtime costs more than capacity that follows the demand at a premium, over the periods given.",
  source:
    "Fixed level plus overtime above it, Σ (level + max(0, demand − level) × (1 + overtime)) × cost, less Σ demand × cost × (1 + premium).",
  inputs: {
    demand: {
      kind: "series",
      label: "Demand",
      unit: "unit",
      min: 0,
      meaning: "Capacity needed in each period.",
    },
    unitCost: { label: "Cost of a unit", unit: "currency/unit", min: 0, meaning: "For one period." },
    premium: {
      label: "Premium for flexibility",
      unit: "1",
      above: -1,
      default: 0,
      meaning: "What a flexible unit costs more than a fixed one.",
    },
    fixedLevel: {
      label: "Fixed level",
      unit: "unit",
      min: 0,
      optional: true,
      meaning: "Capacity paid for in any case; left out: the highest demand.",
    },
    overtimePremium: {
      label: "Overtime premium",
      unit: "1",
      min: 0,
      default: 0.5,
      meaning: "What a unit above the fixed level costs more.",
    },
  },
  steps: {
    level: { label: "Fixed level", formula: "given(fixedLevel) ? fixedLevel : highest(demand)" },
    above: { label: "Demand above it", formula: "excess(demand, level)" },
    fixed: {
      label: "Units paid with a fixed capacity",
      formula: "level * count(demand) + above * (1 + overtimePremium)",
    },
    flexible: { label: "Units paid with a flexible one", formula: "sum(demand) * (1 + premium)" },
  },
  formula: "(fixed - flexible) * unitCost",
  examples: [
    {
      given: { demand: season, unitCost: 4000 },
      gives: 2672000,
      source: "Derived by hand: 12 × 160 less 1,252 units, at 4,000",
    },
    {
      given: { demand: season, unitCost: 4000, premium: 0.15 },
      gives: 1920800,
      source: "Derived by hand: 1,920 less 1,439.8 units",
    },
    {
      given: { demand: season, unitCost: 4000, premium: 0.1, fixedLevel: 110, overtimePremium: 0.5 },
      gives: 371200,
      source: "Derived by hand: 1,320 and 100 hours of overtime at 1.5, less 1,377.2 units",
    },
    {
      given: { demand: [[10, 10]], unitCost: 5, fixedLevel: 0, overtimePremium: 0 },
      gives: 0,
      source: "Derived: all is overtime without a premium",
    },
    {
      given: { demand: [10, null], unitCost: 5 },
      gives: { error: "#VALUE!", saying: "demand has a blank at position 2" },
      source: "Contract: no blanks in a range that is no cash flow",
    },
  ],
});
