import { flows } from "./cash-flows";
import { FADED, factorOver, clearFactors } from "./discount";

/** What `weigh` found. Module scratch. */
export const weighed = {
  /** The value of the group at time 0, divided by exp(scale). */
  value: 0,
  scale: 0,
  /** Mean and variance of the times, weighted by value. */
  duration: 0,
  variance: 0,
};

/**
 * Adds up the discounted flows of one sign among those from index `from` up to `to`, of which the first and the last
 * have that sign. The scale is the group's own, so that no group vanishes beside another.
 */
export function weigh(force: number, from: number, to: number, sign: number): void {
  if (flows.wild) weighWild(force, from, to, sign);
  else if (flows.smallestGap === flows.largestGap) weighEven(force, from, to, sign);
  else weighUneven(force, from, to, sign);
}

function weighEven(force: number, from: number, to: number, sign: number): void {
  const { amount, time, largestGap } = flows;
  const forward = force >= 0;
  const decay = Math.abs(force) * largestGap;
  const factor = Math.exp(-decay);
  const reach = Math.min(to - from, Math.ceil(-Math.log(FADED) / decay));
  const origin = forward ? from : to - 1;
  const end = forward ? from + reach : to - 1 - reach;
  const way = forward ? 1 : -1;
  let weight = sign;
  let value = 0;
  let moment = 0;
  let squares = 0;
  let distance = 0;
  for (let k = origin; k !== end; k += way) {
    const present = amount[k]! * weight;
    if (present > 0) {
      const timed = present * distance;
      value += present;
      moment += timed;
      squares += timed * distance;
    }
    weight *= factor;
    distance++;
  }
  const mean = moment / value;
  weighed.value = value;
  weighed.scale = -force * time[origin]!;
  weighed.duration = time[origin]! + way * largestGap * mean;
  weighed.variance = largestGap * largestGap * (squares / value - mean * mean);
}

function weighUneven(force: number, from: number, to: number, sign: number): void {
  const { amount, time, gap } = flows;
  const forward = force >= 0;
  const origin = forward ? from : to - 1;
  const end = forward ? to : from - 1;
  const way = forward ? 1 : -1;
  const start = time[origin]!;
  const rate = -Math.abs(force);
  clearFactors();
  let weight = sign;
  let value = 0;
  let moment = 0;
  let squares = 0;
  for (let k = origin; k !== end; k += way) {
    if (k !== origin) weight *= factorOver(forward ? gap[k]! : gap[k + 1]!, rate);
    if (Math.abs(weight) < FADED) break;
    const present = amount[k]! * weight;
    if (present <= 0) continue;
    const distance = time[k]! - start;
    const timed = present * distance;
    value += present;
    moment += timed;
    squares += timed * distance;
  }
  const mean = moment / value;
  weighed.value = value;
  weighed.scale = -force * start;
  weighed.duration = start + mean;
  weighed.variance = squares / value - mean * mean;
}

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
    if (!(amount[k]! * sign > 0)) continue;
    const present = Math.exp(logarithm[k]! - force * time[k]! - scale);
    const timed = present * time[k]!;
    value += present;
    moment += timed;
    squares += timed * time[k]!;
  }
  const mean = moment / value;
  weighed.value = value;
  weighed.scale = scale;
  weighed.duration = mean;
  weighed.variance = squares / value - mean * mean;
}
