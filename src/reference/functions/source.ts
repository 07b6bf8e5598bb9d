import { isError } from "../../kernel/error";
import { allSeries } from "../all-series";
import { defineDataFunction, noExcelForm } from "../data-function";
import { sourceText, type Series } from "../series";
import { yearOf } from "../year-of";

const wholeSeries = ({ years: [first, last] }: Series): string =>
  first === last ? `${first}` : `${first} to ${last}`;

export default defineDataFunction({
  name: "DATA.SOURCE",
  label: "Year, source and license of a series",
  unit: "1",
  gives: "text",
  meaning: "Says of sourced figures what they are, of which year, who published them and under which terms.",
  source: "The publication that the text names.",
  inputs: {
    series: {
      label: "Series",
      kind: "choice",
      meaning: 'Such as "hours".',
      choices: allSeries.map(({ id }) => id),
    },
    country: {
      label: "Country",
      kind: "text",
      meaning: "For its own year. In fx a currency, in wage.us an occupation.",
      optional: true,
    },
  },
  definition: "The record that every value of the series carries; [all series](../reference-data.md)",
  noExcelForm,
  examples: [
    {
      given: { series: "hours", country: "Jamaica" },
      gives:
        "Annual hours worked per person, hour/year. Year: 2002. Source: Groningen Growth and Development Centre, Penn World Table 10.01 (Feenstra, Inklaar and Timmer, 2015), avh, https://www.rug.nl/ggdc/productivity/pwt/; read 2026-11-22. License: CC BY 4.0.",
      source: "Penn World Table 10.01: the last year of Jamaica is 2002",
    },
    {
      given: { series: "eu.labor-cost" },
      gives:
        "Labor cost of an hour, European Union, EUR/hour. Year: 2024. Source: Eurostat, hourly labor costs, 2024, https://ec.europa.eu/eurostat/; read 2026-11-22. License: free to reuse with the source acknowledged.",
      source: "Eurostat",
    },
    {
      given: { series: "wage.ppp", country: "Japan" },
      gives: { error: "#N/A", saying: "no sourced value of earnings" },
      source: "ILOSTAT has no value of Japan in this table",
    },
  ],
  answer([id, of]) {
    const series = allSeries.find((one) => one.id === id) as Series;
    const year = of === null ? wholeSeries(series) : (yearOf.get(series.id)?.(of as string) ?? "");
    return isError(year) ? year : sourceText(series, year);
  },
});
