import { flows } from "./cash-flows";
import { discount } from "./discount";

/** What `differentiate` found, all up to one positive factor. Module scratch. */
export const derivative = {
  value: 0,
  /** The sum of the absolute terms of `value`: what its rounding error is measured against. */
  size: 0,
  /** How `value` and `size` change with the force; the latter where no term changes its sign. */
  slope: 0,
  growth: 0,
};

/**
 * The value of the flows multiplied by exp(force * center), differentiated `level` times by the force. The
 * multiplication moves no rate of return and keeps the function from tilting; `center` is best the mean time of
 * the discounted flows, and does not matter for level 0. Only the flows from index `from` up to `to` count.
 */
export function differentiate(force: number, level: number, center: number, from: number, to: number): void {
  discount(force, from, to);
  const { time, term } = flows;
  let value = 0;
  let size = 0;
  let slope = 0;
  let growth = 0;
  for (let k = from; k < to; k++) {
    const distance = center - time[k]!;
    let part = term[k]!;
    for (let times = 0; times < level; times++) part *= distance;
    const absolute = Math.abs(part);
    value += part;
    size += absolute;
    slope += part * distance;
    growth += absolute * distance;
  }
  derivative.value = value;
  derivative.size = size;
  derivative.slope = slope;
  derivative.growth = growth;
}

/** The share of `size` that rounding may have added to a value. */
export function rounding(): number {
  return Number.EPSILON * (16 + Math.sqrt(flows.count) + (flows.wild ? 1500 : 0));
}

const MOST_STEPS = 200;
const METHOD_ALONE = 8;

/** A value this small beside its terms is 0 as far as a double can tell. */
const ROUNDED = Number.EPSILON;

/**
 * The one zero of `differentiate` between two forces at which its signs differ: Newton's method on the logarithm of
 * the ratio of its positive to its negative terms, halving the bracket wherever that would leave it or is slow.
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
  let force = (low + high) / 2;
  let previous = NaN;
  const negligible = 1e-6 / flows.span;
  for (let step = 0; step < MOST_STEPS; step++) {
    differentiate(force, level, center, from, to);
    const { value, size, slope, growth } = derivative;
    if (value > 0 === lowIsPositive) low = force;
    else high = force;
    const logarithm = Math.log((size + value) / (size - value));
    const next = force - logarithm / ((growth + slope) / (size + value) - (growth - slope) / (size - value));
    const inside = next > low && next < high;
    if (Math.abs(value) <= ROUNDED * size) return inside ? next : force;
    if (!inside || (step > METHOD_ALONE && step % 2 === 0)) {
      const middle = (low + high) / 2;
      if (middle === low || middle === high) return middle;
      force = middle;
      previous = NaN;
      continue;
    }
    const move = Math.abs(next - force);
    force = next;
    // Convergence is quadratic: the next move would be about move ** 3 / previous ** 2.
    if (move * (move / previous) ** 2 <= Number.EPSILON * (Math.abs(force) + negligible)) return force;
    previous = move;
  }
  return force;
}
