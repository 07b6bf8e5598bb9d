import { codeOf } from "../../src/kernel/code";
import type { Formula } from "../../src/kernel/formula";
import type { Loaded } from "./load-records";

/** The parsed formulas as a TypeScript file, a formula a line, so that a diff shows which one changed. */
export function codeFile(loaded: readonly Loaded[], formulaModule: string): string {
  return [
    ...head(formulaModule),
    "",
    "/** Every formula, parsed. */",
    "export const codes: Readonly<Record<string, FormulaCode>> = {",
    ...codeLines(loaded, () => true),
    "};",
    "",
  ].join("\n");
}

/** The formulas that the start-up script holds, and the names of those that are loaded with their first call. */
export function startCodeFile(loaded: readonly Loaded[], formulaModule: string): string {
  const later = loaded.filter(({ record }) => record.later).map(({ record }) => record.name);
  return [
    ...head(formulaModule),
    "",
    "/** The formulas that a cell has at once, parsed. */",
    "export const startCodes: Readonly<Record<string, FormulaCode>> = {",
    ...codeLines(loaded, ({ later }) => later !== true),
    "};",
    "",
    "/** The names of the formulas whose code is loaded with their first call. */",
    `export const laterNames: readonly string[] = ${JSON.stringify(later)};`,
    "",
  ].join("\n");
}

/** The formulas that are loaded with their first call, and all formulas. */
export function allCodesFile(loaded: readonly Loaded[], formulaModule: string): string {
  return [
    ...head(formulaModule),
    'import { startCodes } from "./start-codes.generated";',
    "",
    "/** Every formula, parsed. */",
    "export const codes: Readonly<Record<string, FormulaCode>> = {",
    "  ...startCodes,",
    ...codeLines(loaded, ({ later }) => later === true),
    "};",
    "",
  ].join("\n");
}

const head = (formulaModule: string): string[] => [
  "// Generated from the formula records by `npm run generate`.",
  `import type { FormulaCode } from "${formulaModule}";`,
];

function codeLines(loaded: readonly Loaded[], wanted: (record: Formula) => boolean): string[] {
  const byName = new Map(loaded.map(({ record }) => [record.name, record]));
  const find = (name: string): Formula => {
    const record = byName.get(name);
    if (record === undefined) throw new Error(`${name} is named as a source of drivers, but is no formula.`);
    return record;
  };
  return loaded
    .filter(({ record }) => wanted(record))
    .map(({ record }) => `  ${JSON.stringify(record.name)}: ${JSON.stringify(codeOf(record, find))},`);
}
