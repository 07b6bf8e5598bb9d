import { defineFormula } from "../../kernel/formula";
import { CORE_FROM, scale } from "./inputs";

export default defineFormula({
  name: "FIT.ADVICE",
  gives: "text",
  label: "Sourcing advice",
  unit: "1",
  meaning:
    "What core or not, and saving or not, speak for: outsource, improve in-house, captive or shared service, keep in-house.",
  source:
    "Definition of this tool: a work that is not core is outsourced where that saves; core work stays in own hands.",
  inputs: {
    coreScore: {
      label: "Core score",
      unit: "1",
      ...scale,
      meaning: "How much the work is core to the business, 1 to 5: BPO.FIT.SCORE.",
    },
    savingsRate: {
      label: "Saving",
      unit: "1",
      max: 1,
      meaning: "Share of the in-house cost that moving saves: BPO.TCO.SAVINGSRATE.",
    },
    threshold: {
      label: "Threshold",
      unit: "1",
      ...scale,
      default: CORE_FROM,
      meaning: "From this score on the work is core.",
    },
  },
  steps: {
    core: { label: "Core to the business", formula: "coreScore >= threshold" },
    saves: { label: "Moving saves", formula: "savingsRate > 0" },
  },
  formula:
    'core ? (saves ? "Captive or shared service" : "Keep in-house") : (saves ? "Outsource" : "Improve in-house")',
  examples: [
    {
      given: { coreScore: 2, savingsRate: 0.15 },
      gives: "Outsource",
      source: "Contract: not core, and it saves",
    },
    {
      given: { coreScore: 2, savingsRate: 0 },
      gives: "Improve in-house",
      source: "Contract: not core, and it saves nothing",
    },
    {
      given: { coreScore: 4, savingsRate: 0.15 },
      gives: "Captive or shared service",
      source: "Contract: core, and it saves",
    },
    {
      given: { coreScore: 4, savingsRate: -0.05 },
      gives: "Keep in-house",
      source: "Contract: core, and it costs more",
    },
    {
      given: { coreScore: 3, savingsRate: 0.15 },
      gives: "Captive or shared service",
      source: "Contract: a score at the threshold is core; 3 where left out",
    },
    {
      given: { coreScore: 3, savingsRate: 0.15, threshold: 3.5 },
      gives: "Outsource",
      source: "Contract: below the threshold is not core",
    },
    {
      given: { coreScore: 6, savingsRate: 0.15 },
      gives: { error: "#VALUE!", saying: "coreScore must be between 1 and 5, but is 6" },
      source: "Contract: scores are 1 to 5",
    },
    {
      given: { coreScore: 2, savingsRate: 15 },
      gives: { error: "#VALUE!", saying: "savingsRate must be at most 1, but is 15" },
      source: "Contract: rates are decimals",
    },
  ],
});
