import { flows } from "./cash-flows";

/** A flow discounted to less than exp(-90) of the first (or last) one changes nothing in a double. */
const NEGLIGIBLE = 90;

/** The same whatever the amounts, as long as they are tame. */
const NEGLIGIBLE_IF_TAME = 400;

/** The flows, as indices, that count for a range of forces. Module scratch, filled by `setReach`. */
export const reach = { from: 0, to: 0 };

/** Finds the flows that count: the later ones fade where the force is positive, the earlier ones where it is negative. */
export function setReach(low: number, high: number): void {
  const { count, span, excessOverFirst, excessOverLast } = flows;
  reach.from = high < 0 ? earlierThan(span - (excessOverLast + NEGLIGIBLE) / -high) : 0;
  reach.to = low > 0 ? earlierThan((excessOverFirst + NEGLIGIBLE) / low) : count;
}

/** Where, among tame flows from index `from` up to `to`, those begin that count beside the last of them. */
export function countsFrom(force: number, from: number, to: number): number {
  if (!(-force * flows.span > NEGLIGIBLE_IF_TAME)) return from;
  return Math.max(from, earlierThan(flows.time[to - 1]! + NEGLIGIBLE_IF_TAME / force));
}

/** Where, among tame flows from index `from` up to `to`, those end that count beside the first of them. */
export function countsTo(force: number, from: number, to: number): number {
  if (!(force * flows.span > NEGLIGIBLE_IF_TAME)) return to;
  return Math.min(to, earlierThan(flows.time[from]! + NEGLIGIBLE_IF_TAME / force));
}

/** How many flows come before this time. */
function earlierThan(time: number): number {
  let low = 0;
  let high = flows.count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (flows.time[middle]! < time) low = middle + 1;
    else high = middle;
  }
  return low;
}
