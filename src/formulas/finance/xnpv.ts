import { defineFormula } from "../../kernel/formula";
import { documentedDates, documentedFlows } from "./documented-flows";
import { cashflows, dates, rate } from "./inputs";

export default defineFormula({
  name: "FINANCE.XNPV",
  label: "Net present value by dates",
  unit: "currency",
  meaning: "What cash flows on given days are worth on the first of them; a year has 365 days.",
  source: "Excel's definition of XNPV: Σ flow/(1 + rate)^(days since the first flow/365).",
  inputs: {
    rate: { ...rate, meaning: "What money costs in a year: 0.09 is 9 %." },
    cashflows,
    dates,
  },
  formula: "xnpv(rate, cashflows, dates)",
  examples: [
    {
      given: { rate: 0.09, cashflows: documentedFlows, dates: documentedDates },
      gives: 2086.64760203154,
      source: "Excel's documented value of XNPV",
    },
    {
      given: { rate: 0.1, cashflows: [-100, 121], dates: ["2026-01-01", "2028-01-01"] },
      gives: 0,
      source: "Derived by hand: 730 days are two years of 365",
    },
    {
      given: { rate: 0.1, cashflows: [-100, 110], dates: ["2026-01-01", "2027-01-01"] },
      gives: 0,
      source: "Derived by hand: 365 days are one year",
    },
    {
      given: { rate: 0.1, cashflows: [-100, 110], dates: ["2027-01-01", "2026-01-01"] },
      gives: { error: "#VALUE!", saying: "Date 2 is before the first date" },
      source: "Excel's definition of XNPV: the first date is the earliest",
    },
    {
      given: { rate: 0.1, cashflows: [-100, 121], dates: ["2026-01-01"] },
      gives: { error: "#VALUE!", saying: "dates must have as many rows and columns as cashflows" },
      source: "Contract: ranges used together have the same shape",
    },
    {
      given: { rate: 0.1, cashflows: [-100, 121], dates: [46023, "2028-01-01"] },
      gives: { error: "#VALUE!", saying: "must be all dates or all text: position 2 is text" },
      source: "Contract: the days of a workbook may be counted from another day than those of a text",
    },
    {
      given: { rate: 0.1, cashflows: [-100, 121], dates: ["2026-01-01", "in two years"] },
      gives: {
        error: "#VALUE!",
        saying: 'dates, position 2, must be a date (such as 2026-11-22), but is "in two years"',
      },
      source: "Contract: text in a range is an error that names its position",
    },
  ],
});
