import type { Case } from "../../../src/case/schema/case";
import { or } from "./given";

/** case.md, "Timeline and indices". */
export interface Timeline {
  /** Months of the case. */
  readonly last: number;
  /** 1 … last. */
  readonly months: readonly number[];
  year(month: number): number;
  price(month: number): number;
  /** Any other rate of price change in place of inflation. */
  compounded(rate: number, month: number): number;
  wage(location: string, month: number): number;
  currency(location: string, month: number): number;
  discount(rate: number, month: number): number;
}

export function timelineOf(source: Case): Timeline {
  const last = source.years * 12;
  const timing = or(1, source.timing);
  const year = (month: number): number => Math.ceil(month / 12);
  // "Indices step once a year, at its start: … (1+rate)^(y−1)"
  const compounded = (rate: number, month: number): number => (1 + rate) ** (year(month) - 1);
  const place = (id: string) => source.locations.find((one) => one.id === id)!;
  return {
    last,
    months: Array.from({ length: last }, (_, i) => i + 1),
    year,
    compounded,
    price: (month) => compounded(or(0, source.priceInflation), month),
    wage: (location, month) => compounded(or(0, place(location).wageInflation), month),
    currency: (location, month) => compounded(or(0, place(location).currencyDrift), month),
    // "Discount factor (1+rate)^(−(m−1+timing)/12)"
    discount: (rate, month) => (1 + rate) ** (-(month - 1 + timing) / 12),
  };
}
