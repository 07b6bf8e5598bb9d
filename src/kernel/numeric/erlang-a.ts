import { inverseBlocking } from "./erlang";
import { integrate } from "./gauss";
import { compareAt15 } from "./round";

/**
 * Erlang A (Palm 1957): as Erlang C, but each caller hangs up after an exponential patience and does not call again,
 * so that every load has an answer. Times are in handling times. Integrals over the time s that a caller who does not
 * hang up would wait, of e^φ with φ(s) = A (1 − e^(−s/patience)) patience − N s, are taken from φ's maximum, so that
 * nothing overflows and, every term being positive, nothing cancels.
 */
export interface Queue {
  /** Probability that all agents are busy. */
  readonly wait: number;
  /** Share of the calls that hang up. */
  readonly abandonment: number;
  /** Share of the calls that are answered within the target time. */
  readonly inTime: number;
  /** Share of the calls that hang up within the target time. */
  readonly hungUpInTime: number;
  /** Mean wait of the calls that are answered. */
  readonly answeredWait: number;
}

/** Where the integrand is this many powers of e below its maximum it no longer counts. */
const DEPTH = 45;

/** After so many times their patience all callers are gone, and the integrand is plainly exponential. */
const GONE = 40;

/** Beyond it the inverse of Erlang B is as good as infinite: nobody waits. */
const BUSY_NEVER = 1e300;

const NOBODY_WAITS: Queue = { wait: 0, abandonment: 0, inTime: 1, hungUpInTime: 0, answeredWait: 0 };

/**
 * What a team of `agents` gives its callers.
 * @param erlangs load, >= 0
 * @param patience mean patience, above 0
 * @param target target time, >= 0
 */
export function queueOf(agents: number, erlangs: number, patience: number, target = 0): Queue {
  if (erlangs === 0) return NOBODY_WAITS;
  const inverse = inverseBlocking(agents - 1, erlangs);
  if (inverse > BUSY_NEVER) return NOBODY_WAITS;
  const leaving = 1 / patience;
  const peak = erlangs > agents ? Math.log(erlangs / agents) * patience : 0;
  const height = peak > 0 ? (erlangs - agents) * patience - agents * peak : 0;
  const free = inverse * Math.exp(-height);
  const depth = depthOf(agents, erlangs, leaving);
  const low = Math.max(0, peak - reach(peak, (u) => depth(-u)));
  const high = peak + reach(Infinity, depth);
  const cut = Math.min(Math.max(target, low), high);
  const sums = { busy: 0, left: 0, answered: 0, waited: 0, late: 0 };
  const add = (place: number, weight: number): void => {
    const share = erlangs * weight * Math.exp(-depth(place - peak));
    const stays = Math.exp(-leaving * place);
    sums.busy += share;
    sums.left += share * -Math.expm1(-leaving * place);
    sums.waited += share * place * stays;
    if (place <= cut) sums.answered += share * stays;
    else sums.late += share;
  };
  const gone = Math.min(Math.max(low, GONE * patience), high);
  integrate(low, Math.min(cut, gone), add);
  integrate(Math.min(cut, gone), Math.max(cut, gone), add);
  integrate(Math.max(cut, gone), high, add);
  const all = free + sums.busy;
  const abandonment = sums.left / all;
  const inTime = (free + sums.answered) / all;
  const still = (Math.exp(-leaving * target) * sums.late) / all;
  return {
    wait: sums.busy / all,
    abandonment,
    inTime,
    hungUpInTime: Math.max(0, 1 - inTime - still),
    answeredWait: sums.waited / (all * (1 - abandonment)),
  };
}

/** How far φ lies below its maximum, `u` handling times from it; without the cancellation near it. */
function depthOf(agents: number, erlangs: number, leaving: number): (u: number) => number {
  if (erlangs > agents) return (u) => (agents / leaving) * bend(leaving * u);
  return (u) => (agents - erlangs) * u + (erlangs / leaving) * bend(leaving * u);
}

const SMALL = 0.01;

/** e^(−z) − 1 + z. */
function bend(z: number): number {
  if (Math.abs(z) > SMALL) return Math.expm1(-z) + z;
  return z * z * (1 / 2 - z * (1 / 6 - z * (1 / 24 - z * (1 / 120 - z * (1 / 720 - z / 5040)))));
}

const DOUBLINGS = 1100;
const HALVINGS = 60;

/** The distance, at most `most`, at which a rising depth reaches {@link DEPTH}. */
function reach(most: number, depth: (u: number) => number): number {
  if (most === 0 || depth(most) <= DEPTH) return most;
  let high = Math.min(most, 1);
  for (let i = 0; i < DOUBLINGS && depth(high) < DEPTH; i++) high = Math.min(most, high * 2);
  let low = 0;
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (low + high) / 2;
    if (depth(middle) < DEPTH) low = middle;
    else high = middle;
  }
  return high;
}

/** Over which calls a service level is measured. */
export type Measure = "offered" | "answered" | "adjusted" | "handled";

/** The service level of a queue. */
export function levelOf({ abandonment, inTime, hungUpInTime }: Queue, measure: string): number {
  switch (measure as Measure) {
    case "answered":
      return Math.min(1, inTime / (1 - abandonment));
    case "adjusted":
      return Math.min(1, inTime / (1 - hungUpInTime));
    case "handled":
      return Math.min(1, inTime + hungUpInTime);
    default:
      return Math.min(1, inTime);
  }
}

/** Largest team looked for. */
export const MOST_AGENTS = 100_000;

/** What a team must reach: shares between 0 and 1, compared to 15 digits. */
export interface Limits {
  readonly level: number;
  readonly maxAbandonment: number;
  readonly maxOccupancy: number;
  readonly measure: string;
}

/** The fewest agents that keep all limits; undefined where {@link MOST_AGENTS} don't. Every measure improves with each agent. */
export function fewestAgents(
  erlangs: number,
  patience: number,
  target: number,
  { level, maxAbandonment, maxOccupancy, measure }: Limits,
): number | undefined {
  const enough = (agents: number): boolean => {
    const queue = queueOf(agents, erlangs, patience, target);
    return (
      compareAt15(levelOf(queue, measure), level) >= 0 &&
      compareAt15(queue.abandonment, maxAbandonment) <= 0 &&
      compareAt15((erlangs * (1 - queue.abandonment)) / agents, maxOccupancy) <= 0
    );
  };
  let low = 0;
  let high = 1;
  while (!enough(high)) {
    if (high === MOST_AGENTS) return undefined;
    low = high;
    high = Math.min(MOST_AGENTS, high * 2);
  }
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (enough(middle)) high = middle;
    else low = middle;
  }
  return high;
}
