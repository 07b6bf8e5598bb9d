import type { Case } from "../../case/schema/case";
import type { Correlation, RandomEvent, Range, Uncertainty } from "../../case/schema/uncertainty";

const NOTHING: Uncertainty = { ranges: [], correlations: [], events: [] };

/** The case with what is uncertain changed; without a trace of it where nothing is left. */
function changed(source: Case, change: (before: Uncertainty) => Uncertainty): Case {
  const { uncertainty = NOTHING, ...rest } = source;
  const next = change(uncertainty);
  if (next.ranges.length + next.correlations.length + next.events.length === 0) return rest;
  return { ...rest, uncertainty: next };
}

/** The case with a range in the place of the one of the same driver. */
export const withRange = (source: Case, range: Range): Case =>
  changed(source, (before) => {
    const isThere = before.ranges.some(({ driver }) => driver === range.driver);
    return {
      ...before,
      ranges: isThere
        ? before.ranges.map((one) => (one.driver === range.driver ? range : one))
        : [...before.ranges, range],
    };
  });

/** The case without a driver's range, and without its correlations. */
export const withoutRange = (source: Case, path: string): Case =>
  changed(source, ({ ranges, correlations, events }) => ({
    ranges: ranges.filter(({ driver }) => driver !== path),
    correlations: correlations.filter(({ between }) => !between.includes(path)),
    events,
  }));

const isOf = ({ between }: Correlation, a: string, b: string): boolean =>
  between.includes(a) && between.includes(b);

/** The case with a rank correlation of two drivers; without one for undefined. */
export const withCorrelation = (source: Case, a: string, b: string, value: number | undefined): Case =>
  changed(source, (before) => ({
    ...before,
    correlations: [
      ...before.correlations.filter((one) => !isOf(one, a, b)),
      ...(value === undefined ? [] : [{ between: [a, b] satisfies Correlation["between"], value }]),
    ],
  }));

/** The case in which an event occurs, or costs its expected loss every year for undefined. */
export const withEvent = (source: Case, event: string, occurs: RandomEvent["occurs"] | undefined): Case =>
  changed(source, (before) => ({
    ...before,
    events: [
      ...before.events.filter((one) => one.event !== event),
      ...(occurs === undefined ? [] : [{ event, occurs }]),
    ],
  }));
