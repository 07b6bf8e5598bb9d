import { DAYS_PER_YEAR, earlyDate, type EarlyDate } from "./dated";

/**
 * Net present value of dated flows on the first date, at a yearly rate.
 *
 * Undefined where there is no such number: a rate of -1 or less, or a value beyond the range of a double. (Excel
 * wants a rate above 0; between -1 and 0 the same formula holds.)
 * @param rate per year, > -1
 * @param flows finite amounts, money out negative
 * @param dates as many Excel serial numbers, in any order after the first; times of day don't count
 */
export function xnpv(
  rate: number,
  flows: ArrayLike<number>,
  dates: ArrayLike<number>,
): number | EarlyDate | undefined {
  if (!(rate > -1)) return undefined;
  const early = earlyDate(dates);
  if (early) return early;
  const force = Math.log1p(rate) / DAYS_PER_YEAR;
  const first = Math.floor(dates[0]!);
  const value = discounted(force, flows, dates, first, 1);
  if (Number.isFinite(value)) return value;
  // Sums of the largest doubles may pass their limit on the way and come back.
  const rescued = discounted(force, flows, dates, first, 2 ** -100) * 2 ** 100;
  return Number.isFinite(rescued) ? rescued : undefined;
}

function discounted(
  force: number,
  flows: ArrayLike<number>,
  dates: ArrayLike<number>,
  first: number,
  scale: number,
): number {
  let sum = 0;
  for (let index = 0; index < flows.length; index++) {
    sum += flows[index]! * scale * Math.exp(-force * (Math.floor(dates[index]!) - first));
  }
  return sum;
}
