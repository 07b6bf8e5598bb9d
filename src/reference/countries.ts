import { countryMeanings } from "./meanings";
import { byName } from "./names";
import { countries } from "./tables/countries.generated";

/** A country or territory with an ISO 3166-1 code (Kosovo has one of its own choice). */
export interface Country {
  readonly iso2: string;
  readonly iso3: string;
  readonly name: string;
}

/** Countries by their ISO codes and English names. */
export const { find: findCountry, get: countryNamed } = byName(
  "country",
  countries.map(([iso2, iso3, name, aliases]): Country & { aliases: string } => ({
    iso2,
    iso3,
    name,
    aliases,
  })),
  ({ iso2, iso3, name, aliases }) => [name, iso2, iso3, ...aliases.split("; ").filter(Boolean)],
  countryMeanings,
);
