import { isError } from "../../kernel/error";
import { defineDataFunction, noExcelForm } from "../data-function";
import { findOccupation } from "../occupations";
import { usPay } from "../own-series";

export default defineDataFunction({
  name: "DATA.WAGE.US",
  label: "Median annual pay of an occupation, United States",
  unit: usPay.unit,
  meaning:
    "What half of the employees of an occupation earn at least in a year, USD, May 2024, without employer's charges: a salary for LABOR.LOADED.",
  source: "US Bureau of Labor Statistics, Occupational Outlook Handbook, May 2024; public domain.",
  inputs: {
    occupation: {
      label: "Occupation",
      kind: "text",
      meaning: 'Its title at the Bureau of Labor Statistics, or its code: "Financial analysts", "43-4051".',
    },
  },
  definition: "Median annual wage of the occupation",
  noExcelForm,
  examples: [
    {
      given: { occupation: "Customer service representatives" },
      gives: 42830,
      source: "BLS, May 2024: $42,830",
    },
    {
      given: { occupation: "13-2011" },
      gives: 81680,
      source: "BLS, May 2024: accountants and auditors, $81,680",
    },
    {
      given: { occupation: "Accountants" },
      gives: { error: "#VALUE!", saying: 'did you mean "Accountants and auditors"' },
      source: "Titles are the Bureau's own",
    },
  ],
  answer([text]) {
    const found = findOccupation(text as string);
    return isError(found) ? found : found.pay;
  },
});
