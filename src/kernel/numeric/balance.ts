import { flows } from "./cash-flows";
import { weigh, weighed } from "./weigh";

const MOST_STEPS = 200;
const METHOD_ALONE = 8;

/**
 * The force of interest at which the leading flows (those before the first change of sign) are worth as much as
 * all flows of the other sign; with `leading` false, the same for the trailing flows. Above the first and below
 * the second the flows have no rate of return; where the sign changes once, both are the one rate there is.
 *
 * Householder's method of third order on the logarithm of the ratio of the two values, which is nearly a straight
 * line and whose derivatives are differences of the moments of time. The first one, of durations, lies between the
 * smallest gap and the span of the flows: so each step also brackets the answer on both sides.
 */
export function balance(leading: boolean): number {
  const { count, amount, time, signChanges, leadingEnd, trailingStart, smallestGap, span } = flows;
  const sameEnds = signChanges % 2 === 0;
  const ownFrom = leading ? 0 : trailingStart;
  const ownTo = leading ? leadingEnd : count;
  const otherFrom = leading || sameEnds ? leadingEnd : 0;
  const otherTo = !leading || sameEnds ? trailingStart : count;
  const ownSign = Math.sign(amount[ownFrom]!);
  const direction = leading ? 1 : -1;
  let low = -Infinity;
  let high = Infinity;
  let force = 0;
  let previous = NaN;
  // A single flow, the outlay most of the time, weighs the same at every force.
  const alone = ownTo - ownFrom === 1 && !flows.wild;
  let value = 2 * Math.abs(amount[ownFrom]!);
  let duration = time[ownFrom]!;
  let scale = 0;
  let variance = 0;
  let skew = 0;
  for (let step = 0; step < MOST_STEPS; step++) {
    if (alone) scale = -force * duration;
    else {
      weigh(force, ownFrom, ownTo, ownSign);
      ({ value, scale, duration, variance, skew } = weighed);
    }
    weigh(force, otherFrom, otherTo, -ownSign);
    const excess = direction * (Math.log(weighed.value / value) + weighed.scale - scale);
    if (excess === 0) return force;
    const near = force + excess / span;
    const far = force + excess / smallestGap;
    low = Math.max(low, excess > 0 ? near : far);
    high = Math.min(high, excess > 0 ? far : near);
    const slope = direction * (weighed.duration - duration);
    const newton = excess / slope;
    const second = (newton * direction * (weighed.variance - variance)) / (2 * slope);
    const third = (newton * newton * direction * (weighed.skew - skew)) / (6 * slope);
    const next = force + newton / (1 - second - second * second + third);
    if (!Number.isFinite(next) || (step > METHOD_ALONE && step % 2 === 0)) {
      // The middle of a bracket that the method shrinks too slowly.
      const middle = (low + high) / 2;
      if (middle === force || !(high - low > Number.EPSILON * Math.abs(middle))) return middle;
      force = middle;
      previous = NaN;
      continue;
    }
    force = Math.max(low, Math.min(high, next));
    const size = Math.abs(excess);
    // Convergence is quartic: this step's error is about size ** 5 / previous ** 4; or rounding is all there is.
    const shrunk = (size / previous) * (size / previous);
    if (size < 1e-3 && (size * shrunk * shrunk <= 1e-17 || size > previous / 4)) return force;
    previous = Math.min(1, size);
  }
  return force;
}
