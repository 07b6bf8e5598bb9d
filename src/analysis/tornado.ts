import type { DriverEntry } from "../case/drivers";
import type { Model } from "../case/model/model";
import type { Case } from "../case/schema/case";
import { rangesThatCount } from "../case/uncertainty/in-scenario";
import type { Range } from "../case/schema/uncertainty";
import { isWithin } from "../kernel/limits";
import { driverQuantile } from "./distributions/distribution";
import { labelOf } from "./draws";
import type { Metric } from "./metric";
import { driversOfMetric, metricAt, todayOf } from "./settings";

/** What a driver moves: the metric at its low and at its high end; null where it has no value there. */
export interface Bar {
  readonly driver: string;
  readonly label: string;
  readonly low: number;
  readonly high: number;
  readonly atLow: number | null;
  readonly atHigh: number | null;
}

export interface Tornado {
  readonly base: number | null;
  /** The widest first. */
  readonly bars: readonly Bar[];
}

/** How far a driver without a range is moved, as a share of its number. */
const MOVE = 0.1;

/** The probability below the low end of a range that has no ends of its own, and above the high end. */
const TENTH = 0.1;

/**
 * What each driver moves alone, all others being as they are: from end to end of its range, else by a tenth down and
 * up, as far as it may go. A range does not count where the scenario gives a number of its own. A driver that moves
 * nothing is left out, unless it has a range.
 */
export function tornado(
  source: Case,
  model: Model,
  metric: Metric,
  changes: Readonly<Record<string, number>> = {},
): Tornado {
  const ranges = new Map(rangesThatCount(source, changes).map((range) => [range.driver, range]));
  const moved = driversOfMetric(model, metric).flatMap((entry) => {
    const today = todayOf(entry, changes);
    if (today === null) return [];
    const ends = endsFor(entry, today, ranges.get(entry.path));
    return ends.low === ends.high ? [] : [{ entry, today, ...ends }];
  });
  const count = 2 * moved.length + 1;
  const settings = moved.map(({ today, low, high }, k) => {
    const values = new Float64Array(count).fill(today);
    values[2 * k] = low;
    values[2 * k + 1] = high;
    return values;
  });
  const paths = moved.map(({ entry }) => entry.path);
  const found = metricAt(model, metric, paths, changes)(settings.length > 0 ? settings : []);
  const bars = moved.map(({ entry, low, high }, k) => ({
    driver: entry.path,
    label: labelOf(entry),
    low,
    high,
    atLow: numberOrNull(found[2 * k]!),
    atHigh: numberOrNull(found[2 * k + 1]!),
  }));
  return {
    base: numberOrNull(found[count - 1]!),
    bars: bars
      .filter(({ driver, atLow, atHigh }) => atLow !== atHigh || ranges.has(driver))
      .sort((a, b) => widthOf(b) - widthOf(a)),
  };
}

const numberOrNull = (value: number): number | null => (value === value ? value : null);

/** How far apart the ends of a bar are; one without a value at an end comes last. */
const widthOf = ({ atLow, atHigh }: Bar): number =>
  atLow === null || atHigh === null ? -1 : Math.abs(atHigh - atLow);

/** Between which numbers a driver is moved. */
function endsFor({ record }: DriverEntry, today: number, range: Range | undefined) {
  if (range !== undefined) {
    if ("low" in range)
      return { low: rounded(range.low, record.whole), high: rounded(range.high, record.whole) };
    if (range.kind === "discrete") return { low: Math.min(...range.values), high: Math.max(...range.values) };
    const quantile = driverQuantile(range, record);
    return { low: quantile(TENTH), high: quantile(1 - TENTH) };
  }
  const step =
    record.whole && today !== 0 ? Math.max(1, Math.round(Math.abs(today) * MOVE)) : Math.abs(today) * MOVE;
  const kept = (value: number): number => (isWithin(value, record) ? value : today);
  return { low: kept(atLeast(today - step, record.min)), high: kept(atMost(today + step, record.max)) };
}

const rounded = (value: number, whole: boolean | undefined): number => (whole ? Math.round(value) : value);
const atLeast = (value: number, least = -Infinity): number => Math.max(value, least);
const atMost = (value: number, most = Infinity): number => Math.min(value, most);

/** A part of the tornado by what drivers are about: the widest bars of a group taken together. */
export interface GroupBar {
  readonly group: string;
  /** The root of the sum of the squared half-widths, as for parts that vary by themselves. */
  readonly halfWidth: number;
}

/** Bars by the outermost group of their drivers, the widest first. */
export function byGroup(model: Model, { bars }: Tornado): GroupBar[] {
  const squares = new Map<string, number>();
  for (const bar of bars) {
    if (bar.atLow === null || bar.atHigh === null) continue;
    const group = model.drivers.get(bar.driver)?.groups[0] ?? "";
    squares.set(group, (squares.get(group) ?? 0) + ((bar.atHigh - bar.atLow) / 2) ** 2);
  }
  return [...squares]
    .map(([group, square]) => ({ group, halfWidth: Math.sqrt(square) }))
    .sort((a, b) => b.halfWidth - a.halfWidth);
}
