import type { Role } from "../../../src/case/schema/case";
import { digits15, or, roundedUp } from "./given";

/** Agents by Erlang C: docs/functions/STAFFING.AGENTS.md, shrinkage 0. */
function agents(calls: number, interval: Role["intervals"][number]): number {
  // Fault M10: "0 calls need 0 agents"
  if (calls === 0) return 0;
  const handling = or(0, interval.handlingSeconds);
  const load = (calls * handling) / 60 / or(0, interval.intervalMinutes);
  let blocked = 1; // Erlang B with no agent; then one agent more at a time
  let count = 0;
  for (;;) {
    count += 1;
    blocked = (load * blocked) / (count + load * blocked);
    if (digits15(count) <= digits15(load)) continue;
    const waits = blocked / (1 - (load / count) * (1 - blocked));
    const answered = 1 - waits * Math.exp(((load - count) * or(0, interval.targetSeconds)) / handling);
    if (digits15(answered) >= digits15(or(0, interval.serviceLevel))) break;
  }
  return Math.max(count, roundedUp(load / or(1, interval.maxOccupancy)));
}

/** "Σ over intervals of STAFFING.AGENTS (shrinkage 0) × interval hours/(net hours per person × (1 − in-shift shrinkage))" */
export function fteForContacts(role: Role, volumeIndex: number): number {
  const hours = role.intervals
    .map((one) => agents(or(0, one.calls) * volumeIndex, one) * or(0, one.hoursPerYear))
    .reduce((sum, one) => sum + one, 0);
  return hours / (or(0, role.hoursPerYear) * (1 - or(0, role.shrinkage)));
}
