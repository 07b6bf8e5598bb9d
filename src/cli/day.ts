import { Misuse } from "./command";

/** The day as 2026-11-22 that a workbook says it was made: today, or the one given. */
export function dayOf(date: string | undefined): string {
  if (date === undefined) return new Date().toISOString().slice(0, 10);
  const day = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== date)
    throw new Misuse(`--date must be a day such as 2026-11-22, but is ${date}.`);
  return date;
}
