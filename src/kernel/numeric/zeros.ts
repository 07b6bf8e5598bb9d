import { balance } from "./balance";
import { flows } from "./cash-flows";
import { derivative, differentiate, rounding, zeroBetween } from "./derivative";
import { breaksEven, isNearZero, refine } from "./refine";
import { turningPoints, type Point } from "./turning-points";
import { setReach, reach } from "./reach";

/** Stands behind the last point. */
const END: Point = { force: Infinity, level: 0 };

/**
 * All forces of interest at which the loaded flows are worth 0, ascending, as far as they may lie between
 * `lowest` and `highest`. One at which their value touches 0 without changing its sign, or comes so near that
 * rounding hides the difference, is there once.
 */
export function zeros(lowest: number, highest: number): number[] {
  if (flows.signChanges === 0) return [];
  if (flows.signChanges === 1) return [onlyZero()];
  // Rates can equal these bounds where the flows left out of `balance` weigh next to nothing: a little more room.
  const below = balance(false);
  const above = balance(true);
  const room = 0.01 * Math.max(0, above - below) + 1e-3 / flows.span;
  const low = Math.max(below - room, lowest);
  const high = Math.min(above + room, highest);
  return low < high ? between(turningPoints(low, high)) : [];
}

/**
 * The one zero of flows that change their sign once. Well away from 0 it comes right by itself: its flows don't
 * cancel more than once.
 */
export function onlyZero(): number {
  const force = balance(true);
  return isNearZero(force) ? refine(force) : force;
}

/** A zero in each change of sign from one point to the next, and at each run of points that are 0 themselves. */
function between(points: readonly Point[]): number[] {
  const even = breaksEven();
  const found: number[] = [];
  let low = -Infinity;
  let sign = 0;
  let run: Point | undefined;
  for (const point of [...points, END]) {
    const value = point === END ? 0 : relativeValue(point.force);
    if (point !== END && Math.abs(value) <= rounding()) {
      const level = isMultiple(point) ? point.level : 0;
      if (!run || level > run.level) run = { force: point.force, level };
      continue;
    }
    const changed = sign * value < 0;
    if (even && (run || changed) && low < 0 && point.force > 0) found.push(0);
    else if (run && (run.level > 0 || !changed)) found.push(run.level > 0 ? run.force : refine(run.force));
    else if (changed) found.push(simpleZero(low, point.force, sign > 0));
    low = point.force;
    sign = Math.sign(value);
    run = undefined;
  }
  return found;
}

function simpleZero(low: number, high: number, lowIsPositive: boolean): number {
  setReach(low, high);
  const force = zeroBetween(low, high, lowIsPositive, 0, 0, reach.from, reach.to);
  const refined = refine(force);
  return refined > low && refined < high ? refined : force;
}

/**
 * Whether the derivatives below the one that is 0 at a point are 0 there as well, as at a zero of that multiplicity.
 * Between zeros close together the value alone can't tell: it is hidden by rounding all the way.
 */
function isMultiple({ force, level }: Point): boolean {
  setReach(force, force);
  const { from, to } = reach;
  differentiate(force, 0, 0, from, to);
  const meanTime = -derivative.growth / derivative.size;
  for (let lower = 1; lower < level; lower++) {
    differentiate(force, lower, meanTime, from, to);
    if (Math.abs(derivative.value) > rounding() * derivative.size) return false;
  }
  return true;
}

/** The value of the flows as a share of what it would be if all had the same sign. */
function relativeValue(force: number): number {
  setReach(force, force);
  differentiate(force, 0, 0, reach.from, reach.to);
  return derivative.value / derivative.size;
}
