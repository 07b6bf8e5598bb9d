import { askedOf, WrongQuestion, type Asked, type Question } from "../analysis/question";
import { Misuse } from "./command";
import { readCase } from "./read-case";

/** Options that all analyses have. */
export const analysisOptions = {
  option: { type: "string" },
  metric: { type: "string" },
  scenario: { type: "string" },
  json: { type: "boolean" },
} as const;

/** Reads the case and finds what is asked about. @throws CaseProblems, Misuse */
export async function readAsked(
  file: string | undefined,
  { option, metric, scenario }: Readonly<Record<string, unknown>>,
): Promise<Asked> {
  const source = await readCase(file);
  const question = { option, metric, scenario } as Question;
  try {
    return askedOf(source, question);
  } catch (error) {
    throw error instanceof WrongQuestion ? new Misuse(error.message) : error;
  }
}

/** A whole number that an option gives. */
export function wholeNumber(
  name: string,
  given: unknown,
  least: number,
  most: number,
  standard: number,
): number {
  if (given === undefined) return standard;
  const number = typeof given === "string" && given.trim() !== "" ? Number(given) : NaN;
  if (Number.isInteger(number) && number >= least && number <= most) return number;
  throw new Misuse(`--${name} must be a whole number from ${least} to ${most}, but is ${String(given)}.`);
}

/** A number with its thousands, or a share as percent. */
export function written(value: number, unit: string): string {
  if (unit === "1") return `${(100 * value).toLocaleString("en-US", { maximumFractionDigits: 1 })} %`;
  const size = Math.abs(value);
  return value.toLocaleString("en-US", { maximumFractionDigits: size >= 1000 ? 0 : size >= 10 ? 2 : 4 });
}

/** Columns lined up: the first to the left, the others to the right. */
export function linedUp(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, k) => Math.max(...rows.map((row) => (row[k] ?? "").length)));
  return rows.map((row) =>
    row
      .map((cell, k) => (k === 0 ? cell.padEnd(widths[k] ?? 0) : cell.padStart(widths[k] ?? 0)))
      .join("   ")
      .trimEnd(),
  );
}
