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
  name: "STAFFING.ERLANGA.ASA",
  label: "Average speed of answer, callers hang up",
  unit: "second",
  later: true,
  meaning:
    "Seconds the answered calls wait on average, or all calls until they are answered or hang up (Erlang A).",
  source: "Erlang A (Palm 1957; Garnett, Mandelbaum and Reiman 2002); over all calls abandonment × patience.",
  noExcelForm: "Excel has no function for the mean wait of the calls that are answered.",
  inputs: {
    agents,
    calls,
    intervalMinutes,
    handlingSeconds,
    patienceSeconds,
    method: {
      kind: "choice",
      label: "Method",
      choices: ["answered", "all"],
      default: "answered",
      meaning:
        "Mean wait of the calls answered, as reports show it; or mean time in the queue of every call.",
    },
  },
  steps: impatience,
  rules: [someHandling],
  formula:
    'method == "all" ? hangingUp(agents, erlangs, patience) * patienceSeconds : waitOfAnswered(agents, erlangs, patience) * handlingSeconds',
  examples: [
    {
      given: { agents: 14, calls: 100, intervalMinutes: 30, handlingSeconds: 180, patienceSeconds: 300 },
      gives: 3.878480044521022,
      source: "Derived twice, with 40 digits and from the chain",
    },
    {
      given: {
        agents: 14,
        calls: 100,
        intervalMinutes: 30,
        handlingSeconds: 180,
        patienceSeconds: 300,
        method: "all",
      },
      gives: 4.195123236722681,
      source: "pyworkforce 0.5, exact chain: 0.069919 minutes, over all callers; digits derived twice",
    },
    {
      given: {
        agents: 50,
        calls: 2880,
        intervalMinutes: 60,
        handlingSeconds: 60,
        patienceSeconds: 120,
        method: "all",
      },
      gives: 3.709469899463186,
      source: "Garnett, Mandelbaum and Reiman 2002: 3.7 s (recalled); digits derived twice",
    },
    {
      given: { agents: 5, calls: 0, intervalMinutes: 30, handlingSeconds: 180, patienceSeconds: 60 },
      gives: 0,
      source: "Contract: no calls, nobody waits",
    },
  ],
});
