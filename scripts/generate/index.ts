/**
 * Writes everything that is read from the formula records: the registry, the parsed formulas, functions.json
 * and the reference pages. With --check it writes nothing and fails where a file is not as it should be.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { allCaseFunctions as caseFunctions } from "../../src/analysis/functions";
import { dataFunctions } from "../../src/reference/functions";
import { blocksFile } from "./blocks/file";
import { caseFunctionPage } from "./case-functions";
import { allCodesFile, codeFile, startCodeFile } from "./code-file";
import { functionsJson } from "./functions-json";
import { loadRecords } from "./load-records";
import { linesPage } from "./lines-page";
import { indexPage, referencePage } from "./reference-page";
import { registryFile } from "./registry-file";
import { usesOf } from "./uses";
import { referenceDataPage } from "../reference/page";
import { referenceTables } from "../reference/tables";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const formulas = await loadRecords(join(root, "src/formulas"));
const lines = await loadRecords(join(root, "src/case/lines"));
const withExamples = [...formulas.map(({ record }) => record), ...dataFunctions].sort((a, b) =>
  a.name < b.name ? -1 : 1,
);

const uses = usesOf(
  formulas.map(({ record }) => record),
  lines.map(({ record }) => record),
);

const files = new Map<string, string>([
  ...[...referenceTables()].map(
    ([name, text]) => [`src/reference/tables/${name}.generated.ts`, text] as const,
  ),
  ["src/formulas/registry.generated.ts", registryFile(formulas, join(root, "src/formulas"))],
  ["src/formulas/start-codes.generated.ts", startCodeFile(formulas, "../kernel/formula")],
  ["src/formulas/codes.generated.ts", allCodesFile(formulas, "../kernel/formula")],
  ["src/case/lines/codes.generated.ts", codeFile(lines, "../../kernel/formula")],
  ["src/case/plan/blocks.generated.ts", await blocksFile(lines, formulas)],
  ["src/excel/functions/functions.generated.json", functionsJson(withExamples, caseFunctions)],
  ["docs/lines.md", linesPage(lines.map(({ record }) => record))],
  ["docs/reference-data.md", referenceDataPage()],
  ["docs/functions/README.md", indexPage([...caseFunctions, ...withExamples])],
  ...caseFunctions.map((record) => [`docs/functions/${record.name}.md`, caseFunctionPage(record)] as const),
  ...withExamples.map((record) => [`docs/functions/${record.name}.md`, referencePage(record, uses)] as const),
]);

const pages = join(root, "docs/functions");
const stale = (existsSync(pages) ? readdirSync(pages) : [])
  .map((name) => `docs/functions/${name}`)
  .filter((name) => !files.has(name));
const different = [...files].filter(
  ([name, text]) => !existsSync(join(root, name)) || readFileSync(join(root, name), "utf8") !== text,
);

if (process.argv.includes("--check")) {
  for (const name of [...stale, ...different.map(([name]) => name)])
    console.error(`${name} is not what the formulas say.`);
  if (stale.length + different.length > 0) {
    console.error("Run: npm run generate");
    process.exit(1);
  }
  console.log(`${files.size} generated files are up to date.`);
} else {
  for (const name of stale) rmSync(join(root, name));
  for (const [name, text] of different) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
    console.log(`wrote ${relative(root, join(root, name))}`);
  }
  console.log(
    `${formulas.length} formulas, ${lines.length} lines of a case, ${different.length} files changed.`,
  );
}
