import type { DriverEntry } from "../case/drivers";
import type { Model } from "../case/model/model";
import { LARGEST } from "../case/schema/largest";
import type { Metric } from "./metric";
import { metricAt, todayOf } from "./settings";

/** Where a metric comes to a target. */
export interface BreakEven {
  readonly driver: string;
  readonly today: number | null;
  /** Every number of the driver with which the metric is the target, lowest first; empty where there is none. */
  readonly values: readonly number[];
  readonly limits: readonly [low: number, high: number];
  /** Whether the driver moves the metric at all. */
  readonly counts: boolean;
  /** Between which numbers the metric passes the target without being it: it jumps there. */
  readonly jumps: readonly (readonly [number, number])[];
}

/** Points of the even grid, and doublings and halvings of today's number around it. */
const EVEN = 512;
const DOUBLINGS = 24;
const STEPS_PER_DOUBLING = 4;

/** Points into which an interval is split at a time, and how often at most. */
const SPLIT = 15;
const MOST_SPLITS = 40;

/** How near to the target the metric must come, as a share of what it is nearby. */
const NEAR = 1e-9;

/**
 * Every number of a driver, within what it may be, with which a metric comes to a target, all others being as they are.
 * The metric is computed on a grid that is fine near today's number and reaches the limits; where it passes the target
 * between two points, the place is narrowed down to the last bits.
 */
export function breakEven(
  model: Model,
  metric: Metric,
  entry: DriverEntry,
  target = 0,
  changes: Readonly<Record<string, number>> = {},
): BreakEven {
  const today = todayOf(entry, changes);
  const at = metricAt(model, metric, [entry.path], changes);
  const excess = (points: Float64Array): Float64Array => at([points]).map((value) => value - target);
  const limits = limitsOf(entry);
  const points = gridOf(entry, today ?? 0, limits);
  const found = excess(points);
  const values: number[] = [];
  const jumps: (readonly [number, number])[] = [];
  const counts = found.some((value) => value !== found[0]);
  for (let i = 0; counts && i < points.length; i++) {
    const [here, next] = [found[i]!, found[i + 1]];
    if (here === 0) values.push(points[i]!);
    if (next === undefined || !(here * next < 0)) continue;
    if (entry.record.whole) {
      jumps.push([points[i]!, points[i + 1]!]);
      continue;
    }
    const { x, exact, low, high } = narrowed(excess, points[i]!, points[i + 1]!, here, next, target);
    if (exact) values.push(x);
    else jumps.push([low, high]);
  }
  return { driver: entry.path, today, values: distinct(values), limits, counts, jumps };
}

function limitsOf({ record }: DriverEntry): readonly [number, number] {
  return [record.min ?? record.above ?? -LARGEST, record.max ?? record.below ?? LARGEST];
}

/** Where the metric is looked at: all whole numbers, or a grid over the limits and around today's number. */
function gridOf(
  { record }: DriverEntry,
  today: number,
  [low, high]: readonly [number, number],
): Float64Array {
  if (record.whole && high - low <= 10 * EVEN)
    return Float64Array.from({ length: high - low + 1 }, (_, i) => low + i);
  const scale = today === 0 ? 1 : Math.abs(today);
  const around = Array.from({ length: 2 * DOUBLINGS * STEPS_PER_DOUBLING + 1 }, (_, i) => {
    const factor = 2 ** (i / STEPS_PER_DOUBLING - DOUBLINGS);
    return [today + scale * factor, today - scale * factor, scale * factor, -scale * factor];
  });
  // A driver that may be any amount is no likelier to break even at a quadrillion than near what it is.
  const [from, to] = [Math.max(low, -8 * scale), Math.min(high, 8 * scale)];
  const even = Array.from({ length: EVEN + 1 }, (_, i) => from + ((to - from) * i) / EVEN);
  const inside = [...around.flat(), ...even, low, high, 0, today]
    .map((x) => (record.whole ? Math.round(x) : x) + 0)
    .filter((x) => x >= low && x <= high && x !== record.above && x !== record.below);
  return Float64Array.from(new Set(inside)).sort();
}

/** Narrows down where a metric passes the target between two points. */
function narrowed(
  excess: (points: Float64Array) => Float64Array,
  low: number,
  high: number,
  atLow: number,
  atHigh: number,
  target: number,
) {
  const scale = Math.max(Math.abs(target), Math.abs(atLow), Math.abs(atHigh));
  for (let split = 0; split < MOST_SPLITS; split++) {
    const inner = Float64Array.from(
      { length: SPLIT },
      (_, i) => low + ((high - low) * (i + 1)) / (SPLIT + 1),
    ).filter((x) => x > low && x < high);
    if (inner.length === 0) break;
    const found = excess(inner);
    const hit = found.indexOf(0);
    if (hit >= 0) return { x: inner[hit]!, exact: true, low, high };
    let k = 0;
    while (k < inner.length && !(found[k]! * atLow < 0)) k++;
    if (k < inner.length) [high, atHigh] = [inner[k]!, found[k]!];
    if (k > 0) {
      const before = found[k - 1]!;
      if (before !== before) break;
      [low, atLow] = [inner[k - 1]!, before];
    }
  }
  const x = Math.abs(atLow) <= Math.abs(atHigh) ? low : high;
  const exact = Math.min(Math.abs(atLow), Math.abs(atHigh)) <= NEAR * scale;
  return { x, exact, low, high };
}

/** Each number once: two ways to the same one may end a bit apart. */
function distinct(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted.filter((value, i) => {
    const before = sorted[i - 1];
    return before === undefined || value - before > NEAR * Math.max(Math.abs(value), Math.abs(before));
  });
}

/** Why there is no break-even, as a sentence. */
export function noBreakEven(
  { counts, jumps, limits }: BreakEven,
  label: string,
  metric: string,
  target: number,
): string {
  if (!counts) return `${label} does not move ${metric}, so no number of it brings it to ${target}.`;
  const [jump] = jumps;
  if (jump !== undefined)
    return `No number of ${label} brings ${metric} to exactly ${target}: it passes it between ${jump[0]} and ${jump[1]}.`;
  return `No number of ${label} from ${limits[0]} to ${limits[1]} brings ${metric} to ${target}.`;
}
