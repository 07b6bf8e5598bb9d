import { defineFormula } from "../../kernel/formula";
import { daysInYear } from "../inputs";

export default defineFormula({
  name: "CONTRACT.PAYMENTTERM",
  label: "Value of a payment term",
  unit: "currency",
  later: true,
  meaning:
    "What paying an amount later is worth at the day it was due before; negative where it is paid sooner.",
  source: "Present value at the old due date: amount × (1 − (1 + rate)^(−days/basis)).",
  inputs: {
    amount: { label: "Amount", unit: "currency", min: 0, meaning: "What is paid." },
    daysNow: { label: "Days to pay now", unit: "day", min: 0 },
    daysNew: { label: "Days to pay then", unit: "day", min: 0 },
    rate: { label: "Cost of money", unit: "1", above: -1, meaning: "What money costs in a year." },
    basis: daysInYear,
  },
  formula: "amount * (1 - (1 + rate) ^ ((daysNow - daysNew) / basis))",
  examples: [
    {
      given: { amount: 12000000, daysNow: 30, daysNew: 60, rate: 0.08 },
      gives: 75667.20906863674,
      source: "Derived with 40 digits",
    },
    {
      given: { amount: 12000000, daysNow: 60, daysNew: 30, rate: 0.08 },
      gives: -76147.36394426979,
      source: "Derived with 40 digits: back to 30 days costs",
    },
    {
      given: { amount: 1000000, daysNow: 0, daysNew: 365, rate: 0.1 },
      gives: 1000000 * (1 - 1 / 1.1),
      source: "Derived by hand: a year later at 10 %",
    },
    {
      given: { amount: 1000000, daysNow: 0, daysNew: 365, rate: 0.1, basis: 0 },
      gives: { error: "#VALUE!", saying: "basis must be more than 0, but is 0" },
      source: "Contract: a year has days",
    },
  ],
});
