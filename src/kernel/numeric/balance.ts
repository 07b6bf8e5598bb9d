import { flows } from "./cash-flows";
import { discount } from "./discount";

const MOST_STEPS = 200;
const METHOD_ALONE = 8;

/** What `weigh` found, divided by exp(scale): a value, and its first and second moment in time. Module scratch. */
const weighed = { value: 0, moment: 0, squares: 0, scale: 0 };

/**
 * The force of interest at which the leading flows (those before the first change of sign) are worth as much as
 * all flows of the other sign; with `leading` false, the same for the trailing flows. Above the first and below
 * the second the flows have no rate of return; where the sign changes once, both are the one rate there is.
 *
 * Halley's method on the logarithm of the ratio of the two values, which is nearly a straight line. Its slope is a
 * difference of durations, so it lies between the smallest gap and the span of the flows: each step also brackets
 * the answer on both sides.
 */
export function balance(leading: boolean): number {
  const { count, amount, leadingEnd, trailingStart, smallestGap, span, wild } = flows;
  const ownSign = Math.sign(amount[leading ? 0 : count - 1]!);
  const direction = leading ? 1 : -1;
  let low = -Infinity;
  let high = Infinity;
  let force = 0;
  let previous = NaN;
  for (let step = 0; step < MOST_STEPS; step++) {
    if (!wild) discount(force);
    if (leading) weigh(force, 0, leadingEnd, ownSign);
    else weigh(force, trailingStart, count, ownSign);
    const own = weighed.value;
    const ownScale = weighed.scale;
    const ownDuration = weighed.moment / own;
    const ownVariance = weighed.squares / own - ownDuration * ownDuration;
    if (leading) weigh(force, leadingEnd, count, -ownSign);
    else weigh(force, 0, trailingStart, -ownSign);
    const other = weighed.value;
    const duration = weighed.moment / other;
    const variance = weighed.squares / other - duration * duration;

    const excess = direction * (Math.log(other / own) + weighed.scale - ownScale);
    if (excess === 0) return force;
    const near = Number.isFinite(excess) ? force + excess / span : force;
    const far = force + excess / smallestGap;
    low = Math.max(low, excess > 0 ? near : far);
    high = Math.min(high, excess > 0 ? far : near);
    const slope = direction * (duration - ownDuration);
    const newton = excess / slope;
    const bend = (newton * direction * (variance - ownVariance)) / (2 * slope);
    const next = force + newton / (1 - bend);
    if (!(next >= low && next <= high) || (step > METHOD_ALONE && step % 2 === 0)) {
      // The middle of a bracket that the method left, or that it shrinks too slowly.
      const middle = (low + high) / 2;
      if (middle === force || !(high - low > Number.EPSILON * Math.abs(middle))) return middle;
      force = middle;
      previous = NaN;
      continue;
    }
    force = next;
    const size = Math.abs(excess);
    // Convergence is cubic: this step's error is about size ** 4 / previous ** 3; or rounding is all there is.
    if (size < 1e-4 && (size ** 4 <= 1e-17 * previous ** 3 || size > previous / 4)) return force;
    previous = Math.min(1, size);
  }
  return force;
}

/** Adds up the discounted flows of one sign. */
function weigh(force: number, from: number, to: number, sign: number): void {
  if (flows.wild) return weighWild(force, from, to, sign);
  const { time, term } = flows;
  let value = 0;
  let moment = 0;
  let squares = 0;
  for (let k = from; k < to; k++) {
    const present = term[k]! * sign;
    if (present <= 0) continue;
    const timed = present * time[k]!;
    value += present;
    moment += timed;
    squares += timed * time[k]!;
  }
  weighed.value = value;
  weighed.moment = moment;
  weighed.squares = squares;
  weighed.scale = 0;
}

/** As `weigh`, in a scale of their own, so that no group of flows vanishes beside another. */
function weighWild(force: number, from: number, to: number, sign: number): void {
  const { amount, logarithm, time } = flows;
  let scale = -Infinity;
  for (let k = from; k < to; k++) {
    if (amount[k]! * sign > 0) scale = Math.max(scale, logarithm[k]! - force * time[k]!);
  }
  let value = 0;
  let moment = 0;
  let squares = 0;
  for (let k = from; k < to; k++) {
    if (amount[k]! * sign <= 0) continue;
    const present = Math.exp(logarithm[k]! - force * time[k]! - scale);
    const timed = present * time[k]!;
    value += present;
    moment += timed;
    squares += timed * time[k]!;
  }
  weighed.value = value;
  weighed.moment = moment;
  weighed.squares = squares;
  weighed.scale = scale;
}
