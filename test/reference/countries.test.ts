import { join } from "node:path";
import { readCsv } from "../../scripts/reference/read-csv";
import { findCountry, type Country } from "../../src/reference/countries";
import { countries } from "../../src/reference/tables/countries.generated";
import { FormulaError } from "../../src/kernel/error";

const found = (name: string): string => {
  const country = findCountry(name);
  return country instanceof FormulaError ? country.message : country.iso2;
};

test("the names that Unicode gives to ISO codes lead to these codes", () => {
  const unicode = new Intl.DisplayNames("en", { type: "region" });
  expect(countries).toHaveLength(250);
  for (const [iso2, iso3] of countries) {
    expect([iso2, found(unicode.of(iso2) as string)]).toEqual([iso2, iso2]);
    expect([found(iso2), found(iso3), found(iso3.toLowerCase())]).toEqual([iso2, iso2, iso2]);
  }
});

test("the International Labour Organization's codes of three letters are those of its names", () => {
  const rows = readCsv(join(__dirname, "../../scripts/reference/csv/earnings.csv"));
  for (const row of rows) {
    const code = /Currency: ([A-Z]{3}) - /.exec(row["note_indicator"] ?? "")?.[1];
    expect((findCountry(row["country"] ?? "") as Country).iso3).toBe(code);
  }
});

test.each([
  ["UK", "GB"],
  ["usa", "US"],
  ["U.S.A.", "US"],
  ["South Korea", "KR"],
  ["Republic of Korea", "KR"],
  ["Czech Republic", "CZ"],
  ["czechia", "CZ"],
  ["the Netherlands", "NL"],
  ["  Viet   Nam ", "VN"],
  ["VIETNAM", "VN"],
  ["Cote d'Ivoire", "CI"],
  ["Turkey", "TR"],
  ["Bahamas, The", "BS"],
  ["St. Lucia", "LC"],
  ["Trinidad & Tobago", "TT"],
  ["Guinea", "GN"],
  ["Niger", "NE"],
  ["Dominica", "DM"],
])("%s is %s", (name, iso2) => {
  expect(found(name)).toBe(iso2);
});

test.each([
  ["Frnace", 'There is no country "Frnace"; did you mean "France"?'],
  ["England", 'There is no country "England"; did you mean "United Kingdom"?'],
  ["Deutschland", 'There is no country "Deutschland"; did you mean "Germany"?'],
  ["Korea", 'There is no country "Korea"; did you mean "North Korea" or "South Korea"?'],
  ["Europe", /^There is no country "Europe"/],
  ["XX", 'There is no country "XX".'],
  ["?", 'There is no country "?".'],
  ["constructor", /^There is no country "constructor"/],
])("%s is none", (name, message) => {
  expect(found(name)).toEqual(typeof message === "string" ? message : expect.stringMatching(message));
});
