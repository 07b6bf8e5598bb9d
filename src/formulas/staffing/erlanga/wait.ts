import { defineFormula } from "../../../kernel/formula";
import {
  agents,
  calls,
  handlingSeconds,
  impatience,
  intervalMinutes,
  patienceSeconds,
  someHandling,
} from "../inputs";

export default defineFormula({
  name: "STAFFING.ERLANGA.WAIT",
  label: "Probability of waiting, callers hang up",
  unit: "1",
  later: true,
  meaning: "Share of calls that find all agents busy, where callers hang up (Erlang A).",
  source: "Erlang A (Palm 1957; Garnett, Mandelbaum and Reiman 2002).",
  inputs: { agents, calls, intervalMinutes, handlingSeconds, patienceSeconds },
  steps: impatience,
  rules: [someHandling],
  formula: "waitingImpatient(agents, erlangs, patience)",
  examples: [
    {
      given: { agents: 14, calls: 100, intervalMinutes: 30, handlingSeconds: 180, patienceSeconds: 300 },
      gives: 0.1452601142963612,
      source: "pyworkforce 0.5, exact chain: 0.14526; digits derived twice",
    },
    {
      given: { agents: 8, calls: 100, intervalMinutes: 30, handlingSeconds: 180, patienceSeconds: 60 },
      gives: 0.6251790657395311,
      source: "Derived twice: 10 erlangs for 8 agents have an answer where callers hang up",
    },
    {
      given: { agents: 14, calls: 100, intervalMinutes: 30, handlingSeconds: 180, patienceSeconds: 1e9 },
      gives: 0.1741319174164303,
      source: "Derived: with long patience Erlang C, 0.17413193",
    },
    {
      given: { agents: 5, calls: 0, intervalMinutes: 30, handlingSeconds: 180, patienceSeconds: 60 },
      gives: 0,
      source: "Contract: no calls, nobody waits",
    },
  ],
});
