import { formulas } from "../../src/formulas/registry.generated";
import { createLibrary } from "../../src/kernel/call";
import { codeOf } from "../../src/kernel/code";
import type { Formula } from "../../src/kernel/formula";

/** The record of that name. @throws Error where there is none. */
export function recordNamed(name: string): Formula {
  const record = formulas.find((one) => one.name === name);
  if (record === undefined) throw new Error(`There is no formula ${name}.`);
  return record;
}

/** Every formula, parsed from its record as it stands, ready to be called. */
export const library = createLibrary(
  Object.fromEntries(formulas.map((formula) => [formula.name, codeOf(formula, recordNamed)])),
);
