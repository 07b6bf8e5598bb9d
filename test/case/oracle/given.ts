import type { Driver } from "../../../src/case/schema/driver";

/** The number a person gave, or the number that a blank stands for. */
export function given(driver: Driver | undefined, blank = 0): number {
  if (driver === undefined || driver === null) return blank;
  if (typeof driver === "number") return driver;
  return driver.value ?? blank;
}

/** Whether a person gave a number at all. */
export const isGiven = (driver: Driver | undefined): boolean => Number.isFinite(given(driver, NaN));

/** One number for each month; the first month is at position 0. */
export type Row = number[];

export const zeros = (months: number): Row => new Array<number>(months).fill(0);

/** To 15 significant digits, as the contract compares. */
export const near = (value: number): number => Number(value.toPrecision(15));
