import { defineFormula } from "../../kernel/formula";

const cost = { unit: "currency", min: 0, default: 0 } as const;

export default defineFormula({
  name: "TRANSITION.COST",
  label: "Cost of the transition",
  unit: "currency",
  meaning: "All that moving the work costs once, with a contingency on top.",
  source: "Definition of this tool: the sum of the parts × (1 + contingency).",
  inputs: {
    knowledgeTransfer: {
      label: "Knowledge transfer",
      unit: "currency",
      min: 0,
      meaning: "BPO.TRANSITION.KNOWLEDGE.",
    },
    parallelRun: { label: "Parallel run", ...cost, meaning: "BPO.TRANSITION.PARALLEL." },
    severance: { label: "Severance", ...cost, meaning: "BPO.TRANSITION.SEVERANCE." },
    retention: { label: "Retention", ...cost, meaning: "Bonuses for those who stay until the end." },
    setup: { label: "Set-up", ...cost, meaning: "Site, systems, network and tools." },
    selection: {
      label: "Selection",
      ...cost,
      meaning: "Finding the provider: advisers, legal work, due diligence.",
    },
    travel: { label: "Travel", ...cost, meaning: "As far as it is not in knowledge transfer already." },
    contingencyRate: {
      label: "Contingency",
      unit: "1",
      min: 0,
      default: 0,
      meaning: "For what was not foreseen, as a share of the sum.",
    },
  },
  formula:
    "(knowledgeTransfer + parallelRun + severance + retention + setup + selection + travel) * (1 + contingencyRate)",
  examples: [
    {
      given: {
        knowledgeTransfer: 120000,
        parallelRun: 240000,
        severance: 300000,
        retention: 50000,
        setup: 150000,
        selection: 100000,
        travel: 40000,
        contingencyRate: 0.15,
      },
      gives: 1150000,
      source: "Derived by hand: 1,000,000 × 1.15",
    },
    {
      given: { knowledgeTransfer: 120000 },
      gives: 120000,
      source: "Contract: what is left out costs nothing",
    },
    {
      given: { knowledgeTransfer: 120000, setup: null, travel: "", contingencyRate: 0.1 },
      gives: 132000,
      source: "Contract: blank cells are left out",
    },
    {
      given: { knowledgeTransfer: 120000, severance: -1 },
      gives: { error: "#VALUE!", saying: "severance must be at least 0, but is -1" },
      source: "Contract: costs are positive",
    },
  ],
});
