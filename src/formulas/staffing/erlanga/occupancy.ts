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
  name: "STAFFING.ERLANGA.OCCUPANCY",
  label: "Occupancy, callers hang up",
  unit: "1",
  later: true,
  meaning: "Share of the agents' time that the calls answered keep them busy (Erlang A).",
  source: "Erlang A: load × (1 − abandonment)/agents.",
  inputs: { agents, calls, intervalMinutes, handlingSeconds, patienceSeconds },
  steps: impatience,
  rules: [someHandling],
  formula: "erlangs * (1 - hangingUp(agents, erlangs, patience)) / agents",
  examples: [
    {
      given: { agents: 14, calls: 100, intervalMinutes: 30, handlingSeconds: 180, patienceSeconds: 300 },
      gives: 0.7042973256268508,
      source: "pyworkforce 0.5, exact chain: 0.704297; digits derived twice",
    },
    {
      given: { agents: 50, calls: 2880, intervalMinutes: 60, handlingSeconds: 60, patienceSeconds: 120 },
      gives: 0.9303242408042945,
      source: "Garnett, Mandelbaum and Reiman 2002: 93 % (recalled); digits derived twice",
    },
    {
      given: { agents: 5, calls: 0, intervalMinutes: 30, handlingSeconds: 180, patienceSeconds: 60 },
      gives: 0,
      source: "Contract: no calls, nobody is busy",
    },
  ],
});
