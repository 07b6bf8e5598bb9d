import type { Case } from "../../../src/case/schema/case";

/** Every number of a case, with what makes it another one in a copy. */
export function driversIn(source: Case): [path: string, change: (copy: Case) => void][] {
  const found: [string, (copy: Case) => void][] = [];
  const walk = (value: unknown, keys: readonly string[]): void => {
    if (typeof value === "number")
      found.push([
        keys.join("."),
        (copy) => {
          raise(copy, keys);
        },
      ]);
    else if (typeof value === "object" && value !== null)
      for (const [key, inside] of Object.entries(value)) walk(inside, [...keys, key]);
  };
  walk(source.processes, ["processes"]);
  walk(source.options, ["options"]);
  walk(source.locations, ["locations"]);
  for (const name of ["discountRate", "afterTaxDiscountRate", "taxRate", "timing", "priceInflation"] as const)
    walk(source[name], [name]);
  return found;
}

/** A tenth more, or one more of what is whole. */
function raise(copy: Case, keys: readonly string[]): void {
  const last = keys.at(-1)!;
  const place = keys
    .slice(0, -1)
    .reduce<Record<string, unknown>>(
      (inside, key) => inside[key] as Record<string, unknown>,
      copy as unknown as Record<string, unknown>,
    );
  const value = place[last] as number;
  place[last] = Number.isInteger(value) && value < 100 ? value + 1 : value * 1.1;
}
