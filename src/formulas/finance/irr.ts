import { defineFormula, type Example } from "../../kernel/formula";
import { hardRates } from "./hard-rates";
import { cashflows, TEXTBOOK, textbookFlows } from "./inputs";

/** One rate is the answer, several are named in the message, none is said to be none. */
const hardExamples = hardRates.map(({ cashflows, rates, source }): Example => {
  const [rate, ...others] = rates;
  if (rate === undefined) {
    return { given: { cashflows }, gives: { error: "#N/A", saying: "No rate of return exists" }, source };
  }
  if (others.length === 0) return { given: { cashflows }, gives: rate, source };
  const named = rates.map((one) => `${(one * 100).toFixed(2)} %`).join(", ");
  return { given: { cashflows }, gives: { error: "#N/A", saying: named }, source };
});

export default defineFormula({
  name: "FINANCE.IRR",
  label: "Internal rate of return",
  unit: "1",
  meaning:
    "The discount rate at which the cash flows are worth nothing today. Where several exist, the message names them: none alone is a basis for a decision. Beside another, -99 % or less does not count.",
  source: `${TEXTBOOK}.`,
  inputs: { cashflows },
  formula: "irr(cashflows)",
  examples: [
    {
      given: { cashflows: textbookFlows },
      gives: 0.140854553,
      printedDecimals: 10,
      source: TEXTBOOK,
    },
    {
      given: { cashflows: [-350, 950, -620] },
      gives: { error: "#N/A", saying: "9.18 %, 62.25 %" },
      source: `${TEXTBOOK}: two rates of return`,
    },
    {
      given: { cashflows: [-30000, 6000, 8000, 10000, 12000, 14000, 16000, 18000] },
      gives: 0.277,
      printedDecimals: 3,
      source: TEXTBOOK,
    },
    {
      given: { cashflows: [-70000, 12000, 15000, 18000, 21000] },
      gives: -0.0212448482734,
      source: "Excel's documented value of IRR",
    },
    {
      given: { cashflows: [-70000, 12000, 15000, 18000, 21000, 26000] },
      gives: 0.0866309480365,
      source: "Excel's documented value of IRR",
    },
    ...hardExamples,
    {
      given: { cashflows: [-1000, 600, 600, -0.01] },
      gives: 0.3 + Math.sqrt(0.69) - 1,
      tolerance: 1e-4,
      source:
        "Derived: a payment of next to nothing at the end leaves 0.3 + √(0.3² + 0.6) − 1 nearly as it is; the rate of −99.998 % that it makes does not count",
    },
    {
      given: { cashflows: [[-100, null, 121]] },
      gives: 0.1,
      source: "Contract: a blank flow is 0 and shifts no year, 1.1² = 1.21 (Excel's IRR gives 21 %)",
    },
    {
      given: { cashflows: [100, 50] },
      gives: { error: "#N/A", saying: "No rate of return exists" },
      source: "Derived: money only comes in",
    },
    {
      given: { cashflows: [0, 0] },
      gives: { error: "#N/A", saying: "No rate of return exists" },
      source: "Derived: no flows, every rate would do and none is meant",
    },
  ],
});
