import { findBy } from "./names";
import { countries } from "./tables/countries.generated";

/** A country or territory with an ISO 3166-1 code (Kosovo has one of its own choice). */
export interface Country {
  readonly iso2: string;
  readonly iso3: string;
  readonly name: string;
}

/** Finds a country by its ISO codes or its English names. @returns `#VALUE!` with near names for any other text */
export const findCountry = findBy(
  "country",
  countries.map(([iso2, iso3, name, aliases]): Country & { aliases: string } => ({
    iso2,
    iso3,
    name,
    aliases,
  })),
  ({ iso2, iso3, name, aliases }) => [name, iso2, iso3, ...aliases.split("; ").filter(Boolean)],
);
