/** Excel's year in XNPV and XIRR: a flow some days after the first is discounted over days / 365 years. */
export const DAYS_PER_YEAR = 365;

/** A date before the first one, which Excel's XNPV and XIRR refuse: its position, counted from 0. */
export interface EarlyDate {
  readonly kind: "early";
  readonly index: number;
}

/** The first date that is before the first of all, if there is one. Times of day don't count. */
export function earlyDate(dates: ArrayLike<number>): EarlyDate | undefined {
  const first = Math.floor(dates[0]!);
  for (let index = 1; index < dates.length; index++) {
    if (dates[index]! < first) return { kind: "early", index };
  }
  return undefined;
}

/** The flows in the order of their dates, those of one day added together. */
export function byDay(
  flows: ArrayLike<number>,
  dates: ArrayLike<number>,
): { amounts: number[]; days: number[] } {
  const order = Array.from({ length: flows.length }, (_, index) => index);
  order.sort((one, other) => dates[one]! - dates[other]!);
  // Two of the largest doubles on one day are more than a double holds; a common factor changes no rate.
  const scale = order.some((index) => Math.abs(flows[index]!) > 1e290) ? 2 ** -64 : 1;
  const amounts: number[] = [];
  const days: number[] = [];
  for (const index of order) {
    const day = Math.floor(dates[index]!);
    const amount = flows[index]! * scale;
    if (day === days.at(-1)) {
      amounts[amounts.length - 1]! += amount;
    } else {
      amounts.push(amount);
      days.push(day);
    }
  }
  return { amounts, days };
}
