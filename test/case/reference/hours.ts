import type { Case, OptionProcess, Process, Role } from "../../../src/case/schema/case";
import type { Driver } from "../../../src/case/schema/driver";
import { or } from "./given";

/** case-2.md, E: hours of service, seats and premiums, with its corrections. */

/** So many hours a week from an hour of the day on, Monday being the first day. */
interface Window {
  readonly coverageHours?: Driver | undefined;
  readonly startHour?: Driver | undefined;
  readonly days?: Driver | undefined;
}

/** Every moment at which something may change within so many days around a week. */
function edgesOf(stretches: readonly (readonly [number, number])[]): number[] {
  const edges = new Set(stretches.flat());
  for (let day = -2; day <= 10; day++) for (const hour of [0, 6, 22]) edges.add(day * 24 + hour);
  return [...edges].sort((a, b) => a - b);
}

/** "share = window hours in local night ÷ window hours", and Σ share·premium. */
export function premiumOf(window: Window, place: Case["locations"][number]): number {
  const days = or(1, window.days);
  const coverage = or(0, window.coverageHours);
  if (coverage === 0) return 0;
  const stretches = Array.from({ length: days }, (_, day) => {
    const from = day * 24 + or(0, window.startHour) + or(0, place.utcOffset);
    return [from, from + coverage / days] as const;
  });
  const edges = edgesOf(stretches);
  let sum = 0;
  edges.slice(1).forEach((to, i) => {
    const from = edges[i]!;
    const at = (from + to) / 2;
    if (!stretches.some(([start, end]) => start < at && at < end)) return;
    const hour = at - Math.floor(at / 24) * 24;
    const day = Math.floor(at / 24) - Math.floor(at / 168) * 7;
    const premium =
      (hour < 6 || hour > 22 ? or(0, place.nightPremium) : 0) + (day >= 5 ? or(0, place.weekendPremium) : 0);
    sum += (to - from) * premium;
  });
  return sum / coverage;
}

/** The hours of a process today; null where nobody says when they are. */
export const windowToday = ({ serviceHours, coverageHours }: Process): Window | null =>
  serviceHours === undefined
    ? null
    : { ...serviceHours, ...(coverageHours !== undefined && { coverageHours }) };

/** The hours of an option that has others; null where today's go on. */
export const windowOf = (
  process: Process,
  part: OptionProcess,
): NonNullable<OptionProcess["serviceHours"]> | null =>
  process.serviceHours === undefined ? null : (part.serviceHours ?? null);

/** "FTE = Σ seats·LABOR.RELIEF(hours · (1 + handoverHours ÷ hours of the window a day), netHours)" */
export function seatedFte(
  rows: Role["seats"],
  role: Role,
  window: (Window & { readonly handoverHours?: Driver | undefined }) | null,
): number {
  const aDay = window === null ? 0 : or(0, window.coverageHours) / or(1, window.days);
  const longer = aDay === 0 ? 1 : 1 + or(0, window?.handoverHours) / aDay;
  return rows.reduce(
    (sum, row) => sum + (or(0, row.seats) * or(0, row.hoursPerYear) * longer) / or(1, role.netHours),
    0,
  );
}

/** The seats of a role under an option: its own, or those of today. */
export function rowsOf(role: Role, part: OptionProcess): Role["seats"] {
  const own = part.serviceHours?.roles.find((one) => one.role === role.id)?.seats ?? [];
  return own.length > 0 ? own : role.seats;
}
