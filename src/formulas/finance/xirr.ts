import { defineFormula } from "../../kernel/formula";
import { documentedDates, documentedFlows } from "./documented-flows";
import { cashflows, dates } from "./inputs";

const firstOfYears = Array.from({ length: 12 }, (_, k) => `${2026 + k}-01-01`);

export default defineFormula({
  name: "FINANCE.XIRR",
  label: "Internal rate of return by dates",
  unit: "1",
  meaning:
    "The yearly discount rate at which cash flows on given days are worth nothing on the first of them; where several exist, the message names them. Beside another, -99 % or less does not count.",
  source: "Excel's definition of XIRR: the rate at which XNPV is 0; a year has 365 days.",
  inputs: { cashflows, dates },
  formula: "xirr(cashflows, dates)",
  examples: [
    {
      given: { cashflows: documentedFlows, dates: documentedDates },
      gives: 0.37336253351883,
      tolerance: 1e-7,
      source: "Excel's documented value of XIRR, which stops early: equal to 1E-7",
    },
    {
      given: { cashflows: [-100, 121], dates: ["2026-01-01", "2028-01-01"] },
      gives: 0.1,
      source: "Derived by hand: 730 days are two years of 365, 1.1² = 1.21",
    },
    {
      given: { cashflows: [-350, 950, -620], dates: ["2026-01-01", "2027-01-01", "2028-01-01"] },
      gives: { error: "#N/A", saying: "9.18 %, 62.25 %" },
      source: "OpenStax, Principles of Finance, chapter 16: two rates of return, a year apart",
    },
    {
      given: {
        cashflows: [
          -553152, 223955, 256342, 445864, -249893, -197155, 485180, -100900, 146899, -26778, -262365,
          -332950,
        ],
        dates: firstOfYears,
      },
      gives: { error: "#N/A", saying: "No rate of return exists" },
      source:
        "Derived with 50-digit arithmetic: worth less than 0 at every rate; a well-known package loops for ever on these flows",
    },
    {
      given: { cashflows: [-100, 110], dates: ["2027-01-01", "2026-01-01"] },
      gives: { error: "#VALUE!", saying: "Date 2 is before the first date" },
      source: "Excel's definition of XIRR: the first date is the earliest",
    },
    {
      given: { cashflows: [-100, 121], dates: [["2026-01-01", "2028-01-01"]] },
      gives: { error: "#VALUE!", saying: "dates must have as many rows and columns as cashflows" },
      source: "Contract: ranges used together have the same shape",
    },
  ],
});
