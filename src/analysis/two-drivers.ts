import type { Model } from "../case/model/model";
import type { Metric } from "./metric";
import { metricAt } from "./settings";

/** A metric for every pair of values of two drivers: a row for each of the first, no number where it has no value. */
export function twoDrivers(
  model: Model,
  metric: Metric,
  [first, second]: readonly [string, string],
  [rows, columns]: readonly [readonly number[], readonly number[]],
  changes: Readonly<Record<string, number>> = {},
): Float64Array[] {
  const count = rows.length * columns.length;
  const ofRow = Float64Array.from({ length: count }, (_, i) => rows[Math.floor(i / columns.length)]!);
  const ofColumn = Float64Array.from({ length: count }, (_, i) => columns[i % columns.length]!);
  const found = metricAt(model, metric, [first, second], changes)([ofRow, ofColumn]);
  return rows.map((_, i) => found.subarray(i * columns.length, (i + 1) * columns.length));
}
