import { defineFormula } from "../../../kernel/formula";
import {
  calls,
  handlingSeconds,
  impatience,
  intervalMinutes,
  maxOccupancy,
  overCalls,
  patienceSeconds,
  serviceLevel,
  shrinkage,
  someHandling,
  targetSeconds,
} from "../inputs";

const half = { calls: 100, intervalMinutes: 30, handlingSeconds: 180, targetSeconds: 20, serviceLevel: 0.8 };

export default defineFormula({
  name: "STAFFING.ERLANGA.AGENTS",
  label: "People to schedule, callers hang up",
  unit: "1",
  later: true,
  meaning:
    "Fewest people with which service level, abandonment and occupancy stay within their limits (Erlang A). May be fewer than the load in erlangs where the level is low: give maxAbandonment too.",
  source:
    "Erlang A (Palm 1957; Garnett, Mandelbaum and Reiman 2002); every measure improves with each agent, so the fewest are found by halving.",
  noExcelForm: "it searches for the number of agents.",
  inputs: {
    calls,
    intervalMinutes,
    handlingSeconds,
    targetSeconds,
    serviceLevel,
    patienceSeconds,
    maxAbandonment: {
      label: "Highest abandonment",
      unit: "1",
      above: 0,
      max: 1,
      default: 1,
      meaning: "Share of calls that may hang up at most.",
    },
    maxOccupancy,
    shrinkage,
    method: overCalls,
  },
  steps: {
    ...impatience,
    target: { label: "Target in handling times", formula: "targetSeconds / handlingSeconds" },
    seats: {
      label: "Agents for all three limits",
      formula:
        "erlangs > 0 ? agentsImpatient(erlangs, patience, target, serviceLevel, maxAbandonment, maxOccupancy, method) : 0",
    },
  },
  rules: [
    someHandling,
    {
      require: "serviceLevel < 1",
      error: "#N/A",
      message: "serviceLevel is 1, but no number of agents answers every call in time; ask for less than 1.",
    },
  ],
  formula: "roundUp(seats / (1 - shrinkage))",
  examples: [
    {
      given: { ...half, patienceSeconds: 300, maxAbandonment: 0.05, maxOccupancy: 0.85, shrinkage: 0.3 },
      gives: 19,
      source: "pyworkforce 0.5, exact chain: 13 seats, 19 scheduled",
    },
    {
      given: { ...half, patienceSeconds: 600, maxAbandonment: 0.05, maxOccupancy: 0.85, shrinkage: 0.3 },
      gives: 19,
      source: "pyworkforce 0.5, exact chain: 13 seats, 19 scheduled",
    },
    {
      given: {
        calls: 90,
        intervalMinutes: 60,
        handlingSeconds: 240,
        targetSeconds: 20,
        serviceLevel: 0.8,
        patienceSeconds: 480,
        maxOccupancy: 0.85,
        shrinkage: 0.3,
      },
      gives: 13,
      source: "pyworkforce 0.5, exact chain, its day's hour with 90 calls: 9 seats, 13 scheduled",
    },
    { given: { ...half, patienceSeconds: 60 }, gives: 12, source: "Derived twice" },
    {
      given: { ...half, patienceSeconds: 300, method: "adjusted" },
      gives: 13,
      source: "Derived twice: those who hang up within the target time don't count",
    },
    {
      given: { ...half, patienceSeconds: 60, serviceLevel: 0 },
      gives: 1,
      source: "Derived: nothing is asked for, so one agent does; give maxAbandonment too",
    },
    {
      given: { ...half, calls: 0, patienceSeconds: 300 },
      gives: 0,
      source: "Contract: calls of nobody need no agents",
    },
    {
      given: { ...half, patienceSeconds: 300, serviceLevel: 1 },
      gives: { error: "#N/A", saying: "no number of agents answers every call in time" },
      source: "Contract: no answer exists",
    },
    {
      given: { ...half, calls: 1e7, patienceSeconds: 300, serviceLevel: 0.9 },
      gives: { error: "#N/A", saying: "More than 100000 agents" },
      source: "Contract: right for 1 to 100,000 agents",
    },
  ],
});
