import { defineFormula } from "../../kernel/formula";
import { daysInYear } from "../inputs";

export default defineFormula({
  name: "CONTRACT.DISCOUNTRATE",
  label: "Yearly rate of an early-payment discount",
  unit: "1",
  later: true,
  meaning: "What not taking a discount for early payment costs as a yearly rate, or what taking it earns.",
  source: "2/10 net 30: discount/(1 − discount) for the days paid sooner, simple or compounded over a year.",
  inputs: {
    discount: {
      label: "Discount",
      unit: "1",
      min: 0,
      below: 1,
      meaning: "Share of the invoice taken off: 0.02 in 2/10 net 30.",
    },
    discountDays: { label: "Days with the discount", unit: "day", min: 0, meaning: "10 in 2/10 net 30." },
    netDays: { label: "Days without it", unit: "day", min: 0, meaning: "30 in 2/10 net 30." },
    method: {
      kind: "choice",
      label: "Method",
      choices: ["effective", "simple"],
      default: "effective",
      meaning: "Compounded over a year, or multiplied up to one.",
    },
    basis: daysInYear,
  },
  steps: {
    days: { label: "Days paid sooner", formula: "netDays - discountDays" },
    periods: { label: "Such periods in a year", formula: "basis / days" },
    earned: { label: "Earned in one period", formula: "discount / (1 - discount)" },
  },
  rules: [
    {
      require: "days > 0",
      error: "#N/A",
      message:
        "netDays is {netDays} and discountDays {discountDays}: nothing is paid sooner, so there is no rate.",
    },
  ],
  formula: 'method == "effective" ? (1 + earned) ^ periods - 1 : earned * periods',
  examples: [
    {
      given: { discount: 0.02, discountDays: 10, netDays: 30, method: "simple" },
      gives: 0.37244897959183676,
      source: "Published: 2/10 net 30 is 37.2 % a year",
    },
    {
      given: { discount: 0.02, discountDays: 10, netDays: 30, method: "simple", basis: 360 },
      gives: 0.3673469387755102,
      source: "Published: 2/10 net 30 on 360 days is 36.73 %",
    },
    {
      given: { discount: 0.02, discountDays: 10, netDays: 30 },
      gives: 0.4458529273124851,
      source: "Derived with 40 digits: (1 + 0.02/0.98)^(365/20) − 1",
    },
    {
      given: { discount: 0.02, discountDays: 30, netDays: 30 },
      gives: { error: "#N/A", saying: "nothing is paid sooner" },
      source: "Contract: a zero denominator has no answer",
    },
  ],
});
