import { effective, type DriverEntry } from "../case/drivers";
import type { Model } from "../case/model/model";
import type { Metric } from "./metric";
import { driversRead, linesNeeded } from "../case/plan/reach";
import { createRunner } from "./runner";

type Changes = Readonly<Record<string, number>>;

/** A driver's number as it stands, or as the scenario has it. */
export function todayOf(entry: DriverEntry, changes: Changes): number | null {
  return Object.hasOwn(changes, entry.path) ? (changes[entry.path] as number) : effective(entry);
}

/** Drivers that make no sense changed alone: shares of one whole, and bands that must rise. */
const BOUND_TO_OTHERS = /\.delivery\.[^.]+\.share$|\.pricing\.bands\.[^.]+\.from$/;

/** The drivers on which a metric depends and that can be changed alone, in the order of the case. */
export function driversOfMetric(model: Model, metric: Metric): DriverEntry[] {
  const lines = linesNeeded(model.lines, metric.lines);
  const read = new Set(lines.flatMap(({ bindings }) => Object.values(bindings).flatMap(driversRead)));
  return [...model.drivers.values()].filter(({ path }) => read.has(path) && !BOUND_TO_OTHERS.test(path));
}

/** Whether a driver can be changed alone. */
export const isFree = (path: string): boolean => !BOUND_TO_OTHERS.test(path);

/**
 * A metric for some settings of drivers; no number where it has no value.
 * @throws CaseError where the case can't be computed as it stands
 */
export function metricAt(
  model: Model,
  metric: Metric,
  paths: readonly string[],
  changes: Changes,
): (settings: readonly Float64Array[]) => Float64Array {
  const varying = paths.map((path) => ({ path }));
  const runner = createRunner(model, varying, [metric], changes);
  return (settings) => {
    const count = settings[0]?.length ?? 1;
    const results = new Float64Array(count);
    runner.run(count, settings, [results]);
    return results;
  };
}
