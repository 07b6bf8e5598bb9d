/**
 * The cash flows whose rates are being sought: module scratch, filled by one `load…` call and read until the
 * next one. One thread, no re-entry, no allocation once the buffers have grown.
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
  /** Amounts so different in size that discounting needs logarithms to stay in the range of a double. */
  wild: false,
};

const SMALLEST_TAME = 1e-76;
const LARGEST_TAME = 1e76;
/** Less than the quotient of the two, so that scaled amounts lie between them. */
const LARGEST_RATIO = 1e150;

function reserve(size: number): void {
  if (flows.amount.length >= size) return;
  const room = 2 * size + 256;
  flows.amount = new Float64Array(room);
  flows.time = new Float64Array(room);
  flows.gap = new Int32Array(room);
  flows.logarithm = new Float64Array(room);
  flows.term = new Float64Array(room);
}

/** Loads one flow per period. */
export function loadPeriodic(values: ArrayLike<number>): void {
  const length = values.length;
  reserve(length);
  const { amount, time } = flows;
  let count = 0;
  let first = 0;
  for (let index = 0; index < length; index++) {
    const value = values[index]!;
    if (isNothing(value)) continue;
    if (count === 0) first = index;
    amount[count] = value;
    time[count] = index - first;
    count++;
  }
  survey(count);
  if (count > 0 && time[count - 1]! === count - 1) flows.smallestGap = flows.largestGap = 1;
  else surveyGaps();
}

/** Loads flows with day numbers, in any order; times of day don't count, and flows of one day are added together. */
export function loadDated(values: ArrayLike<number>, days: ArrayLike<number>): void {
  const order = inOrder(days, values.length) ? undefined : byDay(days, values.length);
  const finite = loadDays(values, days, order, 1);
  // Two of the largest doubles on one day are more than a double holds.
  if (!finite) loadDays(values, days, order, 2 ** -64);
  surveyGaps();
}

function loadDays(
  values: ArrayLike<number>,
  days: ArrayLike<number>,
  order: Int32Array | undefined,
  scale: number,
): boolean {
  const length = values.length;
  reserve(length);
  const { amount, time } = flows;
  let count = 0;
  let first = 0;
  let current = NaN;
  for (let position = 0; position < length; position++) {
    const index = order ? order[position]! : position;
    const day = Math.floor(days[index]!);
    const value = values[index]! * scale;
    if (day === current) {
      amount[count - 1]! += value;
      continue;
    }
    if (count > 0 && isNothing(amount[count - 1]!)) count--;
    if (count === 0) first = day;
    amount[count] = value;
    time[count++] = day - first;
    current = day;
  }
  if (count > 0 && isNothing(amount[count - 1]!)) count--;
  return survey(count);
}

/** 0 or NaN. */
function isNothing(amount: number): boolean {
  return !(Math.abs(amount) > 0);
}

function inOrder(days: ArrayLike<number>, length: number): boolean {
  for (let index = 1; index < length; index++) if (days[index]! < days[index - 1]!) return false;
  return true;
}

function byDay(days: ArrayLike<number>, length: number): Int32Array {
  return Int32Array.from({ length }, (_, index) => index).sort((a, b) => days[a]! - days[b]!);
}

/** Everything about the loaded flows but their gaps; false where one is infinite. */
function survey(loaded: number): boolean {
  const { amount, time } = flows;
  let smallest = Infinity;
  let largest = 0;
  let positive = amount[0]! > 0;
  let signChanges = 0;
  let leadingEnd = loaded;
  let trailingStart = 0;
  for (let k = 0; k < loaded; k++) {
    const value = amount[k]!;
    const size = Math.abs(value);
    smallest = Math.min(smallest, size);
    largest = Math.max(largest, size);
    if (value > 0 === positive) continue;
    positive = !positive;
    if (signChanges++ === 0) leadingEnd = k;
    trailingStart = k;
  }
  const finite = largest < Infinity;
  const count = finite ? loaded : 0;
  flows.count = count;
  flows.signChanges = count > 0 ? signChanges : 0;
  flows.leadingEnd = leadingEnd;
  flows.trailingStart = trailingStart;
  flows.wild = !(largest / smallest <= LARGEST_RATIO);
  // A common factor changes no rate; a power of 2 rounds no amount.
  if (!flows.wild && !(smallest >= SMALLEST_TAME && largest <= LARGEST_TAME)) {
    const exponent = Math.round((Math.log2(smallest) + Math.log2(largest)) / -2);
    const scale = 2 ** Math.max(-1000, Math.min(1000, exponent));
    for (let k = 0; k < count; k++) amount[k]! *= scale;
    largest *= scale;
  }
  flows.span = count > 0 ? time[count - 1]! : 0;
  if (flows.wild) for (let k = 0; k < count; k++) flows.logarithm[k] = Math.log(Math.abs(amount[k]!));
  if (flows.signChanges > 1) {
    flows.excessOverFirst = Math.log(largest) - Math.log(Math.abs(amount[0]!));
    flows.excessOverLast = Math.log(largest) - Math.log(Math.abs(amount[count - 1]!));
  }
  return finite;
}

/** The gaps between flows, where they are not all one step. */
function surveyGaps(): void {
  const { count, time, gap } = flows;
  let smallest = Infinity;
  let largest = 0;
  for (let k = 1; k < count; k++) {
    const steps = time[k]! - time[k - 1]!;
    gap[k] = steps;
    if (steps < smallest) smallest = steps;
    if (steps > largest) largest = steps;
  }
  flows.smallestGap = smallest;
  flows.largestGap = largest;
}
