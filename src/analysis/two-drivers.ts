import type { Model } from "../case/model/model";
import type { Metric } from "./metric";
import { metricAt } from "./settings";

/** A driver from one end to the other, in even steps. */
export interface Stepped {
  readonly driver: string;
  readonly values: readonly number[];
}

/** A metric over two drivers: a row of values for each number of the first. */
export interface Surface {
  readonly rows: Stepped;
  readonly columns: Stepped;
  readonly values: readonly (readonly number[])[];
}

/** Every pair of some drivers, all others being as they are: computed in one run. */
export function surfacesOf(
  model: Model,
  metric: Metric,
  drivers: readonly Stepped[],
  today: readonly number[],
  changes: Readonly<Record<string, number>> = {},
): Surface[] {
  const pairs = drivers.flatMap((rows, i) =>
    drivers.slice(i + 1).map((columns, k) => ({ rows, columns, at: [i, i + 1 + k] as const })),
  );
  const settings = drivers.map((): number[] => []);
  for (const { rows, columns, at } of pairs)
    for (const row of rows.values)
      for (const column of columns.values)
        settings.forEach((values, k) =>
          values.push(k === at[0] ? row : k === at[1] ? column : (today[k] as number)),
        );
  const paths = drivers.map(({ driver }) => driver);
  const found =
    pairs.length === 0
      ? new Float64Array()
      : metricAt(model, metric, paths, changes)(settings.map((values) => Float64Array.from(values)));
  let place = 0;
  return pairs.map(({ rows, columns }) => ({
    rows,
    columns,
    values: rows.values.map(() => [...found.subarray(place, (place += columns.values.length))]),
  }));
}
