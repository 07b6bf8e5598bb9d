import { defineFormula } from "../../../kernel/formula";
import {
  handlingSeconds,
  intervalMinutes,
  load,
  maxOccupancy,
  serviceLevel,
  shrinkage,
  someHandling,
  targetSeconds,
} from "../inputs";

const half = { chats: 100, intervalMinutes: 30, handlingSeconds: 600, targetSeconds: 30, serviceLevel: 0.8 };

export default defineFormula({
  name: "STAFFING.CHAT.AGENTS",
  label: "People to schedule for chats",
  unit: "1",
  later: true,
  meaning: "Fewest people who answer chats in time where each handles several at once.",
  source:
    "Slots: Erlang C with agents × chats at once (Koole). Factor: Erlang C with handling time/factor (Contact Centre Helper). Workload: hours of work/productive hours.",
  inputs: {
    chats: { label: "Chats in the interval", unit: "1", min: 0 },
    intervalMinutes,
    handlingSeconds: {
      ...handlingSeconds,
      meaning: "Average seconds from the start of a chat to its close, not the time spent typing.",
    },
    targetSeconds,
    serviceLevel,
    concurrency: {
      label: "Chats at once",
      unit: "1",
      min: 1,
      max: 20,
      meaning: "Whole for slots. As a factor 1, 1.7, 2.5, 2.9 and 3.5 stand for 1 to 5 chats at once.",
    },
    maxOccupancy,
    shrinkage,
    slowdown: {
      label: "Slowdown",
      unit: "1",
      min: 0,
      default: 0,
      meaning:
        "What each further chat adds to the handling time, with slots; 0 only if the handling time was measured at that many chats.",
    },
    method: {
      kind: "choice",
      label: "Method",
      choices: ["slots", "factor", "workload"],
      default: "slots",
      meaning:
        "A chat waits when all agents are full; or an agent counts as so many; or hours of work alone, without a target time.",
    },
  },
  steps: {
    erlangs: { ...load.erlangs, formula: "STAFFING.ERLANGS(chats, intervalMinutes, handlingSeconds)" },
    handling: {
      label: "Handling time counted",
      formula:
        'method == "slots" ? handlingSeconds * (1 + slowdown * (concurrency - 1)) : handlingSeconds / concurrency',
    },
    busy: { label: "Load counted", formula: "erlangs * (handling / handlingSeconds)" },
    each: { label: "Chats an agent takes", formula: 'method == "slots" ? concurrency : 1' },
    answering: {
      label: "Agents for the service level",
      formula:
        'erlangs > 0 and method != "workload" ? roundUp(agentsNeeded(busy, handling, targetSeconds, serviceLevel) / each) : 0',
    },
    seats: {
      label: "Agents, occupancy kept",
      formula: "max(answering, roundUp(busy / (each * maxOccupancy)))",
    },
  },
  rules: [
    someHandling,
    {
      require: 'method == "slots" ? concurrency == roundDown(concurrency) : true',
      error: "#VALUE!",
      message:
        "concurrency is {concurrency}, but slots are whole: an agent has 1 to 20 of them. For a factor, choose the method factor.",
    },
    {
      require: 'method == "slots" ? true : slowdown == 0',
      error: "#VALUE!",
      message: "slowdown is {slowdown}, but only slots know it; a factor has it inside.",
    },
    {
      require: 'method == "workload" ? true : serviceLevel < 1',
      error: "#N/A",
      message: "serviceLevel is 1, but no number of agents answers every chat in time; ask for less than 1.",
    },
  ],
  formula: "roundUp(seats / (1 - shrinkage))",
  examples: [
    {
      given: {
        chats: 60,
        intervalMinutes: 30,
        handlingSeconds: 1200,
        targetSeconds: 60,
        serviceLevel: 0.9,
        concurrency: 2.5,
        maxOccupancy: 0.75,
        method: "workload",
      },
      gives: 22,
      source: "ccplanning.net: 60 chats of 20 minutes, 2.5 at once, 75 % productive: 21.3, rounded up",
    },
    {
      given: { ...half, concurrency: 2.5, method: "factor" },
      gives: 17,
      source: "Contact Centre Helper: 3 chats at once are a factor of 2.5; Erlang C derived",
    },
    { given: { ...half, concurrency: 3 }, gives: 13, source: "Derived from two forms of Erlang C" },
    {
      given: {
        chats: 60,
        intervalMinutes: 30,
        handlingSeconds: 1200,
        targetSeconds: 60,
        serviceLevel: 0.9,
        concurrency: 2,
        maxOccupancy: 0.9,
      },
      gives: 25,
      source: "Derived from two forms of Erlang C",
    },
    {
      given: { ...half, concurrency: 1, slowdown: 0.3 },
      gives: 39,
      source: "Derived: one chat at once is a call; slowdown has nothing to add to",
    },
    {
      given: { ...half, chats: 0, concurrency: 3 },
      gives: 0,
      source: "Contract: chats of nobody need no agents",
    },
    {
      given: { ...half, concurrency: 2.5 },
      gives: { error: "#VALUE!", saying: "concurrency is 2.5, but slots are whole" },
      source: "Contract: an agent has a whole number of chats",
    },
    {
      given: { ...half, concurrency: 2.5, slowdown: 0.1, method: "factor" },
      gives: { error: "#VALUE!", saying: "slowdown is 0.1, but only slots know it" },
      source: "Contract: a factor has the slowdown inside",
    },
    {
      given: { ...half, serviceLevel: 1, concurrency: 3 },
      gives: { error: "#N/A", saying: "no number of agents answers every chat in time" },
      source: "Contract: no answer exists",
    },
  ],
});
