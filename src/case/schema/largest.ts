import type { DriverRecord } from "./driver";

/** The most that any number of a case may be: beyond it sums lose their last digits. */
export const LARGEST = 1e15;

/** A record whose numbers end at the largest of a case where it names no end of its own. */
export function limited(record: DriverRecord): DriverRecord {
  const ends = record.max ?? record.below;
  const starts = record.min ?? record.above;
  return {
    ...record,
    ...(ends === undefined && { max: LARGEST }),
    ...(starts === undefined && { min: -LARGEST }),
  };
}

/**
 * The limits to tell a person: those of the driver's own. That no number of a case is beyond a quadrillion is said
 * only to one who gave more.
 */
export function ownLimits(record: DriverRecord, given: number | null = null): DriverRecord {
  if (given !== null && Number.isFinite(given) && Math.abs(given) > LARGEST) return record;
  const { min, max, ...others } = record;
  return {
    ...others,
    ...(min !== undefined && min !== -LARGEST && { min }),
    ...(max !== undefined && max !== LARGEST && { max }),
  };
}
