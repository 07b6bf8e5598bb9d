import { balance } from "./balance";
import { flows } from "./cash-flows";
import { derivative, differentiate, zeroBetween } from "./derivative";
import { expand, expansion } from "./expansion";
import { sharpen } from "./near-zero";
import { turningPoints, type Point } from "./turning-points";
import { setWindow, window } from "./window";

/**
 * All forces of interest at which the loaded flows are worth 0, ascending, as far as they may lie between
 * `lowest` and `highest`. One at which their value touches 0 without changing its sign, or comes so near that
 * rounding hides the difference, is there once.
 */
export function zeros(lowest: number, highest: number): number[] {
  if (flows.signChanges === 0) return [];
  if (flows.signChanges === 1) return [sharpen(balance(true))];
  // Rates can equal these bounds where the flows left out of `balance` weigh next to nothing: a little more room.
  const low = balance(false);
  const high = balance(true);
  const room = 0.01 * Math.max(0, high - low) + 1e-3 / flows.span;
  if (!(low - room < high + room)) return [];
  return between(turningPoints(Math.max(low - room, lowest), Math.min(high + room, highest)));
}

/** A zero in each change of sign from one point to the next, and at each run of points that are 0 themselves. */
function between(points: readonly Point[]): number[] {
  const found: number[] = [];
  let before: { force: number; positive: boolean } | undefined;
  let run: Point | undefined;
  for (const point of points) {
    const value = relativeValue(point.force);
    if (Math.abs(value) <= rounding()) {
      if (!run || point.level > run.level) run = point;
      continue;
    }
    const positive = value > 0;
    if (run?.level) found.push(sharpen(run.force, true));
    else if (before && before.positive !== positive) found.push(simpleZero(before.force, point.force, before.positive));
    else if (run) found.push(sharpen(run.force, true));
    run = undefined;
    before = { force: point.force, positive };
  }
  if (run) found.push(sharpen(run.force, true));
  return found;
}

function simpleZero(low: number, high: number, lowIsPositive: boolean): number {
  setWindow(low, high);
  const { from, to } = window;
  // Any center will do; this one, where the flows are largest together, is the mean time at the middle.
  expand((low + high) / 2, 0, from, to);
  return sharpen(zeroBetween(low, high, lowIsPositive, 0, expansion.center, from, to));
}

/** The value of the flows as a share of what it would be if all had the same sign. */
function relativeValue(force: number): number {
  setWindow(force, force);
  differentiate(force, 0, 0, window.from, window.to);
  return derivative.value / derivative.size;
}

function rounding(): number {
  return Number.EPSILON * (16 + Math.sqrt(flows.count) + (flows.wild ? 1500 : 0));
}
