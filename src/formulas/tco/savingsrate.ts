import { defineFormula } from "../../kernel/formula";
import { inhouse, outsourced } from "./totals";

export default defineFormula({
  name: "TCO.SAVINGSRATE",
  label: "Saving as a share",
  unit: "1",
  meaning: "What outsourcing saves as a share of the in-house cost; negative where it costs more.",
  source: "Definition of this tool: the saving divided by the cost it is saved from.",
  inputs: { inhouse, outsourced },
  rules: [
    {
      require: "inhouse > 0",
      error: "#N/A",
      message: "inhouse is 0: there is no cost of which a share could be saved.",
    },
  ],
  formula: "TCO.SAVINGS(inhouse, outsourced) / inhouse",
  examples: [
    {
      given: { inhouse: 153, outsourced: 148 },
      gives: 5 / 153,
      source: "Published make-or-buy case: 153 against 148",
    },
    {
      given: { inhouse: 610, outsourced: 620 },
      gives: -1 / 61,
      source: "Published make-or-buy case: 610 against 620",
    },
    {
      given: { inhouse: 1, outsourced: 0.42 },
      gives: 0.58,
      source: "McKinsey 2003: 58 cents saved per dollar moved",
    },
    {
      given: { inhouse: 0, outsourced: 148 },
      gives: { error: "#N/A", saying: "inhouse is 0" },
      source: "Contract: a zero denominator has no answer",
    },
  ],
});
