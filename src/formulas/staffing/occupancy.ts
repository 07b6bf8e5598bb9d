import { defineFormula } from "../../kernel/formula";
import { agents, calls, handlingSeconds, intervalMinutes, load, noOverload } from "./inputs";

export default defineFormula({
  name: "STAFFING.OCCUPANCY",
  label: "Occupancy",
  unit: "1",
  meaning: "Share of the agents' time that calls keep them busy.",
  source: "Erlang C: load in erlangs divided by agents.",
  inputs: { agents, calls, intervalMinutes, handlingSeconds },
  steps: load,
  rules: [noOverload],
  formula: "erlangs / agents",
  examples: [
    {
      given: { agents: 14, calls: 100, intervalMinutes: 30, handlingSeconds: 180 },
      gives: 10 / 14,
      source: "Published Erlang C table values (three sources): 10 erlangs, 14 agents, 0.7142857",
    },
    {
      given: { agents: 5, calls: 0, intervalMinutes: 30, handlingSeconds: 180 },
      gives: 0,
      source: "Derived: no calls, nobody is busy",
    },
    {
      given: { agents: 10, calls: 100, intervalMinutes: 30, handlingSeconds: 180 },
      gives: { error: "#N/A", saying: "More than 10 agents are needed" },
      source: "Contract: overload where agents are no more than the erlangs",
    },
  ],
});
