import type { DriverEntry } from "../../case/drivers";
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
