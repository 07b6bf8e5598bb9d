import { effective, type DriverEntry } from "../case/drivers";
import type { Model } from "../case/model/model";
import type { Case } from "../case/schema/case";
import type { RandomEvent, Range } from "../case/schema/uncertainty";
import { rangesThatCount } from "../case/uncertainty/in-scenario";
import { exponential } from "../kernel/numeric/elementary";
import { normalCumulative, normalQuantile } from "../kernel/numeric/normal";
import { driverQuantile, type Quantile } from "./distributions/distribution";
import type { Varying } from "../case/plan/plan";
import { choleskyOf, nearestCorrelation, type Matrix } from "./sampling/correlation-matrix";
import type { Sampler } from "./sampling/sampler";

/** What is drawn in every trial of a run. */
export interface Draws {
  readonly varying: readonly Varying[];
  /** What contributions are told of: a driver with a range, or an event. */
  readonly sources: readonly { readonly id: string; readonly label: string }[];
  /** Whether the correlations of the case contradict each other, so that the nearest ones that don't are used. */
  readonly repaired: boolean;
  /** The values of all drivers in the trials `from` up to but not including `to`, in the order of `varying`. */
  draw(from: number, to: number): Float64Array[];
  /** How a source turned out in those trials: the driver's value, or how often the event occurred. */
  drawSource(source: number, from: number, to: number): Float64Array;
}

/**
 * What a case says of its uncertainty, to be drawn by a sampler. Driver by driver, dimension by dimension: what a trial
 * gets depends on nothing but itself. A driver that the scenario changes keeps the scenario's number.
 */
export function createDraws(
  source: Case,
  model: Model,
  sampler: Sampler,
  changes: Readonly<Record<string, number>> = {},
): Draws {
  const all = source.uncertainty?.ranges ?? [];
  const ranges = rangesThatCount(source, changes);
  const entry = (path: string): DriverEntry => model.drivers.get(path) as DriverEntry;
  const quantiles = ranges.map((range): Quantile => driverQuantile(range, entry(range.driver).record));
  const dimension = (range: Range): number => all.indexOf(range);
  const { lower, repaired } = correlationOf(source, ranges);
  const years = model.months / MONTHS;

  const uniform = (range: number, from: number, to: number): Float64Array => {
    const out = new Float64Array(to - from);
    const mixture = lower.get(range);
    if (mixture === undefined) {
      sampler.fill(dimension(ranges[range] as Range), from, to, out);
      return out;
    }
    const part = new Float64Array(to - from);
    for (const { range: other, weight } of mixture) {
      sampler.fill(dimension(ranges[other] as Range), from, to, part);
      for (let i = 0; i < out.length; i++) out[i]! += weight * normalQuantile(part[i]!)!;
    }
    for (let i = 0; i < out.length; i++) out[i] = inside(normalCumulative(out[i]!));
    return out;
  };
  const ofRange = (range: number, from: number, to: number): Float64Array => {
    const out = uniform(range, from, to);
    const quantile = quantiles[range] as Quantile;
    for (let i = 0; i < out.length; i++) out[i] = quantile(out[i]!);
    return out;
  };

  const events = source.uncertainty?.events ?? [];
  /** How often an event occurs, trial by trial and in each its years. */
  const ofEvent = (index: number, from: number, to: number): Float64Array => {
    const { event, occurs } = events[index] as RandomEvent;
    const path = `${event}.probability`;
    const range = ranges.findIndex(({ driver }) => driver === path);
    const drawn = range < 0 ? undefined : ofRange(range, from, to);
    const fixed = Object.hasOwn(changes, path)
      ? (changes[path] as number)
      : (effective(entry(path)) as number);
    const counts = new Float64Array((to - from) * years);
    const out = new Float64Array(to - from);
    for (let year = 0; year < years; year++) {
      sampler.fill(all.length + index * MOST_YEARS + year, from, to, out);
      for (let i = 0; i < out.length; i++)
        counts[i * years + year] = occurrences(occurs, drawn === undefined ? fixed : drawn[i]!, out[i]!);
    }
    return counts;
  };

  const probabilities = new Set(events.map(({ event }) => `${event}.probability`));
  const single = ranges.flatMap((range, index) => (probabilities.has(range.driver) ? [] : [index]));
  return {
    varying: [
      ...single.map((index) => ({ path: (ranges[index] as Range).driver })),
      ...events.map(({ event }) => ({ path: `${event}.probability`, monthly: true })),
    ],
    sources: [
      ...ranges.map(({ driver }) => ({ id: driver, label: labelOf(entry(driver)) })),
      ...events.map(({ event }) => ({ id: event, label: entry(`${event}.probability`).groups.join(": ") })),
    ],
    repaired,
    draw: (from, to) => [
      ...single.map((index) => ofRange(index, from, to)),
      ...events.map((_, index) => byMonth(ofEvent(index, from, to))),
    ],
    drawSource(index, from, to) {
      if (index < ranges.length) return ofRange(index, from, to);
      const counts = ofEvent(index - ranges.length, from, to);
      return Float64Array.from({ length: to - from }, (_, i) =>
        counts.subarray(i * years, (i + 1) * years).reduce((sum, count) => sum + count, 0),
      );
    },
  };
}

const MONTHS = 12;
/** So many dimensions belong to an event, that it draws the same in a case of more years. */
const MOST_YEARS = 15;

/** What people call a driver, after the groups it stands in. */
export const labelOf = ({ groups, record }: DriverEntry): string => [...groups, record.label].join(": ");

/** A probability that rounding has taken to an end, moved back inside. */
const inside = (p: number): number => Math.min(1 - 2 ** -53, Math.max(2 ** -1022, p));

/** How often an event of this probability or rate occurs in a year, from a number between 0 and 1. */
export function occurrences(occurs: RandomEvent["occurs"], rate: number, uniform: number): number {
  if (occurs === "bernoulli") return uniform < rate ? 1 : 0;
  let term = exponential(-rate);
  let below = term;
  let count = 0;
  while (uniform > below && term > 0) {
    count++;
    term *= rate / count;
    below += term;
  }
  return count;
}

/** Counts by year as rows by month. */
function byMonth(counts: Float64Array): Float64Array {
  const rows = new Float64Array(counts.length * MONTHS);
  for (let month = 0; month < rows.length; month++) rows[month] = counts[Math.floor(month / MONTHS)]!;
  return rows;
}

interface Share {
  readonly range: number;
  readonly weight: number;
}

/** For every range that is correlated: of which independent normal numbers its own is made. */
function correlationOf(
  source: Case,
  ranges: readonly Range[],
): { readonly lower: ReadonlyMap<number, readonly Share[]>; readonly repaired: boolean } {
  const correlations = (source.uncertainty?.correlations ?? []).filter(
    ({ between, value }) =>
      value !== 0 && between.every((path) => ranges.some(({ driver }) => driver === path)),
  );
  const paths = new Set(correlations.flatMap(({ between }) => between));
  const members = ranges.flatMap(({ driver }, index) => (paths.has(driver) ? [index] : []));
  const matrix: Matrix = members.map((_, i) => Float64Array.from(members, (_, k) => (i === k ? 1 : 0)));
  const place = (path: string): number => members.findIndex((index) => ranges[index]?.driver === path);
  for (const { between, value } of correlations) {
    const [i, k] = between.map(place) as [number, number];
    // Normal numbers with this correlation have ranks with the wanted one (Pearson 1907).
    matrix[i]![k] = matrix[k]![i] = 2 * Math.sin((Math.PI / 6) * value);
  }
  const nearest = nearestCorrelation(matrix);
  const factor = choleskyOf(nearest) ?? [];
  const lower = new Map<number, readonly Share[]>();
  members.forEach((index, i) => {
    const shares = members.slice(0, i + 1).map((range, k) => ({ range, weight: factor[i]![k]! }));
    lower.set(
      index,
      shares.filter(({ weight }) => weight !== 0),
    );
  });
  return { lower, repaired: nearest !== matrix };
}
