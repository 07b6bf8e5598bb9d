import { isError } from "../../kernel/error";
import { findCountry } from "../countries";
import { defineDataFunction, noExcelForm } from "../data-function";
import { noValue } from "../messages";
import { hours } from "../own-series";
import { annualHours } from "../tables/hours.generated";
import { country } from "./country-input";

export default defineDataFunction({
  name: "DATA.HOURS",
  label: "Annual hours worked per person",
  unit: hours.unit,
  meaning:
    "Average hours that a person works in a year, latest year (2019 for most), part-time included: lower than a full-time contract.",
  source: "Penn World Table 10.01, avh (Feenstra, Inklaar and Timmer, 2015); CC BY 4.0.",
  inputs: { country },
  definition: "Hours of the latest year of the country; DATA.SOURCE says which year that is",
  noExcelForm,
  examples: [
    { given: { country: "DE" }, gives: 1386.2, source: "Penn World Table 10.01: Germany 2019" },
    { given: { country: "Philippines" }, gives: 2168.3, source: "Penn World Table 10.01: 2019" },
    {
      given: { country: "Kenya" },
      gives: { error: "#N/A", saying: "Kenya: no sourced value of hours worked; enter your own" },
      source: "Penn World Table 10.01 has none",
    },
  ],
  answer([text]) {
    const found = findCountry(text as string);
    if (isError(found)) return found;
    return annualHours[found.iso2]?.[1] ?? noValue(found.name, "hours worked");
  },
});
