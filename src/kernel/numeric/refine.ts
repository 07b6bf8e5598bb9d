import { flows } from "./cash-flows";

/** Forces below this share of 1 / span are lost in the rounding of 1 + rate unless they are refined. */
const NEAR_ZERO = 0.05;
const MOST_STEPS = 6;
/** Longer spans (in steps) are left as they are: the sum below takes each step one by one. */
const LONGEST_SPAN = 20_000;
/** Wild amounts times this stay in the range of a double when they are added and multiplied by times. */
const SAFE = 2 ** -64;
/** Veltkamp's constant: a product with it splits a double into two halves of 26 bits. */
const SPLITTER = 2 ** 27 + 1;

/** What `sum` found: the sum in twice the usual precision, rounded, and its derivative by the factor. */
const found = { value: 0, derivative: 0 };

/** Whether rounding has hidden digits of a force this small. */
export function isNearZero(force: number): boolean {
  return Math.abs(force) * flows.span < NEAR_ZERO;
}

/** Whether the flows add up to 0 exactly, by Neumaier's sum: then no interest at all is one of the zeros. */
export function breaksEven(): boolean {
  const { count, amount, wild } = flows;
  let sum = 0;
  let lost = 0;
  for (let k = 0; k < count; k++) {
    const flow = amount[k]! * (wild ? SAFE : 1);
    const next = sum + flow;
    lost += Math.abs(sum) >= Math.abs(flow) ? sum - next + flow : flow - next + sum;
    sum = next;
  }
  return sum + lost === 0;
}

/**
 * A simple zero made right to its last digits, where flows nearly cancel and where it is close to 0: Newton's
 * method in the discount factor, on a sum of twice the usual precision.
 */
export function refine(force: number): number {
  const { span, wild } = flows;
  if (!(span <= LONGEST_SPAN) || (wild && !isNearZero(force))) return force;
  for (let step = 0; step < MOST_STEPS; step++) {
    // From the first flow or from the last, so that the factor never exceeds 1.
    const forward = force >= 0;
    const factor = Math.exp(-Math.abs(force));
    sum(factor, forward);
    const logarithm = Math.log(factor) + Math.log1p(-found.value / found.derivative / factor);
    const next = forward ? -logarithm : logarithm;
    const move = Math.abs(next - force);
    // Anything but a small correction means that this is no simple zero.
    if (!(move * span < NEAR_ZERO)) return force;
    force = next;
    if (move <= Number.EPSILON * Math.abs(force)) break;
  }
  return force;
}

/** Horner's rule that carries along the rounding errors of its sums and products (Graillat, Langlois and Louvet). */
function sum(factor: number, forward: boolean): void {
  const { count, amount, time, wild } = flows;
  const scale = wild ? SAFE : 1;
  const head = upperHalf(factor);
  const tail = factor - head;
  let value = 0;
  let lost = 0;
  let derivative = 0;
  let at = forward ? time[count - 1]! : time[0]!;
  for (let position = 0; position < count; position++) {
    const k = forward ? count - 1 - position : position;
    for (; at !== time[k]!; at += forward ? -1 : 1) {
      derivative = derivative * factor + value;
      const upper = upperHalf(value);
      const lower = value - upper;
      const product = value * factor;
      const error = lower * tail - (product - upper * head - lower * head - upper * tail);
      value = product;
      lost = lost * factor + error;
    }
    const flow = amount[k]! * scale;
    const total = value + flow;
    const part = total - value;
    lost += value - (total - part) + (flow - part);
    value = total;
  }
  found.value = value + lost;
  found.derivative = derivative;
}

function upperHalf(value: number): number {
  const product = SPLITTER * value;
  return product - (product - value);
}
