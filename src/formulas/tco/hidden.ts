import { defineFormula } from "../../kernel/formula";

/**
 * Hidden costs of offshoring, lowest and highest share of the contract's value. Overby, CIO, 2003, read through
 * secondary sources; selection as in the article's worked illustration (its text says 1 to 10 %).
 */
const SHARES = {
  selection: [0.002, 0.02],
  transition: [0.02, 0.03],
  layoffsAndRetention: [0.03, 0.05],
  lostProductivityAndCulture: [0.03, 0.27],
  processImprovement: [0.01, 0.1],
  managingTheContract: [0.06, 0.1],
} as const;

const sumOf = (end: 0 | 1): string =>
  Object.values(SHARES)
    .map((share) => share[end])
    .join(" + ");

export default defineFormula({
  name: "TCO.HIDDEN",
  label: "Contract with its hidden costs",
  unit: "currency",
  meaning:
    "Contract value plus selection, transition, layoffs, lost productivity, process improvement and contract management at published shares.",
  source:
    "Overby, CIO, 2003, read through secondary sources: selection 0.2–2 %, transition 2–3, layoffs and retention 3–5, lost productivity and culture 3–27, process improvement 1–10, managing the contract 6–10. Its text also gives 1–10 % for selection, which would make 16 and 65 %.",
  inputs: {
    contractValue: { label: "Contract value", unit: "currency", min: 0 },
    level: {
      kind: "choice",
      label: "Level",
      choices: ["low", "mid", "high"],
      default: "mid",
      meaning: "Lowest shares, highest shares, or the mean of both.",
    },
  },
  steps: {
    low: { label: "Lowest shares together", formula: sumOf(0) },
    high: { label: "Highest shares together", formula: sumOf(1) },
    share: {
      label: "Hidden cost as a share of the contract",
      formula: `level == "low" ? low : (level == "high" ? high : (low + high) / 2)`,
    },
  },
  formula: "contractValue * (1 + share)",
  examples: [
    {
      given: { contractValue: 1000000, level: "low" },
      gives: 1152000,
      source: "Overby, CIO, 2003: the lowest shares add up to 15.2 %",
    },
    {
      given: { contractValue: 1000000, level: "high" },
      gives: 1570000,
      source: "Overby, CIO, 2003: the highest shares add up to 57 %",
    },
    {
      given: { contractValue: 1000000, level: "mid" },
      gives: 1361000,
      source: "Derived by hand: the mean of 1,152,000 and 1,570,000",
    },
    { given: { contractValue: 1000000 }, gives: 1361000, source: "Contract: mid where left out" },
    {
      given: { contractValue: 1000000, level: "medium" },
      gives: { error: "#VALUE!", saying: 'but is "medium"' },
      source: "Contract: an unknown option is bad input",
    },
  ],
});
