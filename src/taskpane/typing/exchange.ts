import type * as Rates from "../../reference/rates";

let rates: typeof Rates | undefined;

/** What one unit of a currency was worth in another, mean of a year; of the European Central Bank. */
export interface Exchange {
  readonly rate: number;
  readonly year: number;
}

/**
 * The latest whole year's rate between two currencies: undefined where there is none, "loading" until the rates are
 * there, which `loaded` is told. They are not part of the first page.
 */
export function exchange(from: string, to: string, loaded: () => void): Exchange | "loading" | undefined {
  if (rates === undefined) {
    void import("../../reference/rates").then(
      (module) => {
        rates = module;
        loaded();
      },
      () => undefined,
    );
    return "loading";
  }
  const year = rates.latestWholeYear;
  const [one, other] = [rates.perEuro(from, year), rates.perEuro(to, year)];
  return one === undefined || other === undefined ? undefined : { rate: other / one, year };
}
