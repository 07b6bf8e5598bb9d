import type { Result } from "../../src/kernel/call";
import { FormulaError } from "../../src/kernel/error";
import type { Example } from "../../src/kernel/formula";

/** Largest relative difference between a result and the number that its source gives. */
const RELATIVE = 1e-9;

/** That a result is what an example says: each number within its tolerance, each text and logical the same. */
export function expectValue(result: Result, example: Example): void {
  if (result instanceof FormulaError) throw new Error(`${result.kind} ${result.message}`);
  const [found, wanted] = [rowsOf(result), rowsOf(example.gives)];
  expect(found.map((row) => row.length)).toEqual(wanted.map((row) => row.length));
  wanted.forEach((row, r) => row.forEach((cell, c) => expectCell(found[r]?.[c], cell, example)));
}

/** A single value is one row of one cell, a list of numbers one column. */
function rowsOf(value: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(value)) return [[value]];
  return value.map((row: unknown) => (Array.isArray(row) ? row : [row]));
}

function expectCell(found: unknown, wanted: unknown, example: Example): void {
  if (typeof wanted !== "number") return expect(found).toBe(wanted);
  expect(typeof found).toBe("number");
  const difference = Math.abs((found as number) - wanted);
  if (difference > allowedFor(wanted, example)) expect(found).toBe(wanted);
}

/** Half of the last printed decimal; else relative to the number, and for 0 absolute. */
function allowedFor(wanted: number, { printedDecimals, tolerance }: Example): number {
  if (printedDecimals !== undefined) return 0.5000001 * 10 ** -printedDecimals;
  return (tolerance ?? RELATIVE) * (wanted === 0 ? 1 : Math.abs(wanted));
}
