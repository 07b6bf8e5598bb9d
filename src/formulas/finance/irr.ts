import { defineFormula } from "../../kernel/formula";
import { cashflows } from "./cashflows";

export default defineFormula({
  name: "FINANCE.IRR",
  label: "Internal rate of return",
  unit: "1",
  meaning: "The discount rate at which the cash flows are worth nothing today. Where two or more exist, the message names them all: none of them alone is a basis for a decision.",
  source: "OpenStax, Principles of Finance, chapter 16.",
  inputs: { cashflows },
  formula: "irr(cashflows)",
  examples: [
    {
      given: { cashflows: [-16000, 2000, 4000, 5000, 5000, 5000, 5000] },
      gives: 0.140854553,
      printedDecimals: 10,
      source: "OpenStax, Principles of Finance, ch. 16",
    },
    {
      given: { cashflows: [-350, 950, -620] },
      gives: { error: "#N/A", saying: "9.18 %, 62.25 %" },
      source: "OpenStax, Principles of Finance, ch. 16: two rates of return",
    },
  ],
});
