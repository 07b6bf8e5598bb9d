import { rates } from "./own-series";
import { meanRates } from "./tables/euro-rates.generated";
import { yearsText } from "./years-text";

/** The latest year whose days were all known when the rates were read. */
export const latestWholeYear = rates.years[1] - 1;

/** Mean units of a currency for one euro in a year; undefined where there is no mean of that year. */
export function perEuro(code: string, year: number): number | undefined {
  if (code === "EUR") return year >= rates.years[0] && year <= rates.years[1] ? 1 : undefined;
  const [first, means] = meanRates[code] ?? [year, []];
  return means[year - first] ?? undefined;
}

/** The years of a currency as text: "1999 to 2007, 2019 to 2026". */
export function yearsOfCurrency(code: string): string {
  const [first, last] = rates.years;
  return yearsText(
    first,
    Array.from({ length: last - first + 1 }, (_, i) => perEuro(code, first + i)),
  );
}
