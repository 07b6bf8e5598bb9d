import { discount, flows } from "./cash-flows";

const MOST_STEPS = 200;
const NEWTON_ALONE = 8;

/** What `weigh` found: a value divided by exp(scale), and that value times its mean time. Module scratch. */
const weighed = { value: 0, moment: 0, scale: 0 };

/**
 * The force of interest at which the leading flows (those before the first change of sign) are worth as much as
 * all flows of the other sign; with `leading` false, the same for the trailing flows. Above the first and below
 * the second the flows have no rate of return; where the sign changes once, both are the one rate there is.
 *
 * Newton's method on the logarithm of the ratio of the two values. Its slope is a difference of durations, so it
 * lies between the smallest gap and the span of the flows: each step also brackets the answer on both sides.
 */
export function balance(leading: boolean): number {
  const { count, amount, leadingEnd, trailingStart, smallestGap, span, wild } = flows;
  const ownSign = Math.sign(amount[leading ? 0 : count - 1]!);
  const direction = leading ? 1 : -1;
  let low = -Infinity;
  let high = Infinity;
  let force = 0;
  let previous = 1;
  for (let step = 0; step < MOST_STEPS; step++) {
    if (!wild) discount(force);
    if (leading) weigh(force, 0, leadingEnd, ownSign);
    else weigh(force, trailingStart, count, ownSign);
    const { value: own, moment: ownMoment, scale: ownScale } = weighed;
    if (leading) weigh(force, leadingEnd, count, -ownSign);
    else weigh(force, 0, trailingStart, -ownSign);
    const { value: other, moment: otherMoment, scale: otherScale } = weighed;

    const excess = direction * (Math.log(other / own) + otherScale - ownScale);
    if (excess === 0) return force;
    const near = Number.isFinite(excess) ? force + excess / span : force;
    const far = force + excess / smallestGap;
    low = Math.max(low, excess > 0 ? near : far);
    high = Math.min(high, excess > 0 ? far : near);
    const next = force + (direction * excess) / (otherMoment / other - ownMoment / own);
    if (!(next >= low && next <= high) || (step > NEWTON_ALONE && step % 2 === 0)) {
      // The middle of a bracket that Newton's method left, or that it shrinks too slowly.
      const middle = (low + high) / 2;
      if (middle === force || !(high - low > Number.EPSILON * Math.abs(middle))) return middle;
      force = middle;
      previous = NaN;
      continue;
    }
    force = next;
    const size = Math.abs(excess);
    // Convergence is quadratic: this step's error is about size ** 3 / previous ** 2; or rounding is all there is.
    if (size < 1e-5 && (size ** 3 <= 1e-17 * previous ** 2 || size > previous / 4)) return force;
    previous = Math.min(1, size);
  }
  return force;
}

/** Adds up the discounted flows of one sign. Wild flows get a scale of their own, so that no group vanishes. */
function weigh(force: number, from: number, to: number, sign: number): void {
  const { amount, logarithm, time, term, wild } = flows;
  let value = 0;
  let moment = 0;
  let scale = 0;
  if (wild) {
    scale = -Infinity;
    for (let k = from; k < to; k++) {
      if (amount[k]! * sign > 0) scale = Math.max(scale, logarithm[k]! - force * time[k]!);
    }
  }
  for (let k = from; k < to; k++) {
    if (!(amount[k]! * sign > 0)) continue;
    const present = wild ? Math.exp(logarithm[k]! - force * time[k]! - scale) : term[k]! * sign;
    value += present;
    moment += present * time[k]!;
  }
  weighed.value = value;
  weighed.moment = moment;
  weighed.scale = scale;
}
