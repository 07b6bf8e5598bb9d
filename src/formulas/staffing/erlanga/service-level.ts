import { defineFormula } from "../../../kernel/formula";
import {
  agents,
  calls,
  handlingSeconds,
  impatience,
  intervalMinutes,
  overCalls,
  patienceSeconds,
  someHandling,
  targetSeconds,
} from "../inputs";

const team = { agents: 13, calls: 100, intervalMinutes: 30, handlingSeconds: 180, targetSeconds: 20 };

export default defineFormula({
  name: "STAFFING.ERLANGA.SERVICELEVEL",
  label: "Service level, callers hang up",
  unit: "1",
  later: true,
  meaning: "Share of calls answered within the target time, where callers hang up (Erlang A).",
  source: "Erlang A (Palm 1957; Garnett, Mandelbaum and Reiman 2002), measured in the four usual ways.",
  inputs: {
    agents,
    calls,
    intervalMinutes,
    handlingSeconds,
    targetSeconds,
    patienceSeconds,
    method: overCalls,
  },
  steps: {
    ...impatience,
    target: { label: "Target in handling times", formula: "targetSeconds / handlingSeconds" },
  },
  rules: [someHandling],
  formula: "answeredImpatient(agents, erlangs, patience, target, method)",
  examples: [
    {
      given: { ...team, patienceSeconds: 300 },
      gives: 0.8581777000307625,
      source: "pyworkforce 0.5, exact chain: 0.8582; digits derived twice",
    },
    {
      given: { ...team, agents: 14, patienceSeconds: 300 },
      gives: 0.9167920918635469,
      source: "pyworkforce 0.5, exact chain: 0.916792; digits derived twice",
    },
    {
      given: { ...team, patienceSeconds: 300, method: "answered" },
      gives: 0.8801491300059247,
      source: "Derived twice: as a share of the calls answered",
    },
    {
      given: { ...team, patienceSeconds: 300, method: "adjusted" },
      gives: 0.868274521188256,
      source: "Derived twice: those who hang up within the target time don't count",
    },
    {
      given: { ...team, patienceSeconds: 300, method: "handled" },
      gives: 0.869806304707168,
      source: "Derived twice: those who hang up within the target time count as answered",
    },
    {
      given: { ...team, agents: 14, patienceSeconds: 1e9 },
      gives: 0.888350035797244,
      source: "Derived: with long patience Erlang C, 0.88835002",
    },
    {
      given: { ...team, calls: 0, patienceSeconds: 300 },
      gives: 1,
      source: "Contract: no calls, none is late",
    },
    {
      given: { ...team, patienceSeconds: 300, method: "all" },
      gives: { error: "#VALUE!", saying: 'method must be "offered" or "answered"' },
      source: "Contract: four ways to measure",
    },
  ],
});
