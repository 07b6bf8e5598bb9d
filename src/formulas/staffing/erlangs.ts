import { defineFormula } from "../../kernel/formula";
import { calls, handlingSeconds, intervalMinutes } from "./inputs";

export default defineFormula({
  name: "STAFFING.ERLANGS",
  label: "Load in erlangs",
  unit: "1",
  meaning:
    "How many agents the calls keep busy on average; the people needed are more, or the queue never ends.",
  source: "Erlang's measure of traffic: arrivals × handling time, both in the same unit of time.",
  inputs: { calls, intervalMinutes, handlingSeconds },
  rules: [
    {
      require: "intervalMinutes > 0",
      error: "#N/A",
      implied: true,
      message: "intervalMinutes is 0: calls need some time to arrive in; it must be more than 0.",
    },
  ],
  formula: "calls * handlingSeconds / secondsPerMinute / intervalMinutes",
  examples: [
    {
      given: { calls: 100, intervalMinutes: 30, handlingSeconds: 180 },
      gives: 10,
      source: "Derived by hand: 100 calls of 3 minutes in 30 minutes",
    },
    {
      given: { calls: 0, intervalMinutes: 30, handlingSeconds: 180 },
      gives: 0,
      source: "Derived: no calls, no load",
    },
    {
      given: { calls: 100, intervalMinutes: 0, handlingSeconds: 180 },
      gives: { error: "#N/A", saying: "intervalMinutes is 0" },
      source: "Contract: a zero denominator has no answer",
    },
    {
      given: { calls: -1, intervalMinutes: 30, handlingSeconds: 180 },
      gives: { error: "#VALUE!", saying: "calls must be at least 0, but is -1" },
      source: "Contract: a volume is not negative",
    },
  ],
});
