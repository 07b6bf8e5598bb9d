import { ceilAt15, compareAt15 } from "./round";

/**
 * Erlang C: calls that arrive at random, wait in one queue as long as it takes, and are handled by any of the
 * agents. `erlangs` is the load, arrivals times handling time per time, >= 0. Waiting times have an answer only
 * where the agents outnumber the erlangs; elsewhere (overload, the queue grows without end) the functions return
 * undefined, and so they do for a load beyond ten million erlangs.
 */
const LARGEST_LOAD = 1e7;

/** Far more than the search for a number of agents can drift from `serviceLevel`. */
const DRIFT = 1e-10;

/** The share of calls that wait, for so many (whole) agents. */
export function probabilityOfWaiting(agents: number, erlangs: number): number | undefined {
  if (!(agents > erlangs && erlangs >= 0 && erlangs <= LARGEST_LOAD)) return undefined;
  return erlangs === 0 ? 0 : waiting(inverseBlocking(agents, erlangs), agents, erlangs);
}

/** The share of calls answered within the target time; both times in the same unit, handling time > 0. */
export function serviceLevel(
  agents: number,
  erlangs: number,
  targetTime: number,
  handlingTime: number,
): number | undefined {
  const wait = probabilityOfWaiting(agents, erlangs);
  if (wait === undefined || !(handlingTime > 0 || erlangs === 0)) return undefined;
  return wait === 0 ? 1 : inTime(wait, agents, erlangs, targetTime / handlingTime);
}

/** The average time to answer over all calls, those that don't wait included, in the unit of the handling time. */
export function averageSpeedOfAnswer(
  agents: number,
  erlangs: number,
  handlingTime: number,
): number | undefined {
  const wait = probabilityOfWaiting(agents, erlangs);
  if (wait === undefined) return undefined;
  return (wait * handlingTime) / (agents - erlangs);
}

/** The share of their time that agents spend on calls. */
export function occupancy(agents: number, erlangs: number): number | undefined {
  return agents > erlangs && erlangs >= 0 ? erlangs / agents : undefined;
}

/**
 * The fewest agents, at least one, with which the share of calls answered within the target time reaches the
 * level and the occupancy stays within its limit, both compared to 15 significant digits. Before shrinkage.
 * @param targetTime >= 0, in the unit of the handling time
 * @param handlingTime > 0
 * @param level share of calls, 0 to 1
 * @param maximumOccupancy share of time, above 0, up to 1
 */
export function agentsNeeded(
  erlangs: number,
  targetTime: number,
  handlingTime: number,
  level: number,
  maximumOccupancy = 1,
): number | undefined {
  if (!(erlangs >= 0 && erlangs <= LARGEST_LOAD && level <= 1 && maximumOccupancy > 0)) return undefined;
  const above = Math.floor(erlangs) + 1;
  const fewest = maximumOccupancy < 1 ? Math.max(above, ceilAt15(erlangs / maximumOccupancy)) : above;
  if (erlangs === 0) return fewest;
  if (!(fewest < Infinity && handlingTime > 0)) return undefined;
  const target = targetTime / handlingTime;
  const perAgent = Math.exp(-target);
  let late = Math.exp((erlangs - fewest) * target);
  let inverse = inverseBlocking(fewest, erlangs);
  for (let agents = fewest; ; agents++) {
    const wait = waiting(inverse, agents, erlangs);
    let reached = 1 - wait * late;
    // One multiplication per agent drifts a little; near the level, say what `serviceLevel` says.
    if (Math.abs(reached - level) < DRIFT) reached = inTime(wait, agents, erlangs, target);
    if (compareAt15(reached, level) >= 0) return agents;
    inverse = nextInverse(inverse, agents + 1, erlangs);
    late *= perAgent;
  }
}

/** Erlang C from the inverse of Erlang B, for more agents than erlangs. */
function waiting(inverse: number, agents: number, erlangs: number): number {
  return agents / (inverse * (agents - erlangs) + erlangs);
}

/** The share of calls answered within a target time, given as a multiple of the handling time. */
function inTime(wait: number, agents: number, erlangs: number, target: number): number {
  return 1 - wait * Math.exp((erlangs - agents) * target);
}

/**
 * The inverse of the probability that a call is turned away where nobody can wait (Erlang B), by its recurrence
 * I(n) = 1 + n / A * I(n - 1), I(0) = 1; Infinity where that probability is too small for a double.
 *
 * The recurrence forgets where it started: a relative error shrinks by 1 - 1 / I(n), at most n / A, at each step.
 * Begun ten square roots of A below A, or below a smaller n, with the estimate A / (A - n), its error is down by
 * exp(-50) there.
 */
export function inverseBlocking(agents: number, erlangs: number): number {
  const start = Math.max(0, Math.floor(Math.min(agents, erlangs) - 10 * Math.sqrt(erlangs)));
  let inverse = erlangs / (erlangs - start);
  for (let count = start + 1; count <= agents && inverse < Infinity; count++) {
    inverse = nextInverse(inverse, count, erlangs);
  }
  return inverse;
}

function nextInverse(inverse: number, agents: number, erlangs: number): number {
  return 1 + (agents / erlangs) * inverse;
}
