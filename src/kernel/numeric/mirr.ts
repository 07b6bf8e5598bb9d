/**
 * Modified internal rate of return, as Excel defines it: money paid in is financed at one rate, money received is
 * reinvested at another until the last period.
 *
 * Undefined where there is no such rate: without a flow of either sign, or with a rate of -1 or less.
 * @param flows finite amounts, one per period, money out negative
 * @param financeRate per period, > -1
 * @param reinvestRate per period, > -1
 */
export function mirr(
  flows: ArrayLike<number>,
  financeRate: number,
  reinvestRate: number,
): number | undefined {
  if (!(financeRate > -1 && reinvestRate > -1)) return undefined;
  const paid = logarithmOfValue(flows, -1, financeRate);
  const received = logarithmOfValue(flows, 1, reinvestRate);
  if (paid === undefined || received === undefined) return undefined;
  const rate = Math.expm1((received - paid) / (flows.length - 1) + Math.log1p(reinvestRate));
  return Number.isFinite(rate) ? rate : undefined;
}

/** ln of the present value of the flows of one sign, in a scale that neither long nor large flows can leave. */
function logarithmOfValue(flows: ArrayLike<number>, sign: number, rate: number): number | undefined {
  const force = Math.log1p(rate);
  let largest = -Infinity;
  for (let period = 0; period < flows.length; period++) {
    const flow = flows[period]! * sign;
    if (flow > 0) largest = Math.max(largest, Math.log(flow) - force * period);
  }
  if (largest === -Infinity) return undefined;
  let sum = 0;
  for (let period = 0; period < flows.length; period++) {
    const flow = flows[period]! * sign;
    if (flow > 0) sum += Math.exp(Math.log(flow) - force * period - largest);
  }
  return largest + Math.log(sum);
}
