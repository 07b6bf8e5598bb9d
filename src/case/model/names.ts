import type { Binding } from "./model";

/** Drivers of one group by their own names, as inputs of a line whose inputs are called the same. */
export const pick = (
  driver: (name: string) => Binding | null,
  ...names: readonly string[]
): Record<string, Binding | null> => Object.fromEntries(names.map((name) => [name, driver(name)]));
