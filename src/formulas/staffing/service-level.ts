import { defineFormula } from "../../kernel/formula";
import {
  agents,
  calls,
  handlingSeconds,
  intervalMinutes,
  load,
  noOverload,
  someHandling,
  targetSeconds,
} from "./inputs";

export default defineFormula({
  name: "STAFFING.SERVICELEVEL",
  label: "Service level",
  unit: "1",
  meaning: "Share of calls answered within the target time (Erlang C).",
  source: "Erlang C: 1 − P(wait) × e^(−(agents − erlangs) × target/handling time).",
  inputs: { agents, calls, intervalMinutes, handlingSeconds, targetSeconds },
  steps: {
    ...load,
    wait: {
      label: "Probability of waiting",
      formula: "STAFFING.WAIT(agents, calls, intervalMinutes, handlingSeconds)",
    },
  },
  rules: [someHandling, noOverload],
  formula: "1 - wait * exp((erlangs - agents) * targetSeconds / handlingSeconds)",
  examples: [
    {
      given: { agents: 14, calls: 100, intervalMinutes: 30, handlingSeconds: 180, targetSeconds: 20 },
      gives: 0.8883500191794669,
      source: "Published Erlang C table values (three sources): 10 erlangs, 14 agents, 20 seconds",
    },
    {
      given: { agents: 11, calls: 100, intervalMinutes: 30, handlingSeconds: 180, targetSeconds: 20 },
      gives: 0.3896138,
      printedDecimals: 7,
      source: "Published Erlang C table values (three sources): 10 erlangs, 11 agents, 20 seconds",
    },
    {
      given: { agents: 2, calls: 10, intervalMinutes: 30, handlingSeconds: 180, targetSeconds: 0 },
      gives: 2 / 3,
      source: "Derived by hand: at once are answered those who don't wait, 1 − 1/3",
    },
    {
      given: { agents: 1, calls: 10, intervalMinutes: 30, handlingSeconds: 90, targetSeconds: 90 },
      gives: 1 - 0.5 * Math.exp(-0.5),
      source: "Derived by hand: one agent, 0.5 erlangs, a target of one handling time: 1 − 0.5 e^−0.5",
    },
    {
      given: { agents: 10, calls: 100, intervalMinutes: 30, handlingSeconds: 180, targetSeconds: 20 },
      gives: { error: "#N/A", saying: "More than 10 agents are needed" },
      source: "Contract: overload where agents are no more than the erlangs",
    },
    {
      given: { agents: 10, calls: 100, intervalMinutes: 30, handlingSeconds: 0, targetSeconds: 20 },
      gives: { error: "#N/A", saying: "handlingSeconds is 0" },
      source: "Contract: a zero denominator has no answer",
    },
  ],
});
