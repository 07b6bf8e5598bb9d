import type { Series } from "../series";

/** A published figure; where a range was published, its two ends. */
export interface Figure {
  /** What it is of: a country, or a part of a cost. */
  readonly of: string;
  readonly year: number;
  readonly low: number;
  readonly high: number;
}

/** Figures that were published together. */
export interface PublishedSeries extends Series {
  readonly figures: readonly Figure[];
}

/** Terms of what nobody gave a license for: single figures may be cited with their source. */
export const cited = "none stated; single figures, cited with their source";

/** The day on which the pages with these figures were read. */
export const read = "2026-11-22";

/** Figures of one year: a number, or the two ends of a range, by what they are of. */
export const ofYear = (
  year: number,
  figures: Readonly<Record<string, number | readonly [low: number, high: number]>>,
): Figure[] =>
  Object.entries(figures).map(([of, figure]) => {
    const [low, high] = typeof figure === "number" ? [figure, figure] : figure;
    return { of, year, low, high };
  });
