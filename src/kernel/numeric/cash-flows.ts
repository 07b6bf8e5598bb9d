/**
 * The cash flows whose rates are being sought: module scratch, filled by one `load` and read until the next one.
 * One thread, no re-entry, no allocation once the buffers have grown.
 *
 * Amounts of next to nothing beside the largest (and NaN) are left out; all are, where one is infinite. Times are whole steps (periods, or days)
 * after the first amount that is not 0, strictly increasing. `force` everywhere is the force of interest,
 * ln(1 + rate) for one step: in it the value of the flows is a sum of exponentials, and neither end of the range
 * of rates is special.
 */
export const flows = {
  count: 0,
  /** The amounts themselves where they were handed over as doubles; not to be written to. */
  amount: new Float64Array(0) as Float64Array,
  time: new Float64Array(0),
  /** Steps since the flow before, where `smallestGap` and `largestGap` differ. */
  gap: new Int32Array(0),
  /** ln of the absolute amount, where the flows are wild. */
  logarithm: new Float64Array(0),
  /** Discounted amounts of the last `discount` call, up to one common positive factor. */
  term: new Float64Array(0),
  /** How often consecutive amounts differ in sign: there are at most as many rates (Descartes). */
  signChanges: 0,
  /** Flows before this index have the sign of the first one. */
  leadingEnd: 0,
  /** Flows from this index on have the sign of the last one. */
  trailingStart: 0,
  /** Time from first to last flow. */
  span: 0,
  smallestGap: 0,
  largestGap: 0,
  /** ln of (largest absolute amount / absolute amount of the first and of the last flow). */
  excessOverFirst: 0,
  excessOverLast: 0,
  /** Gaps so different and long that discounting goes by logarithms, one by one. */
  wild: false,
};

/** Discount factors of gaps up to this one come from a table: eleven years of days. */
export const LARGEST_TABLED_GAP = 4096;

/** Buffers behind `flows.time`: for any times, for those kept of them, and 0, 1, 2 … for one flow per step. */
let spaced = new Float64Array(0);
let keptAmounts = new Float64Array(0);
let keptTimes = new Float64Array(0);
let periods = new Float64Array(0);

function reserve(size: number): void {
  if (periods.length >= size) return;
  const room = 2 * size + 256;
  flows.gap = new Int32Array(room);
  flows.logarithm = new Float64Array(room);
  flows.term = new Float64Array(room);
  spaced = new Float64Array(room);
  keptAmounts = new Float64Array(room);
  keptTimes = new Float64Array(room);
  periods = Float64Array.from({ length: room }, (_, period) => period);
}

/** Loads one flow per period. */
export function loadPeriodic(values: ArrayLike<number>): void {
  const count = values.length;
  reserve(count);
  flows.time = periods;
  flows.span = count - 1;
  flows.smallestGap = flows.largestGap = 1;
  if (!survey(values, count)) leaveOutNothings(values, periods);
}

/**
 * Loads flows with their times, days from 0 to 2 ** 31, rounded down. Loads nothing and says false unless those
 * increase.
 */
export function load(values: ArrayLike<number>, times: ArrayLike<number>): boolean {
  const count = values.length;
  reserve(count);
  flows.signChanges = 0;
  if (!spaceOut(times, count)) return false;
  if (!survey(values, count)) leaveOutNothings(values, times);
  return true;
}

/**
 * The share of the largest amount below which an amount counts as 0: it is rounding of some other calculation, and
 * the rates at which it would weigh as much as the rest have no meaning.
 */
const NOTHING = 1e-13;

/** Loads the flows whose amounts are neither NaN nor nothing beside the largest. */
function leaveOutNothings(values: ArrayLike<number>, times: ArrayLike<number>): void {
  const [amount, time] = [keptAmounts, keptTimes];
  let largest = 0;
  for (let index = 0; index < values.length; index++) {
    if (Math.abs(values[index]!) > largest) largest = Math.abs(values[index]!);
  }
  const nothing = largest < Infinity ? NOTHING * largest : 0;
  let count = 0;
  for (let index = 0; index < values.length; index++) {
    if (!(Math.abs(values[index]!) > nothing)) continue;
    amount[count] = values[index]!;
    time[count] = times[index]!;
    count++;
  }
  spaceOut(time, count);
  survey(amount, count);
}

/** Loads times and the gaps between them; false unless they increase by whole steps. */
function spaceOut(times: ArrayLike<number>, count: number): boolean {
  const { gap } = flows;
  const time = spaced;
  const start = times[0]! | 0;
  let last = start;
  let smallest = 2 ** 31 - 1;
  let largest = 0;
  time[0] = 0;
  for (let k = 1; k < count; k++) {
    // In integers throughout: rounding a double down takes several times as long.
    const now = times[k]! | 0;
    const steps = (now - last) | 0;
    if (steps <= 0) return false;
    if (steps < smallest) smallest = steps;
    if (steps > largest) largest = steps;
    gap[k] = steps;
    time[k] = now - start;
    last = now;
  }
  flows.time = time;
  flows.span = last - start;
  flows.smallestGap = smallest;
  flows.largestGap = largest;
  return true;
}

/** Loads amounts and what there is to know about them; false if one of them is nothing (or NaN). */
function survey(values: ArrayLike<number>, count: number): boolean {
  const amount = values instanceof Float64Array ? values : Float64Array.from(values);
  let smallest = Infinity;
  let largest = 0;
  let sign = amount[0]! > 0 ? 1 : -1;
  let signChanges = 0;
  let leadingEnd = count;
  let trailingStart = 0;
  for (let k = 0; ;) {
    // From one change of sign to the next: a loop this small takes half the time of one that asks for the sign.
    for (; k < count; k++) {
      const size = amount[k]! * sign;
      if (!(size > 0)) break;
      if (size < smallest) smallest = size;
      if (size > largest) largest = size;
    }
    if (k === count) break;
    if (!(amount[k]! * sign < 0)) return false;
    sign = -sign;
    if (signChanges++ === 0) leadingEnd = k;
    trailingStart = k;
  }
  const finite = largest < Infinity;
  if (finite && smallest <= NOTHING * largest) return false;
  flows.amount = amount;
  flows.count = finite ? count : 0;
  flows.signChanges = finite ? signChanges : 0;
  flows.leadingEnd = leadingEnd;
  flows.trailingStart = trailingStart;
  if (finite) tame(smallest, largest);
  return true;
}

const SMALLEST_TAME = 1e-76;
const LARGEST_TAME = 1e76;

/** Brings tame amounts into a range where nothing overflows, and prepares the logarithms of wild ones. */
function tame(smallest: number, largest: number): void {
  const { amount, count, smallestGap, largestGap } = flows;
  flows.wild = largestGap > LARGEST_TABLED_GAP && smallestGap < largestGap;
  if (flows.wild) {
    for (let k = 0; k < count; k++) flows.logarithm[k] = Math.log(Math.abs(amount[k]!));
  } else if (smallest < SMALLEST_TAME || largest > LARGEST_TAME) {
    // A common factor changes no rate; a power of 2 rounds no amount.
    const exponent = Math.round((Math.log2(smallest) + Math.log2(largest)) / -2);
    const scale = 2 ** Math.max(-1000, Math.min(1000, exponent));
    for (let k = 0; k < count; k++) keptAmounts[k] = amount[k]! * scale;
    flows.amount = keptAmounts;
    largest *= scale;
  }
  if (flows.signChanges < 2) return;
  flows.excessOverFirst = Math.log(largest) - Math.log(Math.abs(flows.amount[0]!));
  flows.excessOverLast = Math.log(largest) - Math.log(Math.abs(flows.amount[count - 1]!));
}
