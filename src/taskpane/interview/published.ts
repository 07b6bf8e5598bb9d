import { isError } from "../../kernel/error";
import { findCountry, countryNamed } from "../../reference/countries";
import { findOccupation } from "../../reference/occupations";
import { inflation, usPay } from "../../reference/own-series";
import { employersCost } from "../../reference/published/employers-cost";
import type { Series } from "../../reference/series";
import { consumerPrices } from "../../reference/tables/inflation.generated";
import type { TypicalValue } from "./typical";

/** What a figure is looked up by. */
interface About {
  readonly place: string;
  readonly role: string;
  readonly currency: string;
}
/** The value, what it is of (a country's code or an occupation), and where it was published. */
export type Found = (Pick<TypicalValue, "value" | "source"> & { readonly of: string }) | undefined;

/** For some inputs, by the last part of their path: how their published value is found. */
export interface Published {
  readonly priceInflation: (about: About) => Found;
  readonly salary: (about: About) => Found;
  readonly statutoryRate: (about: About) => Found;
}

/** Names that people give to countries in German, as the tables have them. */
const GERMAN: Readonly<Record<string, string>> = Object.fromEntries(
  [..."DE AT CH US GB FR IT ES PT NL BE DK SE NO FI PL CZ SK HU RO BG IN PH MX ZA EG TR IE".split(" ")].map(
    (code) => [new Intl.DisplayNames(["de"], { type: "region" }).of(code)?.toLowerCase() ?? "", code],
  ),
);

const countryOf = (place: string) => {
  const known = countryNamed(place) ?? countryNamed(GERMAN[place.trim().toLowerCase()] ?? "");
  if (known !== undefined) return known;
  const found = findCountry(place);
  return isError(found) ? undefined : found;
};

const sourceFrom = ({ id, source, license }: Series, year: number): TypicalValue["source"] => ({
  id: id.replaceAll(".", "-"),
  title: `${source.publisher}, ${source.table}`.slice(0, 300),
  year,
  ...("address" in source && source.address !== undefined && { address: source.address }),
  license: license.slice(0, 200),
});

/** Part of the pay of an hour in the United States that the law makes employers pay on top; leave is part of a salary. */
function statutoryInTheUs(): Found {
  const series = employersCost.find(({ id }) => id === "us.compensation");
  const of = (what: string): number | undefined => series?.figures.find((one) => one.of === what)?.low;
  const [required, wages, leave, extra] = [
    of("Legally required benefits"),
    of("Wages and salaries"),
    of("Paid leave"),
    of("Supplemental pay"),
  ];
  if (
    series === undefined ||
    required === undefined ||
    wages === undefined ||
    leave === undefined ||
    extra === undefined
  )
    return undefined;
  return {
    value: Number((required / (wages + leave + extra)).toPrecision(3)),
    of: "US",
    source: sourceFrom(series, series.years[1]),
  };
}

export const published: Published = {
  priceInflation({ place }) {
    const country = countryOf(place);
    const [first, percents] = (country && consumerPrices[country.iso2]) ?? [];
    const last = percents?.filter((one) => one !== null).at(-1);
    if (country === undefined || first === undefined || percents === undefined || last == null)
      return undefined;
    const year = first + percents.lastIndexOf(last);
    return {
      value: Number((last / 100).toPrecision(6)),
      of: country.iso2,
      source: sourceFrom(inflation, year),
    };
  },
  salary({ place, role, currency }) {
    if (currency !== "USD" || countryOf(place)?.iso2 !== "US") return undefined;
    const found = [role, `${role}s`].map((name) => findOccupation(name)).find((one) => !isError(one));
    if (found === undefined || isError(found)) return undefined;
    return { value: found.pay, of: found.title, source: sourceFrom(usPay, usPay.years[1]) };
  },
  statutoryRate: ({ place }) => (countryOf(place)?.iso2 === "US" ? statutoryInTheUs() : undefined),
};
