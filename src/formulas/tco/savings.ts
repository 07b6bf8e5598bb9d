import { defineFormula } from "../../kernel/formula";
import { inhouse, outsourced } from "./totals";

export default defineFormula({
  name: "TCO.SAVINGS",
  label: "Saving",
  unit: "currency",
  meaning: "What outsourcing saves against staying in-house; negative where it costs more.",
  source: "Relevant (differential) cost analysis: avoidable in-house cost less the cost of buying.",
  inputs: { inhouse, outsourced },
  formula: "inhouse - outsourced",
  examples: [
    {
      given: { inhouse: 610 * 200000, outsourced: 620 * 200000 },
      gives: -2000000,
      source:
        "Published make-or-buy case: relevant cost 610, offer 620, 200,000 units: making is 2.0 M better",
    },
    {
      given: { inhouse: 590 * 300000, outsourced: 600 * 300000 },
      gives: -3000000,
      source:
        "Published make-or-buy case: relevant cost 590, offer 600, 300,000 units: making is 3.0 M better",
    },
    {
      given: { inhouse: 153, outsourced: 148 },
      gives: 5,
      source:
        "Published make-or-buy case: variable 150 and avoidable fixed 3 against 148, buying saves 5 a unit",
    },
    {
      given: { inhouse: 78000, outsourced: 75000 },
      gives: 3000,
      source: "Published software case: the subscription is ahead at 3 years",
    },
    {
      given: { inhouse: -100, outsourced: 80 },
      gives: { error: "#VALUE!", saying: "inhouse must be at least 0, but is -100" },
      source: "Contract: costs are positive",
    },
  ],
});
