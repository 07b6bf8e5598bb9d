import { relative } from "node:path";
import type { Loaded } from "./load-records";

/** The list of all formula records as a TypeScript file. */
export function registryFile(loaded: readonly Loaded[], folder: string): string {
  const variable = (name: string): string =>
    name.toLowerCase().replace(/\.(\w)/g, (_, letter: string) => letter.toUpperCase());
  const imports = loaded.map(
    ({ record, file }) =>
      `import ${variable(record.name)} from "./${relative(folder, file).replace(/\.ts$/, "")}";`,
  );
  return [
    "// Generated from the files of this folder by `npm run generate`.",
    'import type { Formula } from "../kernel/formula";',
    ...imports,
    "",
    "/** Every formula with its words, sources and examples. */",
    "export const formulas: readonly Formula[] = [",
    ...loaded.map(({ record }) => `  ${variable(record.name)},`),
    "];",
    "",
  ].join("\n");
}
