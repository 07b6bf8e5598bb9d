import { discount, flows } from "./cash-flows";

/** What `differentiate` found. Module scratch. */
export const derivative = {
  /** The derivative of the asked level, up to a positive factor. */
  value: 0,
  /** The derivative of the next level, up to the same factor. */
  slope: 0,
  /** The sum of the absolute terms of `value`: what its rounding error is measured against. */
  size: 0,
};

/**
 * The value of the flows multiplied by exp(force * center), differentiated `level` times by the force. The
 * multiplication moves no rate of return and keeps the function from tilting; `center` is best the mean time of
 * the discounted flows. Only the flows from index `from` up to `to` count.
 */
export function differentiate(force: number, level: number, center: number, from: number, to: number): void {
  discount(force, from, to);
  const { time, term } = flows;
  let value = 0;
  let slope = 0;
  let size = 0;
  for (let k = from; k < to; k++) {
    const distance = center - time[k]!;
    let part = term[k]!;
    for (let times = 0; times < level; times++) part *= distance;
    value += part;
    slope += part * distance;
    size += Math.abs(part);
  }
  derivative.value = value;
  derivative.slope = slope;
  derivative.size = size;
}

const MOST_STEPS = 100;

/**
 * The one zero of `differentiate` between two forces at which its signs differ: Newton's method, halving the
 * bracket wherever that would leave it or be slower.
 */
export function zeroBetween(
  low: number,
  high: number,
  lowIsPositive: boolean,
  level: number,
  center: number,
  from: number,
  to: number,
): number {
  const negligible = 1e-6 / flows.span;
  let force = (low + high) / 2;
  let move = high - low;
  for (let step = 0; step < MOST_STEPS; step++) {
    differentiate(force, level, center, from, to);
    const { value, slope } = derivative;
    if (value === 0) return force;
    if (value > 0 === lowIsPositive) low = force;
    else high = force;
    let next = force - value / slope;
    if (!(next > low && next < high && Math.abs(next - force) < move / 2)) next = (low + high) / 2;
    move = Math.abs(next - force);
    force = next;
    if (move <= Number.EPSILON * (Math.abs(force) + negligible)) return force;
  }
  return force;
}
