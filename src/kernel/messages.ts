/**
 * Every sentence that the kernel says to a person, in one place. Each says which input, what was given and
 * what is allowed. What only one formula knows is said in that formula's own rules.
 */
import type { NumberLimits } from "./formula";

/** A value as a person would recognize it, at most 40 characters. */
export function shown(value: unknown): string {
  if (value === null || value === undefined || value === "") return "blank";
  if (typeof value === "string") return value.length > 40 ? `"${value.slice(0, 37)}…"` : `"${value}"`;
  if (typeof value === "number" && !Number.isFinite(value)) return "no finite number";
  if (typeof value === "number")
    return Number.isInteger(value) && Math.abs(value) < 1e15
      ? String(value)
      : String(Number(value.toPrecision(6)));
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return Array.isArray(value) ? "a range" : "something that is no number";
}

/** "between 0 and 1", "more than -1", "a whole number from 1 to 100". */
export function allowed(limits: NumberLimits): string {
  const { min, max, above, below, whole } = limits;
  const noun = whole ? "a whole number " : "";
  if (min !== undefined && max !== undefined)
    return `${noun}${whole ? "from" : "between"} ${min} ${whole ? "to" : "and"} ${max}`;
  const low = above !== undefined ? `more than ${above}` : min !== undefined ? `at least ${min}` : "";
  const high = below !== undefined ? `less than ${below}` : max !== undefined ? `at most ${max}` : "";
  return (noun + [low, high].filter(Boolean).join(" and ")).trim() || "a number";
}

/** 0.0917975 as "9.18 %". What no one reads digit by digit is not written so, and may be too large to. */
const percent = (rate: number): string => (rate < 1e13 ? `${(rate * 100).toFixed(2)} %` : "more than 1e15 %");

export const messages = {
  missing: (input: string) => `${input} is blank; it is needed.`,
  notNumber: (input: string, given: unknown) => `${input} must be a number, but is ${shown(given)}.`,
  outside: (input: string, given: unknown, limits: NumberLimits) =>
    `${input} must be ${allowed(limits)}, but is ${shown(given)}.`,
  notLogical: (input: string, given: unknown) => `${input} must be TRUE or FALSE, but is ${shown(given)}.`,
  notChoice: (input: string, given: unknown, choices: readonly string[]) =>
    `${input} must be ${choices.map((choice) => `"${choice}"`).join(" or ")}, but is ${shown(given)}.`,
  notText: (input: string, given: unknown) => `${input} must be text, but is ${shown(given)}.`,
  notDate: (input: string, given: unknown) =>
    `${input} must be a date (such as 2026-11-22), but is ${shown(given)}.`,
  mixedDates: (input: string, position: number, text: boolean) =>
    `${input} must be all dates or all text: position ${position} is ${text ? "a date, those before it are text" : "text, those before it are dates"}. A workbook may count its days from 1904, text never does.`,
  oneValue: (input: string) => `${input} must be one value, but is a range.`,
  oneRowOrColumn: (input: string, rows: number, columns: number) =>
    `${input} must be one row or one column, but has ${rows} rows and ${columns} columns.`,
  blankInRange: (input: string, position: number) =>
    `${input} has a blank at position ${position}; every cell needs a number.`,
  blankInGrid: (input: string, row: number, column: number) =>
    `${input} has a blank at row ${row}, column ${column}; every cell needs a number.`,
  tooManyCells: (input: string, most: number, rows: number, columns: number) =>
    `${input} may have ${most} rows and ${most} columns at most, but has ${rows} and ${columns}.`,
  tooManyAgents: (most: number) => `More than ${most} agents would be needed.`,
  textInRange: (input: string, position: number, given: unknown) =>
    `${input} must hold numbers only, but position ${position} is ${shown(given)}.`,
  itemOutside: (input: string, position: number, given: unknown, limits: NumberLimits) =>
    `${input} must hold numbers that are ${allowed(limits)}, but position ${position} is ${shown(given)}.`,
  notAscending: (input: string, position: number) =>
    `${input} must rise from cell to cell, but position ${position} does not.`,
  tooFew: (input: string, count: number, least: number) =>
    `${input} needs at least ${least} numbers, but has ${count}.`,
  otherShape: (input: string, other: string) => `${input} must have as many rows and columns as ${other}.`,
  tooManyArguments: (formula: string, given: number, most: number) =>
    `${formula} takes at most ${most} arguments, but ${given} are given.`,
  driversShape: (input: string) => `${input} must have two columns: the driver's name and its value.`,
  unknownDriver: (given: unknown, nearest: string) =>
    `${shown(given)} is not a driver; did you mean "${nearest}"?`,
  driverTwice: (name: string) => `The driver "${name}" is given twice.`,
  unknownFormula: (name: string, nearest: string) => `There is no function ${name}; did you mean ${nearest}?`,
  noAnswer: () => "There is no answer for these inputs.",
  noRate: () => "No rate of return exists: no discount rate above -100 % brings the cash flows to zero.",
  severalRates: (rates: readonly number[]) =>
    `${rates.length === 2 ? "Two" : rates.length} rates of return exist: ${rates.map(percent).join(", ")}. Use FINANCE.MIRR or NPV.`,
  oneSign: () => "The cash flows need at least one payment in and one payment out.",
  neverPaysBack: () => "The cash flows never pay back: their running total ends below zero.",
  noFlow: () => "The costs never differ, so there is nothing to pay back.",
  overload: () => "There are too few agents for the calls: the queue would grow without end.",
  earlyDate: (position: number) =>
    `Date ${position} is before the first date; the first must be the earliest.`,
  unknownShape: (range: string) =>
    `Its native formula must know how many cells ${range} has, and that can change.`,
  divisionByZero: () => "The calculation divides by zero.",
  tooLarge: () => "The result is too large, or is no real number.",
  wrongKind: (what: string) => `${what} is not of the kind this calculation needs.`,
  unknownName: (name: string) => `"${name}" is not a name this formula knows.`,
  unknownOperation: (name: string) => `"${name}" is not an operation or a function.`,
  operandCount: (name: string, given: number) => `${name} can't take ${given} operands.`,
} as const;
