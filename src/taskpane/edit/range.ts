import { effective, driversIn, type DriverEntry } from "../../case/drivers";
import type { Case } from "../../case/schema/case";
import type { Range } from "../../case/schema/uncertainty";
import { withoutRange, withRange } from "./uncertainty";

/** How far a number may be off, as a share of it, as people choose it. */
export const SPREADS = [0.05, 0.1, 0.2, 0.3, 0.5] as const;

/** How far a range goes to either side of a number; undefined where it is another kind of range, or has other ends. */
export function spreadOf(range: Range, { record }: DriverEntry, today: number): number | undefined {
  return SPREADS.find((spread) => {
    const { low, high } = endsAround(today, spread, record);
    return (
      range.kind === "pert" &&
      range.ends === "limits" &&
      range.mode === today &&
      range.low === low &&
      range.high === high
    );
  });
}

/** The case with a range around a driver's number, as far as the driver's limits let it go; without one for undefined. */
export function withSpread(
  source: Case,
  { path, record }: DriverEntry,
  today: number,
  spread: number | undefined,
): Case {
  if (spread === undefined) return withoutRange(source, path);
  const ends = endsAround(today, spread, record);
  return withRange(source, { driver: path, kind: "pert", mode: today, ends: "limits", ...ends });
}

/**
 * The case in which a range goes along with its number: one that reaches equally far to either side reaches as far
 * around the new number, and what was likeliest because it was entered is so again.
 */
export function withRangeMoved(before: Case, after: Case, path: string, value: number): Case {
  const range = before.uncertainty?.ranges.find(({ driver }) => driver === path);
  const entry = range && driversIn(before).find((one) => one.path === path);
  const today = entry && effective(entry);
  if (range === undefined || entry === undefined || today == null || value === today) return after;
  const spread = value === 0 ? undefined : spreadOf(range, entry, today);
  if (spread !== undefined) return withSpread(after, entry, value, spread);
  const fits = "mode" in range && range.mode === today && range.low <= value && value <= range.high;
  return fits ? withRange(after, { ...range, mode: value }) : after;
}

function endsAround(
  today: number,
  spread: number,
  { min = -Infinity, max = Infinity, whole }: DriverEntry["record"],
): { readonly low: number; readonly high: number } {
  const reach = Math.abs(today) * spread;
  const step = whole ? Math.max(1, Math.round(reach)) : Number(reach.toPrecision(12));
  const kept = (value: number): number => Number(Math.min(max, Math.max(min, value)).toPrecision(12));
  return { low: kept(today - step), high: kept(today + step) };
}
