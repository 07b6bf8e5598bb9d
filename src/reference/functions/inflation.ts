import { isError } from "../../kernel/error";
import { findCountry } from "../countries";
import { defineDataFunction, noExcelForm } from "../data-function";
import { noValue } from "../messages";
import { consumerPrices } from "../tables/inflation.generated";
import { yearsText } from "../years-text";
import { country } from "./country-input";

export default defineDataFunction({
  name: "DATA.INFLATION",
  label: "Mean consumer price inflation",
  unit: "1",
  meaning:
    "Inflation a year over the last years that are held (to 2024 for most), as a geometric mean: compounded, it gives what prices did.",
  source: "World Bank, World Development Indicators, FP.CPI.TOTL.ZG; CC BY 4.0.",
  inputs: {
    country,
    years: {
      label: "Years",
      unit: "year",
      meaning: "How many, counted back from the country's latest.",
      min: 1,
      max: 100,
      whole: true,
      default: 5,
    },
  },
  definition:
    "(Π (1 + inflation of the year))^(1/years) − 1, over the last years of the country; DATA.SOURCE says which is its latest",
  noExcelForm,
  examples: [
    {
      given: { country: "United States" },
      gives: 0.04176154,
      tolerance: 2e-5,
      source: "BLS, CPI-U, mean of 2019 255.657, of 2024 313.689: (313.689/255.657)^(1/5) − 1",
    },
    {
      given: { country: "IND", years: 1 },
      gives: 0.0495303550973656,
      source: "World Bank: India 2024, 4.953 %",
    },
    {
      given: { country: "Poland", years: 20 },
      gives: { error: "#N/A", saying: "there are 2010 to 2024" },
      source: "The copy begins in 2010",
    },
    {
      given: { country: "Taiwan" },
      gives: { error: "#N/A", saying: "Taiwan: no sourced value of inflation; enter your own" },
      source: "The World Bank has none",
    },
  ],
  answer([text, count]) {
    const found = findCountry(text as string);
    if (isError(found)) return found;
    const years = count as number;
    const known = consumerPrices[found.iso2];
    if (known === undefined) return noValue(found.name, "inflation");
    const [first, percents] = known;
    const taken = percents.slice(-years).filter((percent) => percent !== null);
    if (taken.length < years)
      return noValue(found.name, `inflation over ${years} years`, `there are ${yearsText(first, percents)}`);
    const growth = taken.reduce((product, percent) => product * (1 + percent / 100), 1);
    return growth ** (1 / years) - 1;
  },
});
