import { readCase } from "../../../src/case/read";
import type { Case } from "../../../src/case/schema/case";
import { templates } from "../../../src/case/templates";

/** A template's case, as it is read. */
export function template(id: string): Case {
  const read = readCase(templates.find((one) => one.id === id)?.case);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.case;
}

/** The small template: one process, an option of every kind that it needs. */
export const ecommerce = (): Case => template("ecommerce-customer-service");

/** The large one: five processes. */
export const manufacturer = (): Case => template("manufacturer-finance-accounting");

/** Numbers that look random and are the same in every run (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
