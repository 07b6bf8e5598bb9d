import { flows } from "./cash-flows";

/** Below this share of 1/span a force is small enough that discounting hides it behind the rounding of 1. */
const SMALL = 0.05;
const NO_FORCE = 1e-7;

/**
 * A force of interest close to 0 made right in its own digits, not only in those of 1 + rate: Newton's method on
 * the exact sum of the flows plus what discounting takes from it. Others come back as they are, and so do those
 * where the value of the flows only touches 0 (`touching`), unless they are 0 itself.
 */
export function sharpen(force: number, touching = false): number {
  const { count, amount, time, span } = flows;
  if (!(Math.abs(force) * span < SMALL)) return force;
  const undiscounted = exactSum();
  if (undiscounted === 0 && Math.abs(force) * span < NO_FORCE) return 0;
  if (touching) return force;
  for (let step = 0; step < 2; step++) {
    let lost = 0;
    let slope = 0;
    for (let k = 0; k < count; k++) {
      const change = Math.expm1(-force * time[k]!);
      lost += amount[k]! * change;
      slope -= amount[k]! * time[k]! * (1 + change);
    }
    const next = force - (undiscounted + lost) / slope;
    if (!Number.isFinite(next)) return force;
    force = next;
  }
  return force;
}

/** Compensated (Neumaier) sum. */
function exactSum(): number {
  const { count, amount } = flows;
  let sum = 0;
  let lost = 0;
  for (let k = 0; k < count; k++) {
    const value = amount[k]!;
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  return sum + lost;
}
