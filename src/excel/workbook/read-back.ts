import { cellAddress } from "../../workbook/formula-text/address";
import type { Expected } from "./prepared";
import type { Content, ContentStep } from "./step";

/** The first cell that does not hold what was written into it; undefined where all do. */
export function firstNotWritten(
  step: ContentStep,
  read: readonly (readonly unknown[])[],
): string | undefined {
  for (const [i, row] of step.cells.entries()) {
    for (const [k, content] of row.entries()) {
      if (content !== null && !isSame(content, read[i]?.[k]))
        return cellAddress(step.row + i, step.column + k);
    }
  }
  return undefined;
}

/** Excel writes formulas its own way (case, blanks, quotes around sheets), and takes the apostrophe off a text. */
function isSame(written: Exclude<Content, null>, read: unknown): boolean {
  if (typeof written !== "string") return written === read;
  if (written.startsWith("=")) return typeof read === "string" && normal(written) === normal(read);
  return (written.startsWith("'") ? written.slice(1) : written) === read;
}

const normal = (formula: string): string => formula.replace(/[\s']/g, "").toUpperCase();

/** Relative difference that is rounding; a rate of return is found by search, in Excel as in our engine. */
const TOLERANCE = 1e-7;
/** What is left of a difference of large sums is rounding, up to so much of the largest number of the sheet. */
const NOISE = 1e-12;

/** The first cell whose result in Excel is not ours; `values` are those of the sheet from `top` and `left` on. */
export function firstDifferent(
  expected: readonly Expected[],
  values: readonly (readonly unknown[])[],
  top: number,
  left: number,
): string | undefined {
  const largest = expected.reduce(
    (most, { value }) => (typeof value === "number" ? Math.max(most, Math.abs(value)) : most),
    0,
  );
  const found = expected.find(
    ({ row, column, value }) => !agrees(value, values[row - top]?.[column - left], NOISE * largest),
  );
  return found && cellAddress(found.row, found.column);
}

/** A text with one sign for every separator within its numbers: FIXED writes 9.0 or 9,0 as the reader's Excel does. */
const alike = (text: string): string => text.replace(/(\d)[.,'’\s](?=\d)/g, "$1·");

function agrees(value: Expected["value"], read: unknown, noise: number): boolean {
  if (typeof value === "number" && typeof read === "number") {
    const size = Math.max(Math.abs(value), Math.abs(read));
    return size <= noise || Math.abs(value - read) <= TOLERANCE * Math.max(1, size);
  }
  if (typeof value === "object" && value !== null) return read === value.error;
  if (typeof value === "string" && typeof read === "string") return alike(value) === alike(read);
  return (value ?? "") === (read ?? "");
}
