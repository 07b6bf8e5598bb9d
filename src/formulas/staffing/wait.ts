import { defineFormula } from "../../kernel/formula";
import { agents, calls, handlingSeconds, intervalMinutes, load, noOverload } from "./inputs";

export default defineFormula({
  name: "STAFFING.WAIT",
  label: "Probability of waiting",
  unit: "1",
  meaning: "Share of calls that find all agents busy and have to wait (Erlang C).",
  source: "Erlang C: calls arrive at random, wait in one queue, and nobody hangs up.",
  inputs: { agents, calls, intervalMinutes, handlingSeconds },
  steps: load,
  rules: [noOverload],
  formula: "waiting(agents, erlangs)",
  examples: [
    {
      given: { agents: 14, calls: 100, intervalMinutes: 30, handlingSeconds: 180 },
      gives: 0.1741319335950498,
      source: "Published Erlang C table values (three sources): 10 erlangs, 14 agents",
    },
    {
      given: { agents: 11, calls: 100, intervalMinutes: 30, handlingSeconds: 180 },
      gives: 0.6821182,
      printedDecimals: 7,
      source: "Published Erlang C table values (three sources): 10 erlangs, 11 agents",
    },
    {
      given: { agents: 1, calls: 10, intervalMinutes: 30, handlingSeconds: 90 },
      gives: 0.5,
      source: "Derived: with one agent the probability of waiting is the load, here 0.5 erlangs",
    },
    {
      given: { agents: 2, calls: 10, intervalMinutes: 30, handlingSeconds: 180 },
      gives: 1 / 3,
      source: "Derived by hand: with two agents a²/(2 + a), here 1/3 for a load of a = 1",
    },
    {
      given: { agents: 5, calls: 0, intervalMinutes: 30, handlingSeconds: 180 },
      gives: 0,
      source: "Derived: no calls, nobody waits",
    },
    {
      given: { agents: 10, calls: 100, intervalMinutes: 30, handlingSeconds: 180 },
      gives: { error: "#N/A", saying: "agents is 10, but the calls alone keep 10 agents busy" },
      source: "Contract: overload where agents are no more than the erlangs",
    },
    {
      given: { agents: 14.5, calls: 100, intervalMinutes: 30, handlingSeconds: 180 },
      gives: { error: "#VALUE!", saying: "agents must be a whole number from 1 to 100000, but is 14.5" },
      source: "Contract: agents are whole",
    },
  ],
});
