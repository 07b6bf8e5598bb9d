import { averageSpeedOfAnswer, probabilityOfWaiting, serviceLevel } from "../../../src/kernel/numeric/erlang";
import { fewestAgents, levelOf, queueOf, type Queue } from "../../../src/kernel/numeric/erlang-a";

/**
 * The Markov chain of calls in the system, solved state by state: arrivals at the rate of the load, min(n, agents)
 * being answered, each caller who waits hanging up at the rate 1/patience.
 */
function chain(
  agents: number,
  erlangs: number,
  patience: number,
): { wait: number; abandonment: number; beside: number[] } {
  const weights = [1];
  let largest = 1;
  for (let n = 1; ; n++) {
    const rate = Math.min(n, agents) + Math.max(0, n - agents) / patience;
    const next = (weights[n - 1]! * erlangs) / rate;
    weights.push(next);
    largest = Math.max(largest, next);
    if (next > 1e250) for (let k = 0; k <= n; k++) weights[k]! *= 1e-250;
    if (next > 1e250) largest *= 1e-250;
    if (n > agents && erlangs < rate && weights[n]! < largest * 1e-22) break;
  }
  const all = weights.reduce((sum, one) => sum + one, 0);
  const p = weights.map((one) => one / all);
  const wait = p.slice(agents).reduce((sum, one) => sum + one, 0);
  const left = p.slice(agents).reduce((sum, one, k) => sum + (k * one) / patience, 0);
  return { wait, abandonment: left / erlangs, beside: p.slice(agents) };
}

/** Close to 1e-12 of it, or to 1e-15 where it is next to nothing. */
const expectClose = (found: number, wanted: number): void =>
  expect(Math.abs(found - wanted)).toBeLessThanOrEqual(1e-12 * Math.abs(wanted) + 1e-15);

const patiences = [0.05, 0.3, 1, 5 / 3, 10, 200];
const loads = [0.3, 0.8, 0.95, 1, 1.05, 1.4, 4];

test("waiting and hanging up are those of the chain, 1 to 200 agents", () => {
  for (let agents = 1; agents <= 200; agents += agents < 20 ? 1 : 7)
    for (const patience of patiences)
      for (const load of loads) {
        const exact = chain(agents, agents * load, patience);
        const found = queueOf(agents, agents * load, patience);
        expectClose(found.wait, exact.wait);
        expectClose(found.abandonment, exact.abandonment);
      }
});

/**
 * Of a caller with so many others before him, in a queue of his own: answered and hung up by the time T, and the mean
 * of his wait where he is answered, by following the chain of those before him in small steps of time.
 */
function caller(
  agents: number,
  patience: number,
  before: number,
  until: number,
): { answered: number; left: number } {
  const own = 1 / patience;
  let at = new Float64Array(before + 1);
  at[before] = 1;
  const fastest = agents + (before + 1) * own;
  let [answered, left] = [0, 0];
  // Uniformization: Poisson(fastest × until) jumps, each as the chain's at its fastest rate.
  const mean = fastest * until;
  let weight = Math.exp(-mean);
  let still = 1 - weight;
  for (let jump = 1; still > 1e-18 && jump < mean + 60 * Math.sqrt(mean + 1) + 60; jump++) {
    const next = new Float64Array(before + 1);
    // What has happened by this jump counts in all runs that have at least so many jumps.
    for (let k = 0; k <= before; k++) {
      const here = at[k]!;
      const served = agents + k * own;
      if (k === 0) answered += here * (served / fastest) * still;
      else next[k - 1]! += here * (served / fastest);
      left += here * (own / fastest) * still;
      next[k]! += here * (1 - (served + own) / fastest);
    }
    at = next;
    weight *= mean / jump;
    still -= weight;
  }
  return { answered, left };
}

/** The whole queue by its callers. */
function byCallers(
  agents: number,
  erlangs: number,
  patience: number,
  target: number,
): { inTime: number; hungUpInTime: number } {
  const { wait, beside } = chain(agents, erlangs, patience);
  let [inTime, hungUpInTime] = [1 - wait, 0];
  beside.forEach((probability, before) => {
    if (probability < 1e-17) return;
    const one = caller(agents, patience, before, target);
    inTime += probability * one.answered;
    hungUpInTime += probability * one.left;
  });
  return { inTime, hungUpInTime };
}

test("who is answered in time, and who hangs up in time, are those of the chain", () => {
  for (const [agents, load, patience, target] of [
    [13, 10, 300 / 180, 20 / 180],
    [8, 10, 60 / 180, 20 / 180],
    [3, 2, 5, 1],
    [1, 0.9, 1, 0.5],
    [40, 44, 2, 0.1],
  ] as const) {
    const exact = byCallers(agents, load, patience, target);
    const found = queueOf(agents, load, patience, target);
    expect(Math.abs(found.inTime - exact.inTime)).toBeLessThan(1e-11);
    expect(Math.abs(found.hungUpInTime - exact.hungUpInTime)).toBeLessThan(1e-11);
  }
});

test("those who are answered wait what is left of all waiting", () => {
  // Time in the queue of all callers, less that of those who hang up: a long target tells when they do.
  for (const [agents, load, patience] of [
    [13, 10, 1.6],
    [5, 7, 0.4],
  ] as const) {
    const step = 0.002;
    let waited = 0;
    const end = levelAt(agents, load, patience, 40);
    for (let t = 0; t < 8; t += step) {
      const [a, b] = [levelAt(agents, load, patience, t), levelAt(agents, load, patience, t + step)];
      waited += (end - (a + b) / 2) * step;
    }
    const { answeredWait, abandonment } = queueOf(agents, load, patience);
    expect(Math.abs(answeredWait - waited / (1 - abandonment))).toBeLessThan(1e-5 * answeredWait + 1e-6);
  }
});

const levelAt = (agents: number, load: number, patience: number, target: number): number =>
  queueOf(agents, load, patience, target).inTime;

test("with long patience it is Erlang C", () => {
  for (const [agents, erlangs] of [
    [14, 10],
    [1, 0.5],
    [110, 100],
    [1050, 1000],
  ] as const)
    for (const patience of [1e5, 1e7]) {
      const queue = queueOf(agents, erlangs, patience, 0.1);
      const near = (found: number, wanted: number) =>
        expect(Math.abs(found - wanted)).toBeLessThan((1000 * (1 + wanted)) / patience);
      near(queue.wait, probabilityOfWaiting(agents, erlangs)!);
      near(queue.inTime, serviceLevel(agents, erlangs, 0.1, 1)!);
      near(queue.answeredWait, averageSpeedOfAnswer(agents, erlangs, 1)!);
    }
});

test("in an overload with long patience those hang up for whom there is no agent", () => {
  expect(queueOf(90, 100, 1e6).abandonment).toBeCloseTo(0.1, 9);
});

test("up to 100,000 agents and a patience of 1E9 every measure is sound", () => {
  const sound = (queue: Queue): void => {
    for (const share of [queue.wait, queue.abandonment, queue.inTime, queue.hungUpInTime]) {
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(1 + 1e-12);
    }
    expect(queue.answeredWait).toBeGreaterThanOrEqual(0);
    for (const measure of ["offered", "answered", "adjusted", "handled"])
      expect(levelOf(queue, measure)).toBeLessThanOrEqual(1);
  };
  for (const agents of [1, 10, 1000, 100_000])
    for (const load of [1e-6, 0.5, 0.999, 1, 1.001, 3, 1e4])
      for (const patience of [1e-6, 0.01, 1, 1e4, 1e9])
        for (const target of [0, 0.1, 100]) sound(queueOf(agents, agents * load, patience, target));
});

test("the fewest agents are enough, and one fewer is not", () => {
  const limits = { level: 0.8, maxAbandonment: 0.03, maxOccupancy: 0.9, measure: "offered" };
  for (const erlangs of [0.1, 5, 60, 900, 20_000]) {
    const agents = fewestAgents(erlangs, 1.5, 0.1, limits)!;
    const keeps = (count: number): boolean => {
      const { inTime, abandonment } = queueOf(count, erlangs, 1.5, 0.1);
      return inTime >= 0.8 && abandonment <= 0.03 && (erlangs * (1 - abandonment)) / count <= 0.9;
    };
    expect(keeps(agents)).toBe(true);
    if (agents > 1) expect(keeps(agents - 1)).toBe(false);
  }
});
