import { codeOf } from "../../src/kernel/code";
import type { Formula } from "../../src/kernel/formula";
import type { Loaded } from "./load-records";

/** The parsed formulas as a TypeScript file, a formula a line, so that a diff shows which one changed. */
export function codeFile(loaded: readonly Loaded[], formulaModule: string): string {
  const byName = new Map(loaded.map(({ record }) => [record.name, record]));
  const find = (name: string): Formula => {
    const record = byName.get(name);
    if (record === undefined) throw new Error(`${name} is named as a source of drivers, but is no formula.`);
    return record;
  };
  const lines = loaded.map(
    ({ record }) => `  ${JSON.stringify(record.name)}: ${JSON.stringify(codeOf(record, find))},`,
  );
  return [
    "// Generated from the formula records by `npm run generate`.",
    `import type { FormulaCode } from "${formulaModule}";`,
    "",
    "/** Every formula, parsed. */",
    "export const codes: Readonly<Record<string, FormulaCode>> = {",
    ...lines,
    "};",
    "",
  ].join("\n");
}
