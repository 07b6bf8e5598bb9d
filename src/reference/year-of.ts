import { isError, type FormulaError } from "../kernel/error";
import { countryNamed, findCountry, type Country } from "./countries";
import { findCurrency } from "./currencies";
import { noValue } from "./messages";
import { byName } from "./names";
import { findOccupation } from "./occupations";
import { earnings, holidays, hours, inflation, rates, ratesEnd, usPay } from "./own-series";
import { published } from "./published";
import type { PublishedSeries } from "./published/figure";
import { perEuro, yearsOfCurrency } from "./rates";
import { monthlyEarnings } from "./tables/earnings.generated";
import { weekdayHolidays } from "./tables/holidays.generated";
import { annualHours } from "./tables/hours.generated";
import { consumerPrices } from "./tables/inflation.generated";
import { yearsText } from "./years-text";

/** The years of what a text names in one series, as text; or why there are none. */
type YearOf = (text: string) => string | FormulaError;

const span = (first: number, last: number): string => (first === last ? `${first}` : `${first} to ${last}`);

const ofCountry =
  (what: string, years: (country: Country) => string | undefined): YearOf =>
  (text) => {
    const country = findCountry(text);
    return isError(country) ? country : (years(country) ?? noValue(country.name, what));
  };

function ofFigures({ name, figures }: PublishedSeries): YearOf {
  const { find } = byName(`figure of ${name}:`, [...new Set(figures.map((figure) => figure.of))], (of) => {
    const country = countryNamed(of);
    return country === undefined ? [of] : [of, country.iso2, country.iso3];
  });
  return (text) => {
    const found = find(text);
    if (isError(found)) return found;
    return figures
      .filter(({ of }) => of === found)
      .map(({ year }) => year)
      .join(", ");
  };
}

const ofOwn: Readonly<Record<string, YearOf>> = {
  [earnings.id]: ofCountry("earnings", ({ iso2 }) => {
    const [year, , survey] = monthlyEarnings[iso2] ?? [];
    return survey === undefined ? undefined : `${year} (${SURVEYS[survey] ?? survey})`;
  }),
  [hours.id]: ofCountry("hours worked", ({ iso2 }) => annualHours[iso2]?.[0].toString()),
  [inflation.id]: ofCountry("inflation", ({ iso2 }) => {
    const [first, percents] = consumerPrices[iso2] ?? [];
    return percents && first !== undefined ? yearsText(first, percents) : undefined;
  }),
  [holidays.id]: ofCountry("public holidays", ({ iso2 }) =>
    weekdayHolidays[iso2] ? span(...holidays.years) : undefined,
  ),
  [rates.id]: (text) => {
    const found = findCurrency(text);
    if (isError(found)) return found;
    const isUnfinished = perEuro(found.code, rates.years[1]) !== undefined;
    return yearsOfCurrency(found.code) + (isUnfinished ? ` (${ratesEnd})` : "");
  },
  [usPay.id]: (text) => {
    const found = findOccupation(text);
    return isError(found) ? found : span(...usPay.years);
  },
};

/** The International Labour Organization's letters for kinds of surveys. */
const SURVEYS: Readonly<Record<string, string>> = {
  LFS: "labor force survey",
  HIES: "household income and expenditure survey",
  HS: "household survey",
};

/** For each series how to find the years of one of its values. */
export const yearOf: ReadonlyMap<string, YearOf> = new Map([
  ...Object.entries(ofOwn),
  ...published.map((series) => [series.id, ofFigures(series)] as const),
]);
