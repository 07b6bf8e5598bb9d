import { flows } from "./cash-flows";
import { derivative, differentiate, zeroBetween } from "./derivative";
import { expand, expansion, LARGEST_ORDER } from "./expansion";
import { setReach, reach } from "./reach";

/** A force of interest, and which derivative of the value is 0 there (0: none, an end of an interval). */
export interface Point {
  readonly force: number;
  readonly level: number;
}

/**
 * How many flows may be expanded in one search, so that it ends in tens of milliseconds whatever the flows; wild
 * ones take longer each. Ten thousand flows of random size and sign need half of it.
 */
const MOST_WORK = 800_000;
const WORK_WHERE_WILD = 4;
/** What an interval costs besides, in flows. */
const INTERVAL = 100;

/** Intervals are looked at a little beyond their ends, so that no turning point falls between two of them. */
const OVERLAP = 1.05;

/**
 * Points between `low` and `high`, ascending, such that from one to the next the value of the loaded flows (up to
 * a positive factor) has at most one zero, and a zero without change of sign is itself one of them.
 *
 * Intervals are halved until a Taylor expansion proves that some low derivative has no zero on them. Between
 * neighboring zeros of one derivative the next lower one has at most one zero (Rolle), which gives all of them
 * one after the other. Where even the smallest interval worth looking at proves nothing (a root of multiplicity
 * five or more), the last derivative is taken to have no zero; where the work allowed is done, the first.
 */
export function turningPoints(low: number, high: number): Point[] {
  const points: Point[] = [];
  const ahead = [high];
  let start = low;
  let work = 0;
  while (ahead.length > 0) {
    const end = ahead.at(-1)!;
    const middle = start + (end - start) / 2;
    const radius = ((end - start) / 2) * OVERLAP;
    let order = 1;
    if (work < MOST_WORK) {
      setReach(middle - radius, middle + radius);
      expand(middle, radius, reach.from, reach.to);
      work += INTERVAL + (reach.to - reach.from) * (flows.wild ? WORK_WHERE_WILD : 1);
      if (expansion.order < 0 && !expansion.exhausted && middle > start && middle < end) {
        ahead.push(middle);
        continue;
      }
      order = expansion.order < 0 ? LARGEST_ORDER : expansion.order;
    }
    if (order > 0) {
      if (points.at(-1)?.force !== start) points.push({ force: start, level: 0 });
      turnsWithin(middle - radius, middle + radius, order, points);
      points.push({ force: end, level: 0 });
    }
    start = ahead.pop()!;
  }
  return points.sort((one, other) => one.force - other.force);
}

/** Adds the zeros of the derivatives below `order`, which itself has none on the interval. */
function turnsWithin(low: number, high: number, order: number, points: Point[]): void {
  const { from, to } = reach;
  const { center } = expansion;
  let splits = [low, high];
  for (let level = order - 1; level > 0; level--) {
    const zeros: number[] = [];
    const signs = splits.map((force) => {
      differentiate(force, level, center, from, to);
      return derivative.value > 0;
    });
    for (let index = 1; index < splits.length; index++) {
      const left = signs[index - 1]!;
      if (left === signs[index]) continue;
      const zero = zeroBetween(splits[index - 1]!, splits[index]!, left, level, center, from, to);
      zeros.push(zero);
      points.push({ force: zero, level });
    }
    splits = [low, ...zeros, high];
  }
}
