import { defineFormula } from "../../kernel/formula";

export default defineFormula({
  name: "BENEFIT.TURNAROUND",
  label: "Faster turnaround",
  unit: "currency",
  later: true,
  meaning:
    "What shorter waiting is worth: vacancies filled sooner, invoices or orders handled in fewer days.",
  source: "Definition of this tool: volume × days faster × value of a day.",
  inputs: {
    volume: { label: "Volume", unit: "unit", min: 0, meaning: "Pieces of work that wait." },
    daysFaster: {
      label: "Days faster",
      unit: "day",
      meaning: "Days that each waits less; negative where it waits longer.",
    },
    valuePerDay: {
      label: "Value of a day",
      unit: "currency/unit/day",
      min: 0,
      meaning: "What a day less is worth for one; without interest where BENEFIT.SPEED counts it.",
    },
  },
  formula: "volume * daysFaster * valuePerDay",
  examples: [
    {
      given: { volume: 1200, daysFaster: 9, valuePerDay: 250 },
      gives: 2700000,
      source: "Derived by hand: 10,800 days of vacancy × 250",
    },
    {
      given: { volume: 50000, daysFaster: 5.4, valuePerDay: 0.35 },
      gives: 94500,
      source:
        "Ardent 2019: an invoice takes 8.3 days on average, 2.9 for the best; the value of a day is ours",
    },
    {
      given: { volume: 1200, daysFaster: 9, valuePerDay: -1 },
      gives: { error: "#VALUE!", saying: "valuePerDay must be at least 0, but is -1" },
      source: "Contract: values are positive",
    },
  ],
});
