import { readCase } from "../../src/case/read";
import type { Case } from "../../src/case/schema/case";
import { templates } from "../../src/case/templates";

/** What people write into a case: never translated. */
const WRITTEN = new Set([
  "name", "description", "basis", "note", "title", "license", "address", "volumeUnit", "serviceLevel",
]); // prettier-ignore

/** The templates with everything that a person wrote as a number between signs: words that are left are the product's. */
export function casesWithoutNames(): { readonly id: string; readonly source: Case }[] {
  return templates.map(({ id, case: source }) => {
    const numbers = new Map<string, number>();
    const unworded = (value: unknown, key: string): unknown => {
      if (typeof value === "string" && WRITTEN.has(key)) {
        if (!numbers.has(value)) numbers.set(value, numbers.size);
        return `§${numbers.get(value) as number}§`;
      }
      if (Array.isArray(value)) return value.map((one) => unworded(one, key));
      if (typeof value !== "object" || value === null) return value;
      return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, unworded(one, name)]));
    };
    const read = readCase(unworded(source, ""));
    if (!read.ok) throw new Error(`${id}: ${JSON.stringify(read.problems)}`);
    return { id, source: read.case };
  });
}
