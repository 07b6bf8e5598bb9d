import { flows } from "./cash-flows";
import { rounding } from "./derivative";
import { discount } from "./discount";

/** What `expand` found. Module scratch. */
export const expansion = {
  /** The mean time of the discounted flows, all taken as positive: the `center` of `differentiate`. */
  center: 0,
  /**
   * The lowest derivative (0 to `LARGEST_ORDER`) that is proved to have no zero on the interval: so the function
   * has at most that many zeros there. -1 where none is proved.
   */
  order: -1,
  /** Whether a smaller interval would show no more, because the remainder is already less than rounding. */
  exhausted: false,
};

export const LARGEST_ORDER = 4;

/** Where this many radii make up the spread of the times, the remainder alone outweighs any constant term. */
const HOPELESS = 2.7;

/** Upper bounds of exp(x), the one at index i for i / 4 <= x < (i + 1) / 4. */
const GROWTH = Float64Array.from({ length: 64 }, (_, index) => Math.exp((index + 1) / 4));

/**
 * Expands the value of the flows (as `differentiate` defines it) in a Taylor series of eight terms around
 * `force`, bounds the remainder on force ± radius, and finds the lowest derivative whose constant term outweighs
 * everything else.
 */
export function expand(force: number, radius: number, from: number, to: number): void {
  discount(force, from, to);
  const { time, term } = flows;
  let size = 0;
  let moment = 0;
  let squares = 0;
  for (let k = from; k < to; k++) {
    const part = Math.abs(term[k]!);
    size += part;
    moment += part * time[k]!;
    squares += part * time[k]! * time[k]!;
  }
  const center = moment / size;
  expansion.center = center;
  expansion.exhausted = false;
  expansion.order = -1;
  const spread = radius * Math.sqrt(Math.max(0, squares / size - center * center));
  if (spread > HOPELESS) return;

  let c0 = 0;
  let c1 = 0;
  let c2 = 0;
  let c3 = 0;
  let c4 = 0;
  let c5 = 0;
  let c6 = 0;
  let c7 = 0;
  let rest = 0;
  for (let k = from; k < to; k++) {
    const step = (center - time[k]!) * radius;
    const distance = Math.abs(step);
    let part = term[k]!;
    c0 += part;
    c1 += part *= step;
    c2 += part *= step;
    c3 += part *= step;
    c4 += part *= step;
    c5 += part *= step;
    c6 += part *= step;
    c7 += part *= step;
    rest += Math.abs(part) * distance * (distance < 16 ? GROWTH[(4 * distance) | 0]! : Math.exp(distance));
  }
  // The absolute coefficients of the series, in steps of one radius, and the bound of its remainder.
  const a0 = Math.abs(c0);
  const a1 = Math.abs(c1);
  const a2 = Math.abs(c2) / 2;
  const a3 = Math.abs(c3) / 6;
  const a4 = Math.abs(c4) / 24;
  const a5 = Math.abs(c5) / 120;
  const a6 = Math.abs(c6) / 720;
  const a7 = Math.abs(c7) / 5040;
  const a8 = rest / 40320;
  // What rounding may have done to the constant term, and to that of the derivatives as far as they go with it.
  const noise = rounding() * size;
  if (a0 > a1 + a2 + a3 + a4 + a5 + a6 + a7 + a8 + noise) expansion.order = 0;
  else if (a1 > 2 * a2 + 3 * a3 + 4 * a4 + 5 * a5 + 6 * a6 + 7 * a7 + 8 * a8 + noise * spread)
    expansion.order = 1;
  else if (2 * a2 > 6 * a3 + 12 * a4 + 20 * a5 + 30 * a6 + 42 * a7 + 56 * a8 + noise * spread ** 2)
    expansion.order = 2;
  else if (6 * a3 > 24 * a4 + 60 * a5 + 120 * a6 + 210 * a7 + 336 * a8 + noise * spread ** 3)
    expansion.order = 3;
  else if (24 * a4 > 120 * a5 + 360 * a6 + 840 * a7 + 1680 * a8 + noise * spread ** 4) expansion.order = 4;
  else expansion.exhausted = 1680 * a8 < Number.EPSILON * size;
}
