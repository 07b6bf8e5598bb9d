import { flows } from "./cash-flows";
import { clearFactors, FADED, factorOver } from "./discount";

/** What `weigh` found. Module scratch. */
export const weighed = {
  /** Twice the value of the group at time 0, divided by exp(scale). */
  value: 0,
  scale: 0,
  /** Of the times, weighted by value: mean, variance and third central moment. */
  duration: 0,
  variance: 0,
  skew: 0,
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

const REACH = -Math.log(FADED);

/** Flows one gap apart: two running products, which the processor works on side by side. */
function weighEven(force: number, from: number, to: number, sign: number): void {
  const { amount, time, largestGap } = flows;
  const decay = Math.abs(force) * largestGap;
  const reach = Math.min(to - from, Math.ceil(REACH / decay));
  const factor = Math.exp(-decay);
  const square = factor * factor;
  const way = force >= 0 ? 1 : -1;
  const origin = force >= 0 ? from : to - 1;
  let evenWeight = sign;
  let oddWeight = sign * factor;
  let value = 0;
  let moment = 0;
  let squares = 0;
  let cubes = 0;
  let k = origin;
  let distance = 0;
  for (; distance + 1 < reach; distance += 2) {
    const even = amount[k]! * evenWeight;
    const odd = amount[k + way]! * oddWeight;
    // Twice the term if it has the sign, else 0.
    const one = even + Math.abs(even);
    const two = odd + Math.abs(odd);
    const next = distance + 1;
    value += one + two;
    moment += one * distance + two * next;
    squares += one * (distance * distance) + two * (next * next);
    cubes += one * (distance * distance * distance) + two * (next * next * next);
    evenWeight *= square;
    oddWeight *= square;
    k += 2 * way;
  }
  if (distance < reach) {
    const even = amount[k]! * evenWeight;
    const one = even + Math.abs(even);
    value += one;
    moment += one * distance;
    squares += one * distance * distance;
    cubes += one * distance * distance * distance;
  }
  conclude(value, moment, squares, cubes, way * largestGap, time[origin]!, -force * time[origin]!);
}

function weighUneven(force: number, from: number, to: number, sign: number): void {
  const { amount, time, gap } = flows;
  const rate = -Math.abs(force);
  const way = force >= 0 ? 1 : -1;
  const origin = force >= 0 ? from : to - 1;
  const start = time[origin]!;
  const gapBefore = force >= 0 ? 0 : 1;
  clearFactors();
  let weight = sign;
  let value = 0;
  let moment = 0;
  let squares = 0;
  let cubes = 0;
  let k = origin;
  for (let left = to - from; left > 0; left--) {
    const term = amount[k]! * weight;
    const twice = term + Math.abs(term);
    const distance = time[k]! - start;
    const timed = twice * distance;
    const squared = timed * distance;
    value += twice;
    moment += timed;
    squares += squared;
    cubes += squared * distance;
    k += way;
    if (left === 1) break;
    weight *= factorOver(gap[k + gapBefore]!, rate);
    if (Math.abs(weight) < FADED) break;
  }
  conclude(value, moment, squares, cubes, 1, start, -force * start);
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
  let cubes = 0;
  for (let k = from; k < to; k++) {
    if (!(amount[k]! * sign > 0)) continue;
    const twice = 2 * Math.exp(logarithm[k]! - force * time[k]! - scale);
    value += twice;
    moment += twice * time[k]!;
    squares += twice * time[k]! ** 2;
    cubes += twice * time[k]! ** 3;
  }
  conclude(value, moment, squares, cubes, 1, 0, scale);
}

/** Turns sums over times, in units of `unit` since `start`, into central moments. */
function conclude(
  value: number,
  moment: number,
  squares: number,
  cubes: number,
  unit: number,
  start: number,
  scale: number,
): void {
  const mean = moment / value;
  const square = squares / value;
  weighed.value = value;
  weighed.scale = scale;
  weighed.duration = start + unit * mean;
  weighed.variance = unit * unit * (square - mean * mean);
  weighed.skew = unit ** 3 * (cubes / value - 3 * mean * square + 2 * mean ** 3);
}
