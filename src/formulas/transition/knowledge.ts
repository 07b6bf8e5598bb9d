import { defineFormula } from "../../kernel/formula";

const weeklyCost = { unit: "currency/FTE/week", min: 0 } as const;

export default defineFormula({
  name: "TRANSITION.KNOWLEDGE",
  label: "Knowledge transfer",
  unit: "currency",
  meaning: "Cost of the weeks in which the old team teaches the new one.",
  source: "Definition of this tool: weeks × (trainees at their cost + trainers at theirs) + travel.",
  inputs: {
    trainees: { label: "Trainees", unit: "FTE", min: 0, meaning: "People who learn the work." },
    trainers: {
      label: "Trainers",
      unit: "FTE",
      min: 0,
      meaning: "People who teach it, as far as others must do their work meanwhile.",
    },
    weeks: { label: "Weeks", unit: "week", min: 0, meaning: "How long the knowledge transfer takes." },
    traineeWeeklyCost: {
      label: "Cost of a trainee's week",
      ...weeklyCost,
      meaning: "Loaded cost of one trainee for one week.",
    },
    trainerWeeklyCost: {
      label: "Cost of a trainer's week",
      ...weeklyCost,
      meaning: "Loaded cost of one trainer, or of who fills in, for one week.",
    },
    travelCost: { label: "Travel", unit: "currency", min: 0, default: 0, meaning: "Travel and stay in all." },
  },
  formula: "weeks * (trainees * traineeWeeklyCost + trainers * trainerWeeklyCost) + travelCost",
  examples: [
    {
      given: {
        trainees: 20,
        trainers: 5,
        weeks: 6,
        traineeWeeklyCost: 400,
        trainerWeeklyCost: 1500,
        travelCost: 30000,
      },
      gives: 123000,
      source: "Derived by hand: 6 × (8,000 + 7,500) + 30,000",
    },
    {
      given: { trainees: 20, trainers: 5, weeks: 6, traineeWeeklyCost: 400, trainerWeeklyCost: 1500 },
      gives: 93000,
      source: "Derived by hand: the same without travel",
    },
    {
      given: { trainees: 20, trainers: 5, weeks: 0, traineeWeeklyCost: 400, trainerWeeklyCost: 1500 },
      gives: 0,
      source: "Derived: no weeks cost nothing",
    },
    {
      given: { trainees: -1, trainers: 5, weeks: 6, traineeWeeklyCost: 400, trainerWeeklyCost: 1500 },
      gives: { error: "#VALUE!", saying: "trainees must be at least 0, but is -1" },
      source: "Contract: bad input",
    },
  ],
});
