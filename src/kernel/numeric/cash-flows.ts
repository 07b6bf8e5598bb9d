/**
 * The cash flows whose rates are being sought: module scratch, filled by one `load` and read until the next one.
 * One thread, no re-entry, no allocation once the buffers have grown.
 *
 * Amounts of 0 (and NaN) are left out; all are, where one is infinite. Times are whole steps (periods, or days)
 * after the first amount that is not 0, strictly increasing. `force` everywhere is the force of interest,
 * ln(1 + rate) for one step: in it the value of the flows is a sum of exponentials, and neither end of the range
 * of rates is special.
 */
export const flows = {
  count: 0,
  amount: new Float64Array(0),
  time: new Float64Array(0),
  /** Steps since the flow before; 0 for the first. */
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
  /** Amounts so different in size that discounting needs logarithms to stay in the range of a double. */
  wild: false,
};

/** 0, 1, 2 …: the times of flows that come one per period. */
let periods = new Float64Array(0);

function reserve(size: number): void {
  if (periods.length >= size) return;
  const room = 2 * size + 256;
  flows.amount = new Float64Array(room);
  flows.time = new Float64Array(room);
  flows.gap = new Int32Array(room);
  flows.logarithm = new Float64Array(room);
  flows.term = new Float64Array(room);
  periods = Float64Array.from({ length: room }, (_, period) => period);
}

/** Loads one flow per period. */
export function loadPeriodic(values: ArrayLike<number>): void {
  reserve(values.length);
  load(values, periods);
}

/** Loads flows with their times, rounded down to whole steps. Loads nothing and says false unless those increase. */
export function load(values: ArrayLike<number>, times: ArrayLike<number>): boolean {
  const length = values.length;
  reserve(length);
  const { amount, time, gap } = flows;
  let count = 0;
  let start = 0;
  let now = -Infinity;
  let last = 0;
  let positive = false;
  let signChanges = 0;
  let leadingEnd = 0;
  let trailingStart = 0;
  let smallest = Infinity;
  let largest = 0;
  let smallestGap = Infinity;
  let largestGap = 0;
  flows.count = 0;
  flows.signChanges = 0;
  for (let index = 0; index < length; index++) {
    const before = now;
    now = Math.floor(times[index]!);
    if (now <= before) return false;
    const value = values[index]!;
    const size = Math.abs(value);
    if (!(size > 0)) continue;
    if (size < smallest) smallest = size;
    if (size > largest) largest = size;
    amount[count] = value;
    if (count === 0) {
      start = now;
      positive = value > 0;
      time[0] = 0;
    } else {
      const steps = now - last;
      if (steps < smallestGap) smallestGap = steps;
      if (steps > largestGap) largestGap = steps;
      gap[count] = steps;
      time[count] = now - start;
      if (value > 0 !== positive) {
        positive = !positive;
        if (signChanges++ === 0) leadingEnd = count;
        trailingStart = count;
      }
    }
    last = now;
    count++;
  }
  if (largest === Infinity) return true;
  flows.count = count;
  flows.signChanges = signChanges;
  flows.leadingEnd = leadingEnd;
  flows.trailingStart = trailingStart;
  flows.span = last - start;
  flows.smallestGap = smallestGap;
  flows.largestGap = largestGap;
  measure(smallest, largest);
  return true;
}

const SMALLEST_TAME = 1e-76;
const LARGEST_TAME = 1e76;
/** Less than the quotient of the two, so that scaled amounts lie between them. */
const LARGEST_RATIO = 1e150;

/** Brings tame amounts into a range where nothing overflows, and prepares the logarithms of wild ones. */
function measure(smallest: number, largest: number): void {
  const { amount, count } = flows;
  flows.wild = largest / smallest > LARGEST_RATIO;
  if (flows.wild) {
    for (let k = 0; k < count; k++) flows.logarithm[k] = Math.log(Math.abs(amount[k]!));
  } else if (smallest < SMALLEST_TAME || largest > LARGEST_TAME) {
    // A common factor changes no rate; a power of 2 rounds no amount.
    const exponent = Math.round((Math.log2(smallest) + Math.log2(largest)) / -2);
    const scale = 2 ** Math.max(-1000, Math.min(1000, exponent));
    for (let k = 0; k < count; k++) amount[k]! *= scale;
    largest *= scale;
  }
  if (flows.signChanges < 2) return;
  flows.excessOverFirst = Math.log(largest) - Math.log(Math.abs(amount[0]!));
  flows.excessOverLast = Math.log(largest) - Math.log(Math.abs(amount[count - 1]!));
}
