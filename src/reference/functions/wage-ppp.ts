import { isError } from "../../kernel/error";
import { findCountry } from "../countries";
import { defineDataFunction, noExcelForm } from "../data-function";
import { noValue } from "../messages";
import { earnings } from "../own-series";
import { monthlyEarnings } from "../tables/earnings.generated";
import { country } from "./country-input";

export default defineDataFunction({
  name: "DATA.WAGE.PPP",
  label: "Average monthly earnings, purchasing power",
  unit: earnings.unit,
  meaning:
    "Mean monthly earnings of employees, latest year, 2021 PPP $. PPP dollars compare living standards, not cost, and must not go into LABOR functions.",
  source: "International Labour Organization, ILOSTAT, EAR_4MTH_SEX_GEO_CUR_NB_A; CC BY 4.0.",
  inputs: { country },
  definition: "Earnings of the latest year of the country; DATA.SOURCE says which year that is",
  noExcelForm,
  examples: [
    { given: { country: "Philippines" }, gives: 811.119, source: "ILOSTAT: Philippines 2022, 811.119" },
    { given: { country: "USA" }, gives: 5985.292, source: "ILOSTAT: United States 2024, 5985.292" },
    {
      given: { country: "Japan" },
      gives: { error: "#N/A", saying: "Japan: no sourced value of earnings; enter your own" },
      source: "ILOSTAT has no value of Japan in this table",
    },
    {
      given: { country: "Phillipines" },
      gives: { error: "#VALUE!", saying: 'did you mean "Philippines"?' },
      source: "Spelling",
    },
  ],
  answer([text]) {
    const found = findCountry(text as string);
    if (isError(found)) return found;
    return monthlyEarnings[found.iso2]?.[1] ?? noValue(found.name, "earnings");
  },
});
