/** Share of the largest flow by which the cumulative flow may stay below 0 and still count as paid back. */
const TOLERANCE = 1e-9;

/**
 * Periods until the cumulative (discounted) flow is non-negative for good, linear within the period. 0 if it never
 * is negative; undefined if it still is at the end, or for a rate of -1 or less.
 * @param flows finite amounts, one per period, the first today, money out negative
 * @param rate per period, > -1
 */
export function payback(flows: ArrayLike<number>, rate = 0): number | undefined {
  if (!(rate > -1)) return undefined;
  let largest = 0;
  for (let period = 0; period < flows.length; period++) largest = Math.max(largest, Math.abs(flows[period]!));
  if (largest === 0) return 0;

  // In today's money; below a rate of 0 in that of each period, where nothing can grow out of range.
  const carry = rate < 0 ? 1 + rate : 1;
  const discount = rate < 0 ? 1 : 1 / (1 + rate);
  let weight = 1 / largest;
  let tolerance = TOLERANCE;
  let cumulative = 0;
  let periods: number | undefined = 0;
  for (let period = 0; period < flows.length; period++) {
    const flow = flows[period]! * weight;
    const brought = cumulative * carry;
    cumulative = brought + flow;
    if (cumulative < -tolerance) {
      periods = undefined;
    } else if (periods === undefined) {
      periods = period - 1 + (flow > -brought ? -brought / flow : 1);
    }
    weight *= discount;
    tolerance *= carry;
  }
  return periods;
}
