import { flows, LARGEST_TABLED_GAP } from "./cash-flows";
import { countsFrom, countsTo } from "./reach";

/**
 * Fills `term` from index `from` up to `to` with the flows discounted at this force of interest, up to one common
 * factor.
 */
export function discount(force: number, from: number, to: number): void {
  if (flows.wild) return discountWild(force, from, to);
  const start = countsFrom(force, from, to);
  const end = countsTo(force, from, to);
  flows.term.fill(0, from, start);
  flows.term.fill(0, end, to);
  if (flows.smallestGap === flows.largestGap) discountEven(force, start, end);
  else discountUneven(force, start, end);
}

function discountEven(force: number, from: number, to: number): void {
  const { amount, term, largestGap } = flows;
  const factor = Math.exp(-force * largestGap);
  let weight = 1;
  for (let k = from; k < to; k++) {
    term[k] = amount[k]! * weight;
    weight *= factor;
  }
}

function discountUneven(force: number, from: number, to: number): void {
  const { amount, term, gap } = flows;
  const factors = factorsByGap(force);
  let weight = 1;
  term[from] = amount[from]!;
  for (let k = from + 1; k < to; k++) {
    weight *= factors[gap[k]!]!;
    term[k] = amount[k]! * weight;
  }
}

/** As `discount`, scaled so that the largest term is 1; the exponential is halved because it may overflow whole. */
function discountWild(force: number, from: number, to: number): void {
  const { amount, logarithm, time, term } = flows;
  let largest = -Infinity;
  for (let k = from; k < to; k++) largest = Math.max(largest, logarithm[k]! - force * time[k]!);
  for (let k = from; k < to; k++) {
    const half = Math.exp((-force * time[k]! - largest) / 2);
    term[k] = amount[k]! * half * half;
  }
}

const table = new Float64Array(LARGEST_TABLED_GAP + 1);

/** exp(-force * gap) by gap, for the gaps of tame flows. */
export function factorsByGap(force: number): Float64Array {
  const { smallestGap, largestGap } = flows;
  const step = Math.exp(-force);
  let factor = Math.exp(-force * smallestGap);
  for (let gap = smallestGap; gap <= largestGap; gap++) {
    // Begun afresh now and then, before rounding adds up.
    if (gap % 32 === 0) factor = Math.exp(-force * gap);
    table[gap] = factor;
    factor *= step;
  }
  return table;
}
