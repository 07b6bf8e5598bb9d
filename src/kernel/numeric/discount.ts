import { flows } from "./cash-flows";

/** Smaller discount factors count as 0: tame flows never need them, and processors are slow at the smallest numbers. */
export const FADED = 1e-200;

/** Gaps up to a year of days get their discount factor from a table that `discount` fills as it goes. */
const LARGEST_TABLED_GAP = 366;
const factors = new Float64Array(LARGEST_TABLED_GAP + 1);

/**
 * Fills `term` from index `from` up to `to` with the flows discounted at this force of interest, up to one
 * common factor: relative to the first flow where the force is positive, else to the last, so that no factor
 * exceeds 1.
 */
export function discount(force: number, from: number, to: number): void {
  if (flows.wild) discountWild(force, from, to);
  else if (flows.smallestGap === flows.largestGap) discountEven(force, from, to);
  else discountUneven(force, from, to);
}

function discountEven(force: number, from: number, to: number): void {
  const { amount, term, largestGap } = flows;
  const decay = Math.abs(force) * largestGap;
  const factor = Math.exp(-decay);
  const reach = Math.min(to - from, Math.ceil(-Math.log(FADED) / decay));
  let weight = 1;
  if (force >= 0) {
    const end = from + reach;
    for (let k = from; k < end; k++) {
      term[k] = amount[k]! * weight;
      weight *= factor;
    }
    term.fill(0, end, to);
  } else {
    const end = to - reach;
    for (let k = to - 1; k >= end; k--) {
      term[k] = amount[k]! * weight;
      weight *= factor;
    }
    term.fill(0, from, end);
  }
}

function discountUneven(force: number, from: number, to: number): void {
  const { amount, term, gap } = flows;
  const rate = -Math.abs(force);
  clearFactors();
  let weight = 1;
  if (force >= 0) {
    term[from] = amount[from]!;
    for (let k = from + 1; k < to; k++) {
      weight *= factorOver(gap[k]!, rate);
      if (weight < FADED) weight = 0;
      term[k] = amount[k]! * weight;
    }
  } else {
    term[to - 1] = amount[to - 1]!;
    for (let k = to - 2; k >= from; k--) {
      weight *= factorOver(gap[k + 1]!, rate);
      if (weight < FADED) weight = 0;
      term[k] = amount[k]! * weight;
    }
  }
}

/** Begins with a new rate. */
export function clearFactors(): void {
  factors.fill(0, 0, flows.largestGap + 1);
}

/** exp(rate * gap), remembered until the rate changes. */
export function factorOver(gap: number, rate: number): number {
  if (gap > LARGEST_TABLED_GAP) return Math.exp(rate * gap);
  const known = factors[gap]!;
  return known === 0 ? (factors[gap] = Math.exp(rate * gap)) : known;
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
