/**
 * Net present value: the first flow counts in full, the next is discounted by one period, and so on. (Excel's NPV
 * discounts the first flow too.)
 *
 * Undefined where there is no such number: a rate of -1 or less, or a value beyond the range of a double.
 * @param rate per period, > -1
 * @param flows finite amounts, one per period
 */
export function npv(rate: number, flows: ArrayLike<number>): number | undefined {
  if (!(rate > -1)) return undefined;
  const value = discounted(rate, flows, 1);
  if (Number.isFinite(value)) return value;
  // Sums of the largest doubles may pass their limit on the way and come back.
  const rescued = discounted(rate, flows, 2 ** -100) * 2 ** 100;
  return Number.isFinite(rescued) ? rescued : undefined;
}

/** Horner's rule, in two independent halves (even and odd periods) that the processor works on side by side. */
function discounted(rate: number, flows: ArrayLike<number>, scale: number): number {
  const factor = 1 / (1 + rate);
  const square = factor * factor;
  let even = 0;
  let odd = 0;
  let period = flows.length - 1;
  if (period % 2 === 0) even = flows[period--]! * scale;
  for (; period > 0; period -= 2) {
    odd = odd * square + flows[period]! * scale;
    even = even * square + flows[period - 1]! * scale;
  }
  return even + odd * factor;
}
