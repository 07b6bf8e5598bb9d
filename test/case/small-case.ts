import { provideParser } from "../../src/case/custom/parser";
import { readCase, type Problem } from "../../src/case/read";
import { computeCase, type Results } from "../../src/case/results";
import type { Case } from "../../src/case/schema/case";
import { parseFormula } from "../../src/kernel/parse";
import data from "./small-case.json";

provideParser(parseFormula);

/** A small case that uses nearly everything, as it stands in a file, with some fields changed or left out (undefined). */
export function smallCase(changes: Readonly<Record<string, unknown>> = {}): unknown {
  const copy = structuredClone(data);
  for (const [path, value] of Object.entries(changes)) {
    const keys = path.split(".");
    const last = keys.pop()!;
    const place = keys.reduce<Record<string, unknown>>(
      (inside, key) => inside[key] as Record<string, unknown>,
      copy as unknown as Record<string, unknown>,
    );
    if (value === undefined) delete place[last];
    else place[last] = value;
  }
  return copy;
}

/** Paths into the small case that tests change. */
export const OFFSHORE = "options.0.processes.0";
export const AGENT = "processes.0.roles.0";

/** Reads a case that must be in order. */
export function readOrFail(given: unknown): Case {
  const read = readCase(given);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.case;
}

/** Reads and computes a case that must be in order. */
export function computeOrFail(given: unknown, scenario?: string): Results {
  const computed = computeCase(readOrFail(given), scenario);
  if (!computed.ok) throw new Error(JSON.stringify(computed.problems));
  return computed.results;
}

/** A key figure that must be a number. */
export function figure(results: Results, id: string): number {
  const value = results.figures.get(id);
  if (typeof value !== "number") throw new Error(`${id}: ${value?.message ?? "no such figure"}`);
  return value;
}

/** The sum of a line over the whole case. */
export const sumOf = (results: Results, line: string): number =>
  results.values.row(line).reduce((sum, value) => sum + value, 0);

/** The totals after tax, by month: today's, then those of the options. */
export const totals = (results: Results): Float64Array[] =>
  [results.model.baseline, ...results.model.options].map(({ afterTax }) => results.values.row(afterTax));

/** All that is wrong with a case; nothing where it is in order. */
export const problemsOf = (given: unknown): readonly Problem[] => {
  const read = readCase(given);
  return read.ok ? [] : read.problems;
};
