import { loadPeriodic } from "./cash-flows";
import { ratesOfLoaded, verdictOnLoaded, type RateVerdict } from "./rate-verdict";

/**
 * All internal rates of return, per period, ascending: every rate > -1 at which the flows are worth 0, the first
 * flow undiscounted. A double root is there once. Empty where there is none, also for flows that are all 0.
 * @param flows finite amounts, one per period, money out negative
 */
export function rates(flows: ArrayLike<number>): number[] {
  loadPeriodic(flows);
  return ratesOfLoaded(1);
}

/** The internal rate of return, or the verdict that there is none or more than one; see `rates`. */
export function rate(flows: ArrayLike<number>): RateVerdict {
  loadPeriodic(flows);
  return verdictOnLoaded(1);
}
