import { defineFormula, type Example } from "../../kernel/formula";
import { hardRates } from "./hard-rates";
import { cashflows, TEXTBOOK } from "./inputs";

const hardExamples = hardRates.map(({ cashflows, rates, source }): Example => ({
  given: { cashflows },
  gives:
    rates.length > 0 ? rates.map((rate) => [rate]) : { error: "#N/A", saying: "No rate of return exists" },
  source,
}));

export default defineFormula({
  name: "FINANCE.IRRS",
  gives: "column",
  label: "All internal rates of return",
  unit: "1",
  meaning:
    "Every discount rate at which the cash flows are worth nothing today, lowest first, one below the other.",
  source: `${TEXTBOOK}: flows that change sign more than once may have several rates of return.`,
  inputs: { cashflows },
  formula: "irrs(cashflows)",
  noExcelForm: "Excel's IRR gives one of several rates and doesn't say that there are others.",
  examples: [
    {
      given: { cashflows: [-350, 950, -620] },
      gives: [[(95 - Math.sqrt(345)) / 70 - 1], [(95 + Math.sqrt(345)) / 70 - 1]],
      source: `${TEXTBOOK}: two rates of return, 9.18 % and 62.25 %, here from the quadratic formula`,
    },
    ...hardExamples,
  ],
});
