/** Day 0 of Excel's calendar as a JavaScript time; right for every day from 1 March 1900. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** The serial number of an ISO day such as "2026-11-22"; undefined for anything else, 31 February included. */
export function serialFromIso(text: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
  if (match === null) return undefined;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const time = Date.UTC(year, month - 1, day);
  const read = new Date(time);
  return read.getUTCMonth() === month - 1 && read.getUTCDate() === day ? (time - DAY_ZERO) / DAY : undefined;
}

/** The ISO day of a serial number. */
export const isoFromSerial = (serial: number): string =>
  new Date(DAY_ZERO + Math.floor(serial) * DAY).toISOString().slice(0, 10);
