import { isError } from "../../kernel/error";
import { findCountry } from "../countries";
import { defineDataFunction, noExcelForm } from "../data-function";
import { noValue } from "../messages";
import { holidays } from "../own-series";
import { weekdayHolidays } from "../tables/holidays.generated";
import { yearsText } from "../years-text";
import { country } from "./country-input";

const [first, last] = holidays.years;

export default defineDataFunction({
  name: "DATA.HOLIDAYS",
  label: "Public holidays on weekdays",
  unit: holidays.unit,
  meaning:
    "Dates from Monday to Friday that are public holidays in the whole country. Holidays of single states and regions come on top.",
  source: "date-holidays 3.37.0 (commenthol and contributors), national level; CC BY 3.0. Counted here.",
  inputs: {
    country,
    year: {
      label: "Year",
      unit: "year",
      meaning: `${first} to ${last}. If omitted: ${first}.`,
      min: 1900,
      max: 2100,
      whole: true,
      optional: true,
    },
  },
  definition: "Number of different dates from Monday to Friday that are public holidays nationwide",
  noExcelForm,
  examples: [
    {
      given: { country: "Germany", year: 2026 },
      gives: 7,
      source:
        "By the calendar: Jan 1, Good Friday, Easter Monday, May 1, Ascension, Whit Monday and Dec 25; Oct 3 and Dec 26 are Saturdays",
    },
    { given: { country: "AD", year: 2028 }, gives: 13, source: "date-holidays 3.37.0, counted" },
    {
      given: { country: "US", year: 2030 },
      gives: { error: "#N/A", saying: "in 2030 (there are 2026 to 2028)" },
      source: "Later years are not held",
    },
  ],
  answer([text, given]) {
    const found = findCountry(text as string);
    if (isError(found)) return found;
    const [from, counts] = weekdayHolidays[found.iso2] ?? [];
    if (from === undefined || counts === undefined) return noValue(found.name, "public holidays");
    const year = (given as number | null) ?? first;
    return (
      counts[year - from] ??
      noValue(found.name, `public holidays in ${year}`, `there are ${yearsText(from, counts)}`)
    );
  },
});
