import { load } from "./cash-flows";
import { byDay, DAYS_PER_YEAR, earlyDate, type EarlyDate } from "./dated";
import { ratesOfLoaded, verdictOnLoaded, type RateVerdict } from "./rate-verdict";

/**
 * All yearly rates of return of dated flows, ascending: every rate > -1 at which the flows are worth 0 on the first
 * date. A double root is there once. Empty where there is none, also where all flows fall on one day.
 * @param flows finite amounts, money out negative
 * @param dates as many Excel serial numbers, in any order after the first; times of day don't count
 */
export function datedRates(flows: ArrayLike<number>, dates: ArrayLike<number>): number[] | EarlyDate {
  return loadDated(flows, dates) ?? ratesOfLoaded(DAYS_PER_YEAR);
}

/** The yearly rate of return, or the verdict that there is none or more than one, or a date too early. */
export function datedRate(flows: ArrayLike<number>, dates: ArrayLike<number>): RateVerdict | EarlyDate {
  return loadDated(flows, dates) ?? verdictOnLoaded(DAYS_PER_YEAR);
}

/** Loads flows in the order of their dates; the date that is too early instead. */
function loadDated(flows: ArrayLike<number>, dates: ArrayLike<number>): EarlyDate | undefined {
  if (load(flows, dates)) return undefined;
  const early = earlyDate(dates);
  if (early) return early;
  const { amounts, days } = byDay(flows, dates);
  load(amounts, days);
  return undefined;
}
