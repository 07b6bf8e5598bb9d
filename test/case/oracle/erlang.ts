/**
 * The fewest agents that answer the wanted share of calls in time and are busy no more than allowed: Erlang C from
 * its defining sum, one more agent at a time.
 */
export function agentsFor(
  calls: number,
  intervalMinutes: number,
  handlingSeconds: number,
  targetSeconds: number,
  serviceLevel: number,
  maxOccupancy: number,
): number {
  const load = (calls * handlingSeconds) / (intervalMinutes * 60);
  if (load === 0) return 0;
  let agents = Math.floor(load) + 1;
  while (answered(agents, load, handlingSeconds, targetSeconds) < serviceLevel) agents++;
  while (load / agents > maxOccupancy * (1 + 1e-14)) agents++;
  return agents;
}

function answered(agents: number, load: number, handlingSeconds: number, targetSeconds: number): number {
  let term = 1;
  let sum = 0;
  for (let k = 0; k < agents; k++) {
    sum += term;
    term *= load / (k + 1);
  }
  const queued = (term * agents) / (agents - load);
  const waits = queued / (sum + queued);
  return 1 - waits * Math.exp((-(agents - load) * targetSeconds) / handlingSeconds);
}
