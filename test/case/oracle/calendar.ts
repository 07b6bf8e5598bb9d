import type { Case } from "../../../src/case/schema/case";
import { given } from "./given";

/** What depends on the month alone. Months are counted from 1. */
export interface Calendar {
  readonly months: number;
  year(month: number): number;
  /** A growth rate's index: it steps once a year, at the year's start. */
  index(rate: number, month: number): number;
  prices(month: number): number;
  wages(location: string, month: number): number;
  currency(location: string, month: number): number;
  discount(rate: number, month: number): number;
}

export function calendarOf(source: Case): Calendar {
  const place = (id: string) => source.locations.find((one) => one.id === id)!;
  const year = (month: number): number => Math.floor((month - 1) / 12) + 1;
  const index = (rate: number, month: number): number => {
    let level = 1;
    for (let step = 2; step <= year(month); step++) level *= 1 + rate;
    return level;
  };
  return {
    months: source.years * 12,
    year,
    index,
    prices: (month) => index(given(source.priceInflation), month),
    wages: (location, month) => index(given(place(location).wageInflation), month),
    currency: (location, month) => index(given(place(location).currencyDrift), month),
    discount: (rate, month) => 1 / Math.pow(1 + rate, (month - 1 + given(source.timing, 1)) / 12),
  };
}
