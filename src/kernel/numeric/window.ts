import { flows } from "./cash-flows";

/** A flow discounted to less than exp(-90) of the first (or last) one changes nothing in a double. */
const NEGLIGIBLE = 90;

/** The flows, as indices, that count for forces from `low` to `high`. Module scratch, filled by `setWindow`. */
export const window = { from: 0, to: 0 };

/** Finds the flows that count: the later ones fade where the force is positive, the earlier ones where it is negative. */
export function setWindow(low: number, high: number): void {
  const { count, span, excessOverFirst, excessOverLast } = flows;
  window.from = high < 0 ? indexOf(span - (excessOverLast + NEGLIGIBLE) / -high) : 0;
  window.to = low > 0 ? indexOf((excessOverFirst + NEGLIGIBLE) / low) : count;
}

/** How many flows come before this time; at least one flow is left on either side. */
function indexOf(time: number): number {
  let low = 0;
  let high = flows.count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (flows.time[middle]! < time) low = middle + 1;
    else high = middle;
  }
  return low;
}
