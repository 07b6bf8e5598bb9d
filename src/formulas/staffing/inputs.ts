import type { NumberInput, Rule, Step } from "../../kernel/formula";

/** What every STAFFING function takes, and what all of them say of an overload. */

export const agents = {
  label: "Agents",
  unit: "1",
  min: 1,
  max: 100000,
  whole: true,
  meaning: "People who answer at the same time.",
} as const satisfies NumberInput;

export const calls = {
  label: "Calls in the interval",
  unit: "1",
  min: 0,
  meaning: "Calls, chats or other contacts that arrive in one interval.",
} as const satisfies NumberInput;

export const intervalMinutes = {
  label: "Interval",
  unit: "minute",
  min: 0,
  meaning: "Length of the interval in minutes, usually 30.",
} as const satisfies NumberInput;

export const handlingSeconds = {
  label: "Handling time",
  unit: "second",
  min: 0,
  meaning: "Average seconds one call keeps an agent busy, after-call work included.",
} as const satisfies NumberInput;

export const targetSeconds = {
  label: "Target time",
  unit: "second",
  min: 0,
  meaning: "Seconds within which a call is to be answered.",
} as const satisfies NumberInput;

export const load = {
  erlangs: {
    label: "Load in erlangs",
    formula: "STAFFING.ERLANGS(calls, intervalMinutes, handlingSeconds)",
  },
} as const satisfies Record<string, Step>;

export const noOverload = {
  require: "agents > erlangs",
  error: "#N/A",
  message:
    "agents is {agents}, but the calls alone keep {erlangs} agents busy: the queue would grow without end. More than {erlangs} agents are needed.",
} as const satisfies Rule;

/** What a share or an average over calls needs: calls that take some time. */
export const someHandling = {
  require: "handlingSeconds > 0",
  error: "#N/A",
  message: "handlingSeconds is 0: calls that take no time keep nobody waiting; it must be more than 0.",
} as const satisfies Rule;
