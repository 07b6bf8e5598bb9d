import type { Driver } from "../../../src/case/schema/driver";

/** What a person entered; null where it is blank. */
export function given(driver: Driver | undefined): number | null {
  if (driver === undefined || driver === null || typeof driver === "number") return driver ?? null;
  return driver.value;
}

/** What a person entered, or what a blank means. */
export const or = (blank: number, driver: Driver | undefined): number => given(driver) ?? blank;

/** The number as Excel shows and compares it: 15 digits (docs/decisions/comparisons.md). */
export const digits15 = (x: number): number => Number(x.toPrecision(15));
export const more = (a: number, b: number): boolean => digits15(a) > digits15(b);
export const roundedUp = (x: number): number => Math.ceil(digits15(x));
