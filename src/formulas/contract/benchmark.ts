import { defineFormula } from "../../kernel/formula";

export default defineFormula({
  name: "CONTRACT.BENCHMARK",
  label: "Price after a benchmark",
  unit: "currency",
  later: true,
  meaning:
    "The price after an independent benchmark: it stays inside a band, and else moves to the benchmark.",
  source:
    "Usual benchmarking clause: the price moves to the benchmark, limited per cycle (Contracko, Morgan Lewis).",
  inputs: {
    price: { label: "Price", unit: "currency", min: 0, meaning: "Today's price." },
    benchmark: {
      label: "Benchmark",
      unit: "currency",
      min: 0,
      meaning: "What the market pays for the same.",
    },
    band: {
      label: "Band",
      unit: "1",
      min: 0,
      max: 1,
      default: 0,
      meaning: "Share of the benchmark by which the price may differ and stay, edge included.",
    },
    maxChange: {
      label: "Largest change",
      unit: "1",
      min: 0,
      max: 1,
      optional: true,
      meaning: "Share of the price by which one benchmark may move it; left out: any.",
    },
    direction: {
      kind: "choice",
      label: "Direction",
      choices: ["down", "both"],
      default: "down",
      meaning: "The price may only fall, or move both ways.",
    },
    method: {
      kind: "choice",
      label: "Method",
      choices: ["whole", "beyond"],
      default: "whole",
      meaning: "Outside the band the price moves to the benchmark, or only to the edge of the band.",
    },
  },
  steps: {
    allowed: { label: "Difference that stays", formula: "band * benchmark" },
    edge: {
      label: "Edge of the band",
      formula: "price > benchmark ? benchmark + allowed : benchmark - allowed",
    },
    aim: { label: "Price aimed at", formula: 'method == "whole" ? benchmark : edge' },
    most: { label: "Largest move", formula: "given(maxChange) ? maxChange * price : abs(price - aim)" },
  },
  formula:
    'abs(price - benchmark) <= allowed or (direction == "down" and price < benchmark) ? price : max(price - most, min(price + most, aim))',
  examples: [
    { given: { price: 110, benchmark: 100 }, gives: 100, source: "Published form: to the benchmark" },
    {
      given: { price: 104, benchmark: 100, band: 0.05 },
      gives: 104,
      source: "Derived by hand: inside 5 % the price stays",
    },
    {
      given: { price: 110, benchmark: 100, band: 0.05 },
      gives: 100,
      source: "Derived by hand: outside 5 % it moves the whole way",
    },
    {
      given: { price: 110, benchmark: 100, band: 0.05, method: "beyond" },
      gives: 105,
      source: "Derived by hand: only to the edge, 100 × 1.05",
    },
    {
      given: { price: 105, benchmark: 100, band: 0.05 },
      gives: 105,
      source: "Contract: the edge belongs to the band",
    },
    {
      given: { price: 110, benchmark: 100, maxChange: 0.05 },
      gives: 104.5,
      source: "Derived by hand: at most 5 % of 110 less",
    },
    { given: { price: 90, benchmark: 100 }, gives: 90, source: "Contract: down only, it does not rise" },
    {
      given: { price: 90, benchmark: 100, band: 0.05, direction: "both", method: "beyond" },
      gives: 95,
      source: "Derived by hand: up to the lower edge, 100 × 0.95",
    },
    {
      given: { price: 110, benchmark: 100, direction: "none" },
      gives: { error: "#VALUE!", saying: 'direction must be "down" or "both", but is "none"' },
      source: "Contract: without a benchmark the function is left out",
    },
  ],
});
