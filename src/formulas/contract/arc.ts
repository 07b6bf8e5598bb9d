import { defineFormula } from "../../kernel/formula";

export default defineFormula({
  name: "CONTRACT.ARC",
  label: "Volume charge or credit",
  unit: "currency",
  meaning:
    "Additional resource charge (+) for more, reduced resource credit (−) for less than the baseline; nothing inside the dead band.",
  source:
    "Usual ARC/RRC clause, published in two forms: on the whole difference once outside the band, or only on what lies beyond it.",
  inputs: {
    actual: { label: "Actual volume", unit: "unit", min: 0 },
    baseline: { label: "Baseline volume", unit: "unit", min: 0, meaning: "The volume the fee is for." },
    band: {
      label: "Dead band",
      unit: "1",
      min: 0,
      max: 1,
      default: 0,
      meaning: "Share of the baseline by which volume may differ without charge or credit, edge included.",
    },
    arcRate: {
      label: "Additional charge",
      unit: "currency/unit",
      min: 0,
      default: 0,
      meaning: "For each unit more (ARC).",
    },
    rrcRate: {
      label: "Reduced credit",
      unit: "currency/unit",
      min: 0,
      default: 0,
      meaning: "For each unit less (RRC).",
    },
    method: {
      kind: "choice",
      label: "Method",
      choices: ["whole", "beyond"],
      default: "whole",
      meaning: "Outside the band, the whole difference counts, or only what lies beyond the band.",
    },
  },
  steps: {
    top: { label: "Top of the dead band", formula: "baseline * (1 + band)" },
    bottom: { label: "Bottom of the dead band", formula: "baseline * (1 - band)" },
    more: { label: "Charged units count from", formula: 'method == "whole" ? baseline : top' },
    less: { label: "Credited units count from", formula: 'method == "whole" ? baseline : bottom' },
  },
  formula: "actual > top ? arcRate * (actual - more) : (actual < bottom ? rrcRate * (actual - less) : 0)",
  examples: [
    {
      given: { actual: 10400, baseline: 10000, band: 0.05, arcRate: 8, rrcRate: 6 },
      gives: 0,
      source: "Usual clause, band of 5 %: 10,400 is inside",
    },
    {
      given: { actual: 10600, baseline: 10000, band: 0.05, arcRate: 8, rrcRate: 6 },
      gives: 4800,
      source: "Usual clause, whole difference: 600 × 8",
    },
    {
      given: { actual: 10600, baseline: 10000, band: 0.05, arcRate: 8, rrcRate: 6, method: "beyond" },
      gives: 800,
      source: "Usual clause, only beyond the band: 100 × 8",
    },
    {
      given: { actual: 9200, baseline: 10000, band: 0.05, arcRate: 8, rrcRate: 6 },
      gives: -4800,
      source: "Usual clause, whole difference: 800 × 6 back",
    },
    {
      given: { actual: 9200, baseline: 10000, band: 0.05, arcRate: 8, rrcRate: 6, method: "beyond" },
      gives: -1800,
      source: "Usual clause, only beyond the band: 300 × 6 back",
    },
    {
      given: { actual: 10500, baseline: 10000, band: 0.05, arcRate: 8, rrcRate: 6 },
      gives: 0,
      source: "Contract: the upper edge belongs to the band",
    },
    {
      given: { actual: 9500, baseline: 10000, band: 0.05, arcRate: 8, rrcRate: 6 },
      gives: 0,
      source: "Contract: the lower edge belongs to the band",
    },
    {
      given: { actual: 10700, baseline: 10000, band: 0.07, arcRate: 8, rrcRate: 6 },
      gives: 0,
      source: "Contract: compared at 15 digits; 10,700/10,000 − 1 is 0.07000000000000006 before rounding",
    },
    {
      given: { actual: 10501, baseline: 10000, band: 0.05, arcRate: 8, rrcRate: 6 },
      gives: 4008,
      source: "Derived by hand: one unit outside, the whole 501 × 8",
    },
    {
      given: { actual: 10001, baseline: 10000, arcRate: 8 },
      gives: 8,
      source: "Contract: no band where left out",
    },
    {
      given: { actual: 9000, baseline: 10000, arcRate: 8 },
      gives: 0,
      source: "Contract: no credit rate, no credit",
    },
    {
      given: { actual: 100, baseline: 0, band: 0.05, arcRate: 8 },
      gives: 800,
      source: "Derived by hand: without a baseline every unit is additional",
    },
    {
      given: { actual: 10600, baseline: 10000, band: 5 },
      gives: { error: "#VALUE!", saying: "band must be between 0 and 1, but is 5" },
      source: "Contract: rates are decimals",
    },
    {
      given: { actual: 10600, baseline: 10000, method: "part" },
      gives: { error: "#VALUE!", saying: 'method must be "whole" or "beyond", but is "part"' },
      source: "Contract: an unknown option is bad input",
    },
  ],
});
