/** Everything that must be known of figures before one may rely on them. It holds for every value of the series. */
export interface Series {
  /** By what it is asked for: "hours". */
  readonly id: string;
  readonly name: string;
  /** What is measured, of whom, and how. One or two sentences. */
  readonly measures: string;
  readonly unit: string;
  /** First and last year that a value is of. */
  readonly years: readonly [first: number, last: number];
  readonly source: { readonly publisher: string; readonly table: string; readonly address?: string };
  /** The license, or the terms under which the figures may be passed on. */
  readonly license: string;
  /** Which copy of the publication was read, where that was not the publisher's own page. */
  readonly copy?: string;
  /** The day on which that was read. */
  readonly read: string;
}

/** Year, source and license of a series or one of its values in a sentence each. */
export function sourceText({ name, unit, source, license, read }: Series, year: string): string {
  const { publisher, table, address } = source;
  const from = [publisher, table, ...(address === undefined ? [] : [address])].join(", ");
  return `${name}, ${unit}. Year: ${year}. Source: ${from}; read ${read}. License: ${license}.`;
}
