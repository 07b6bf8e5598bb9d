import { defineFormula } from "../../kernel/formula";
import {
  agents,
  calls,
  handlingSeconds,
  impatience,
  intervalMinutes,
  patienceSeconds,
  someHandling,
} from "./inputs";

export default defineFormula({
  name: "STAFFING.ABANDONMENT",
  label: "Abandonment",
  unit: "1",
  later: true,
  meaning: "Share of calls whose callers hang up before anyone answers (Erlang A).",
  source:
    "Erlang A (Palm 1957; Garnett, Mandelbaum and Reiman 2002): callers hang up after an exponential patience and don't call again.",
  inputs: { agents, calls, intervalMinutes, handlingSeconds, patienceSeconds },
  steps: impatience,
  rules: [someHandling],
  formula: "hangingUp(agents, erlangs, patience)",
  examples: [
    {
      given: { agents: 13, calls: 100, intervalMinutes: 30, handlingSeconds: 180, patienceSeconds: 300 },
      gives: 0.02496330363357188,
      source: "pyworkforce 0.5, exact chain: 0.0250; digits derived twice",
    },
    {
      given: { agents: 14, calls: 100, intervalMinutes: 30, handlingSeconds: 180, patienceSeconds: 300 },
      gives: 0.01398374412240894,
      source: "pyworkforce 0.5, exact chain: 0.013984; digits derived twice",
    },
    {
      given: { agents: 50, calls: 2880, intervalMinutes: 60, handlingSeconds: 60, patienceSeconds: 120 },
      gives: 0.03091224916219322,
      source: "Garnett, Mandelbaum and Reiman 2002: 3.1 % (recalled); digits derived twice",
    },
    {
      given: { agents: 100, calls: 1000, intervalMinutes: 60, handlingSeconds: 360, patienceSeconds: 360 },
      gives: 0.03986099680914714,
      source: "Palm: with patience equal to handling the calls in the system are Poisson(100)",
    },
    {
      given: { agents: 1, calls: 10, intervalMinutes: 30, handlingSeconds: 180, patienceSeconds: 180 },
      gives: Math.exp(-1),
      source: "Derived by hand: one agent, 1 erlang, patience equal to handling: 1 − (1 − e^−1)",
    },
    {
      given: { agents: 5, calls: 0, intervalMinutes: 30, handlingSeconds: 180, patienceSeconds: 60 },
      gives: 0,
      source: "Contract: no calls, nobody hangs up",
    },
    {
      given: { agents: 0, calls: 100, intervalMinutes: 30, handlingSeconds: 180, patienceSeconds: 60 },
      gives: { error: "#VALUE!", saying: "agents must be a whole number from 1 to 100000, but is 0" },
      source: "Contract: agents whole, 1 to 100,000",
    },
    {
      given: { agents: 5, calls: 100, intervalMinutes: 30, handlingSeconds: 180, patienceSeconds: 0 },
      gives: { error: "#VALUE!", saying: "patienceSeconds must be more than 0" },
      source: "Contract: patience in (0, 1E9]",
    },
    {
      given: { agents: 5, calls: 100, intervalMinutes: 30, handlingSeconds: 0, patienceSeconds: 60 },
      gives: { error: "#N/A", saying: "handlingSeconds is 0" },
      source: "Contract: a zero denominator has no answer",
    },
  ],
});
