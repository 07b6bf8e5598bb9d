import { defineFormula } from "../../kernel/formula";
import { inhouse, outsourced } from "./totals";

export default defineFormula({
  name: "TCO.DECISION",
  gives: "text",
  label: "Decision by cost",
  unit: "1",
  meaning: `"Outsource" where the saving reaches the hurdle, else "Keep in-house".`,
  source:
    "Canada, Treasury Board: avoidable in-house cost against all cost of the contract; hurdle as in 10 USC 2461, where an equal saving converts.",
  inputs: {
    inhouseAvoidable: {
      ...inhouse,
      label: "Avoidable in-house cost",
      meaning: "Only what outsourcing would avoid; allocated cost that stays does not count.",
    },
    outsourced,
    hurdle: {
      label: "Hurdle",
      unit: "currency",
      min: 0,
      default: 0,
      meaning: "Least saving that justifies the move: BPO.TCO.HURDLE.",
    },
  },
  formula: `TCO.SAVINGS(inhouseAvoidable, outsourced) >= hurdle ? "Outsource" : "Keep in-house"`,
  examples: [
    {
      given: { inhouseAvoidable: 610, outsourced: 620 },
      gives: "Keep in-house",
      source: "Published make-or-buy case: 550 + 60 against 620 at 200,000 units",
    },
    {
      given: { inhouseAvoidable: 590, outsourced: 600 },
      gives: "Keep in-house",
      source: "Published make-or-buy case: 550 + 40 against 600 at 300,000 units",
    },
    {
      given: { inhouseAvoidable: 153, outsourced: 148 },
      gives: "Outsource",
      source: "Published make-or-buy case: 153 against 148, buy",
    },
    {
      given: { inhouseAvoidable: 50000000, outsourced: 45800000, hurdle: 4200000 },
      gives: "Outsource",
      source: "10 USC 2461: a saving equal to the hurdle converts (personnel cost of 42 M)",
    },
    {
      given: { inhouseAvoidable: 50000000, outsourced: 45800001, hurdle: 4200000 },
      gives: "Keep in-house",
      source: "10 USC 2461: one short of the hurdle stays",
    },
    {
      given: { inhouseAvoidable: 100, outsourced: 100 },
      gives: "Outsource",
      source: "Contract: hurdle left out is 0, and a saving of 0 reaches it",
    },
    {
      given: { inhouseAvoidable: 0.3, outsourced: 0.1, hurdle: 0.2 },
      gives: "Outsource",
      source: "Contract: compared at 15 digits, where 0.3 − 0.1 is 0.2",
    },
    {
      given: { outsourced: 100 },
      gives: { error: "#VALUE!", saying: "inhouseAvoidable is blank" },
      source: "Contract: a blank required input is an error that names it",
    },
  ],
});
