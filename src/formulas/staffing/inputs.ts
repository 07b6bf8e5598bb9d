import type { ChoiceInput, NumberInput, Rule, Step } from "../../kernel/formula";

/** What STAFFING functions take, and what they say of an overload. */

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

export const patienceSeconds = {
  label: "Patience",
  unit: "second",
  above: 0,
  max: 1e9,
  meaning:
    "Average seconds a caller would wait before hanging up; about total waiting time/calls that hung up.",
} as const satisfies NumberInput;

export const serviceLevel = {
  label: "Service level wanted",
  unit: "1",
  min: 0,
  max: 1,
  meaning: "Share of calls to be answered within the target time, less than 1.",
} as const satisfies NumberInput;

export const maxOccupancy = {
  label: "Highest occupancy",
  unit: "1",
  above: 0,
  max: 1,
  default: 1,
  meaning: "Share of their time that agents may be busy at most.",
} as const satisfies NumberInput;

export const shrinkage = {
  label: "Shrinkage",
  unit: "1",
  min: 0,
  below: 1,
  default: 0,
  meaning: "Share of scheduled time in which people don't answer: breaks, meetings, absence.",
} as const satisfies NumberInput;

/** Which calls a service level is measured over, where callers hang up. */
export const overCalls = {
  kind: "choice",
  label: "Method",
  choices: ["offered", "answered", "adjusted", "handled"],
  default: "offered",
  meaning:
    "Answered in time as a share of calls offered; of calls answered; of calls offered without short hang-ups; or with those who hang up in time as answered.",
} as const satisfies ChoiceInput;

/** Load and patience in handling times: what the answer depends on. */
export const impatience = {
  ...load,
  patience: { label: "Patience in handling times", formula: "patienceSeconds / handlingSeconds" },
} as const satisfies Record<string, Step>;

/** What a share or an average over calls needs: calls that take some time. */
export const someHandling = {
  require: "handlingSeconds > 0",
  error: "#N/A",
  message: "handlingSeconds is 0: calls that take no time keep nobody waiting; it must be more than 0.",
} as const satisfies Rule;
