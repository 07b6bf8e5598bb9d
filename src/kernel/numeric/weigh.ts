import { flows } from "./cash-flows";
import { factorsByGap } from "./discount";
import { countsFrom, countsTo } from "./reach";

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
  if (flows.wild) return weighWild(force, from, to, sign);
  const start = countsFrom(force, from, to);
  const end = countsTo(force, from, to);
  if (end - start === 1) weighOne(force, start);
  else if (flows.smallestGap === flows.largestGap) weighEven(force, start, end, sign);
  else weighUneven(force, start, end, sign);
}

/** The outlay at the beginning, most of the time. */
function weighOne(force: number, only: number): void {
  weighed.value = 2 * Math.abs(flows.amount[only]!);
  weighed.scale = -force * flows.time[only]!;
  weighed.duration = flows.time[only]!;
  weighed.variance = 0;
  weighed.skew = 0;
}

/**
 * Flows one gap apart: sums of sums count each flow by its distance from the end, by the triangular number of that
 * distance and so on, which gives the moments without a multiplication.
 */
function weighEven(force: number, from: number, to: number, sign: number): void {
  const { amount, time, largestGap } = flows;
  const factor = force === 0 ? 1 : Math.exp(-force * largestGap);
  let weight = sign;
  let first = 0;
  let second = 0;
  let third = 0;
  let fourth = 0;
  for (let k = from; k < to; k++) {
    const term = amount[k]! * weight;
    first += term + Math.abs(term);
    second += first;
    third += second;
    fourth += third;
    weight *= factor;
  }
  const squares = 2 * third - second;
  const cubes = 6 * fourth - 3 * squares - 2 * second;
  const start = time[from]!;
  conclude(first, second, squares, cubes, -largestGap, start + largestGap * (to - from), -force * start);
}

function weighUneven(force: number, from: number, to: number, sign: number): void {
  const { amount, time, gap } = flows;
  const start = time[from]!;
  let weight = sign;
  let value = amount[from]! * sign + Math.abs(amount[from]!);
  let moment = 0;
  let squares = 0;
  let cubes = 0;
  let distance = 0;
  const factors = factorsByGap(force);
  for (let k = from + 1; k < to; k++) {
    const steps = gap[k]!;
    weight *= factors[steps]!;
    const term = amount[k]! * weight;
    const twice = term + Math.abs(term);
    distance += steps;
    const timed = twice * distance;
    const squared = timed * distance;
    value += twice;
    moment += timed;
    squares += squared;
    cubes += squared * distance;
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
  // Products, because a power takes longer than all of the rest.
  weighed.skew = unit * unit * unit * (cubes / value - 3 * mean * square + 2 * mean * mean * mean);
}
