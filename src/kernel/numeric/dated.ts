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
