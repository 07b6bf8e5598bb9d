/**
 * The cash flows whose rates are being sought: module scratch, filled by one `load…` call and read until the
 * next one. One thread, no re-entry, no allocation once the buffers have grown.
 *
 * Amounts of 0 are left out. Times are whole steps (periods, or days) after the first amount that is not 0,
 * strictly increasing. `force` everywhere is the force of interest, ln(1 + rate) for one step: in it the value
 * of the flows is a sum of exponentials, and neither end of the range of rates is special.
 */
export const flows = {
  count: 0,
  amount: new Float64Array(0),
  time: new Float64Array(0),
  /** Steps since the flow before; nothing for the first. */
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

/** Smaller discount factors count as 0: tame flows never need them, and processors are slow at the smallest numbers. */
const FADED = 1e-200;

/** Gaps up to a year of days get their discount factor from a table that `discount` fills as it goes. */
const LARGEST_TABLED_GAP = 366;
const factors = new Float64Array(LARGEST_TABLED_GAP + 1);

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
    if (value === 0 || Number.isNaN(value)) continue;
    if (count === 0) first = index;
    amount[count] = value;
    time[count++] = index - first;
  }
  survey(count);
}

/** Loads flows with whole day numbers, in any order; flows of one day are added together. */
export function loadDated(values: ArrayLike<number>, days: ArrayLike<number>): void {
  const length = values.length;
  reserve(length);
  const { amount, time } = flows;
  const order = inOrder(days, length) ? undefined : byDay(days, length);
  let count = 0;
  let index = 0;
  while (index < length) {
    const day = Math.floor(days[order ? order[index]! : index]!);
    let sum = 0;
    do {
      sum += values[order ? order[index]! : index]!;
      index++;
    } while (index < length && Math.floor(days[order ? order[index]! : index]!) === day);
    if (sum === 0 || Number.isNaN(sum)) continue;
    amount[count] = sum;
    time[count++] = day;
  }
  const first = time[0]!;
  for (let k = 0; k < count; k++) time[k]! -= first;
  survey(count);
}

function inOrder(days: ArrayLike<number>, length: number): boolean {
  for (let index = 1; index < length; index++) if (days[index]! < days[index - 1]!) return false;
  return true;
}

function byDay(days: ArrayLike<number>, length: number): Int32Array {
  return Int32Array.from({ length }, (_, index) => index).sort((a, b) => days[a]! - days[b]!);
}

function survey(count: number): void {
  const { amount, time, gap } = flows;
  let smallest = Infinity;
  let largest = 0;
  let smallestGap = Infinity;
  let largestGap = 0;
  let signChanges = 0;
  let leadingEnd = count;
  let trailingStart = 0;
  for (let k = 0; k < count; k++) {
    const size = Math.abs(amount[k]!);
    if (size < smallest) smallest = size;
    if (size > largest) largest = size;
    if (k === 0) continue;
    const steps = time[k]! - time[k - 1]!;
    gap[k] = steps;
    if (steps < smallestGap) smallestGap = steps;
    if (steps > largestGap) largestGap = steps;
    if (amount[k]! > 0 === amount[k - 1]! > 0) continue;
    if (signChanges++ === 0) leadingEnd = k;
    trailingStart = k;
  }
  flows.count = count;
  flows.signChanges = signChanges;
  flows.leadingEnd = leadingEnd;
  flows.trailingStart = trailingStart;
  flows.smallestGap = smallestGap;
  flows.largestGap = largestGap;
  flows.wild = !(largest / smallest <= LARGEST_RATIO);
  // A common factor changes no rate; a power of 2 rounds no amount.
  if (!flows.wild && !(smallest >= SMALLEST_TAME && largest <= LARGEST_TAME)) {
    const exponent = Math.round((Math.log2(smallest) + Math.log2(largest)) / -2);
    const scale = 2 ** Math.max(-1000, Math.min(1000, exponent));
    for (let k = 0; k < count; k++) amount[k]! *= scale;
  }
  flows.span = count > 0 ? time[count - 1]! : 0;
  if (flows.wild) for (let k = 0; k < count; k++) flows.logarithm[k] = Math.log(Math.abs(amount[k]!));
  if (signChanges > 1) {
    flows.excessOverFirst = Math.log(largest) - Math.log(Math.abs(amount[0]!));
    flows.excessOverLast = Math.log(largest) - Math.log(Math.abs(amount[count - 1]!));
  }
}

/**
 * Fills `term` from index `from` up to `to` with the flows discounted at this force of interest, up to one
 * common factor: relative to the first flow where the force is positive, else to the last, so that no factor
 * exceeds 1.
 */
export function discount(force: number, from = 0, to = flows.count): void {
  if (flows.wild) discountWild(force, from, to);
  else if (flows.smallestGap === flows.largestGap) discountEven(force, from, to);
  else discountUneven(force, from, to);
}

function discountEven(force: number, from: number, to: number): void {
  const { amount, term, largestGap } = flows;
  const decay = Math.abs(force) * largestGap;
  const factor = Math.exp(-decay);
  const reach = Math.min(to - from, Math.ceil(-Math.log(FADED) / decay));
  let weight = 1;
  if (force >= 0) {
    const end = from + reach;
    for (let k = from; k < end; k++) {
      term[k] = amount[k]! * weight;
      weight *= factor;
    }
    term.fill(0, end, to);
  } else {
    const end = to - reach;
    for (let k = to - 1; k >= end; k--) {
      term[k] = amount[k]! * weight;
      weight *= factor;
    }
    term.fill(0, from, end);
  }
}

function discountUneven(force: number, from: number, to: number): void {
  const { amount, term, gap, largestGap } = flows;
  const rate = -Math.abs(force);
  factors.fill(0, 0, largestGap + 1);
  let weight = 1;
  if (force >= 0) {
    term[from] = amount[from]!;
    for (let k = from + 1; k < to; k++) {
      weight *= factorOver(gap[k]!, rate);
      if (weight < FADED) weight = 0;
      term[k] = amount[k]! * weight;
    }
  } else {
    term[to - 1] = amount[to - 1]!;
    for (let k = to - 2; k >= from; k--) {
      weight *= factorOver(gap[k + 1]!, rate);
      if (weight < FADED) weight = 0;
      term[k] = amount[k]! * weight;
    }
  }
}

function factorOver(gap: number, rate: number): number {
  if (gap > LARGEST_TABLED_GAP) return Math.exp(rate * gap);
  const known = factors[gap]!;
  return known === 0 ? (factors[gap] = Math.exp(rate * gap)) : known;
}

/** As `discount`, scaled so that the largest term is 1; the exponential is halved because it may overflow whole. */
function discountWild(force: number, from: number, to: number): void {
  const { amount, logarithm, time, term } = flows;
  let largest = -Infinity;
  for (let k = from; k < to; k++) largest = Math.max(largest, logarithm[k]! - force * time[k]!);
  for (let k = from; k < to; k++) {
    const half = Math.exp((-force * time[k]! - largest) / 2);
    term[k] = amount[k]! * half * half;
  }
}
