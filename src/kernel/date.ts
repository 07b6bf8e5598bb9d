/** Day 0 of Excel's calendar as a JavaScript time; right for every day from 1 March 1900. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** Excel counts a 29 February 1900 that never was: days before it have numbers one lower. */
const LEAP_DAY = 60;

/** The serial number of an ISO day such as "2026-11-22"; undefined for anything else, 31 February included. */
export function serialFromIso(text: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
  if (match === null) return undefined;
  const time = Date.parse(`${match[0]}T00:00:00Z`);
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== match[0]) return undefined;
  const serial = (time - DAY_ZERO) / DAY;
  return serial > LEAP_DAY ? serial : serial - 1;
}
