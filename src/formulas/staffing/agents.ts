import { defineFormula } from "../../kernel/formula";
import {
  calls,
  handlingSeconds,
  intervalMinutes,
  load,
  maxOccupancy,
  serviceLevel,
  shrinkage,
  someHandling,
  targetSeconds,
} from "./inputs";

export default defineFormula({
  name: "STAFFING.AGENTS",
  label: "People to schedule",
  unit: "1",
  meaning:
    "The fewest people that reach the service level and stay within the occupancy, with those added who are absent.",
  source:
    "Erlang C: the fewest agents for the service level, at least erlangs/occupancy, divided by (1 − shrinkage) and rounded up.",
  inputs: {
    calls,
    intervalMinutes,
    handlingSeconds,
    targetSeconds,
    serviceLevel,
    maxOccupancy,
    shrinkage,
  },
  steps: {
    ...load,
    answering: {
      label: "Agents for the service level",
      formula: "erlangs > 0 ? agentsNeeded(erlangs, handlingSeconds, targetSeconds, serviceLevel) : 0",
    },
    seats: {
      label: "Agents, occupancy kept",
      formula: "max(answering, roundUp(erlangs / maxOccupancy))",
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
      given: {
        calls: 100,
        intervalMinutes: 30,
        handlingSeconds: 180,
        targetSeconds: 20,
        serviceLevel: 0.8,
        maxOccupancy: 0.85,
        shrinkage: 0.3,
      },
      gives: 20,
      source:
        "Published Erlang C example (three sources): 80 % in 20 s, occupancy ≤ 85 %, shrinkage 30 %: 14/0.7",
    },
    {
      given: { calls: 100, intervalMinutes: 30, handlingSeconds: 180, targetSeconds: 20, serviceLevel: 0.8 },
      gives: 14,
      source: "Published Erlang C example (three sources): 14 seats",
    },
    {
      given: {
        calls: 100,
        intervalMinutes: 30,
        handlingSeconds: 180,
        targetSeconds: 20,
        serviceLevel: 0.8,
        maxOccupancy: 0.5,
      },
      gives: 20,
      source: "Derived by hand: an occupancy of 50 % needs 10/0.5 agents, more than the service level does",
    },
    {
      given: {
        calls: 100,
        intervalMinutes: 30,
        handlingSeconds: 180,
        targetSeconds: 20,
        serviceLevel: 0,
        maxOccupancy: 10 / 21,
        shrinkage: 0.3,
      },
      gives: 30,
      source: "Contract: rounds to 15 digits before it rounds up, so that 21/(1 − 0.3) is 30",
    },
    {
      given: { calls: 100, intervalMinutes: 30, handlingSeconds: 180, targetSeconds: 20, serviceLevel: 0 },
      gives: 11,
      source: "Derived: the fewest agents without an overload at 10 erlangs",
    },
    {
      given: { calls: 0, intervalMinutes: 30, handlingSeconds: 180, targetSeconds: 20, serviceLevel: 0.8 },
      gives: 0,
      source: "Contract: calls of nobody need no agents",
    },
    {
      given: {
        calls: 0,
        intervalMinutes: 30,
        handlingSeconds: 180,
        targetSeconds: 20,
        serviceLevel: 0.8,
        maxOccupancy: 0.85,
        shrinkage: 0.3,
      },
      gives: 0,
      source: "Contract: nobody is absent either",
    },
    {
      given: { calls: 100, intervalMinutes: 30, handlingSeconds: 180, targetSeconds: 20, serviceLevel: 1 },
      gives: { error: "#N/A", saying: "no number of agents answers every call in time" },
      source: "Contract: no answer exists",
    },
    {
      given: {
        calls: 100,
        intervalMinutes: 30,
        handlingSeconds: 180,
        targetSeconds: 20,
        serviceLevel: 0.8,
        maxOccupancy: 0,
      },
      gives: { error: "#VALUE!", saying: "maxOccupancy must be more than 0 and at most 1, but is 0" },
      source: "Contract: utilization is more than 0",
    },
    {
      given: {
        calls: 100,
        intervalMinutes: 30,
        handlingSeconds: 180,
        targetSeconds: 20,
        serviceLevel: 0.8,
        shrinkage: 1,
      },
      gives: { error: "#VALUE!", saying: "shrinkage must be at least 0 and less than 1, but is 1" },
      source: "Contract: shrinkage is below 1",
    },
    {
      given: { calls: 100, intervalMinutes: 0, handlingSeconds: 180, targetSeconds: 20, serviceLevel: 0.8 },
      gives: { error: "#N/A", saying: "intervalMinutes is 0" },
      source: "Contract: a zero denominator has no answer",
    },
  ],
});
