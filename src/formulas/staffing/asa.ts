import { defineFormula } from "../../kernel/formula";
import { agents, calls, handlingSeconds, intervalMinutes, load, noOverload } from "./inputs";

export default defineFormula({
  name: "STAFFING.ASA",
  label: "Average speed of answer",
  unit: "second",
  meaning: "Seconds a call waits on average, calls answered at once included (Erlang C).",
  source: "Erlang C: P(wait) × handling time/(agents − erlangs).",
  inputs: { agents, calls, intervalMinutes, handlingSeconds },
  steps: {
    ...load,
    wait: {
      label: "Probability of waiting",
      formula: "STAFFING.WAIT(agents, calls, intervalMinutes, handlingSeconds)",
    },
  },
  rules: [noOverload],
  formula: "wait * handlingSeconds / (agents - erlangs)",
  examples: [
    {
      given: { agents: 14, calls: 100, intervalMinutes: 30, handlingSeconds: 180 },
      gives: 7.83593701177724,
      source: "Published Erlang C table values (three sources): 10 erlangs, 14 agents",
    },
    {
      given: { agents: 1, calls: 10, intervalMinutes: 30, handlingSeconds: 90 },
      gives: 90,
      source: "Derived by hand: one agent, 0.5 erlangs: 0.5 × 90/0.5",
    },
    {
      given: { agents: 5, calls: 0, intervalMinutes: 30, handlingSeconds: 180 },
      gives: 0,
      source: "Derived: no calls, nobody waits",
    },
    {
      given: { agents: 9, calls: 100, intervalMinutes: 30, handlingSeconds: 180 },
      gives: { error: "#N/A", saying: "agents is 9, but the calls alone keep 10 agents busy" },
      source: "Contract: overload where agents are no more than the erlangs",
    },
  ],
});
