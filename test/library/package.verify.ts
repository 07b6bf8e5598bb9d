import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { shipped } from "../support/shipped";
import about from "../../package.json";

const root = process.cwd();
const folder = mkdtempSync(join(tmpdir(), "package-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A folder of the test's own, below its one folder. */
function folderCalled(name: string): string {
  const place = join(folder, name);
  mkdirSync(place, { recursive: true });
  return place;
}

/** What a program prints; it must end well. */
function run(cwd: string, command: string, ...args: string[]): string {
  const env = { ...process.env, LIBRARY_FOLDER: join(folder, "package/dist/lib") };
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, env, encoding: "utf8" });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${status}:\n${stdout}${stderr}`);
  return stdout;
}

/** The tarball of a package that stands in a folder. */
function pack(place: string): string {
  const where = folderCalled("tarballs");
  const [packed] = JSON.parse(
    run(place, "npm", "pack", "--json", "--ignore-scripts", "--pack-destination", where),
  ) as [{ filename: string }];
  return join(where, packed.filename);
}

/** What prepack makes, with the build that the other tests use. */
async function tarballs(): Promise<string[]> {
  const made = folderCalled("package");
  for (const name of ["package.json", "README.md", "LICENSE"]) cpSync(join(root, name), join(made, name));
  cpSync(await shipped(), join(made, "dist"), { recursive: true });
  run(root, process.execPath, "node_modules/tsx/dist/cli.mjs", "scripts/library/build.ts");
  return [pack(made), pack(join(root, "node_modules/valibot"))];
}

const consumer = `
import { evaluateCase, explainLine, openCase, templates, type Case } from "sourcing-case";
import { call, isError } from "sourcing-case/formulas";
import { functions } from "sourcing-case/functions";
import { breakEvenOf } from "sourcing-case/risk";
import { buildWorkbook, checkWorkbook } from "sourcing-case/workbook";

const opened = await openCase(JSON.stringify(templates[2]?.case));
const source: Case = opened.case;
const years: number = source.years;
const results = evaluateCase(source);
const line: string = results.model.baseline.beforeTax;
const { value, formula } = explainLine(results, line, 12);
const differential = call("LABOR.DIFFERENTIAL", [23, 11]);
if (isError(differential)) throw new Error(differential.message);
const limits: readonly [number, number] = breakEvenOf(source, "discountRate", { option: "offshore" }).limits;
const bytes = buildWorkbook(source, { built: "2026-11-30" });
const text = formula.length > 0 && typeof value;
// @ts-expect-error a case has no such field
void source.yers;
export const found = {
  differential, years, text, functions: functions.length > 50, workbook: checkWorkbook(bytes).count + limits.length,
  figures: [...results.figures.keys()].length > 10,
};
`;

const program = `import { found } from "./consumer.js";\nprocess.stdout.write(JSON.stringify(found));\n`;

test("the tarball, installed in an empty folder without network and scripts, is a command and a typed library", async () => {
  const files = await tarballs();
  const user = folderCalled("user");
  writeFileSync(join(user, "package.json"), `{ "name": "user", "type": "module", "private": true }`);
  run(user, "npm", "install", "--offline", "--ignore-scripts", ...files);
  expect(readdirSync(join(user, "node_modules")).filter((name) => !name.startsWith("."))).toEqual([
    "sourcing-case",
    "valibot",
  ]);

  const command = join(user, "node_modules/.bin/sourcing-case");
  expect(JSON.parse(run(user, command, "call", "LABOR.DIFFERENTIAL", "[23, 11]"))).toEqual({
    value: 12 / 23,
  });
  writeFileSync(join(user, "case.json"), run(user, command, "template", "retailer-payroll"));
  run(user, command, "build", "case.json", "-o", "case.xlsx");
  // Sharing needs the formula engine that stands beside the command line.
  expect(run(user, command, "share", "case.xlsx", "-o", "copy.xlsx")).toContain("copy.xlsx");

  writeFileSync(join(user, "consumer.ts"), consumer);
  const compiler = join(root, "node_modules/typescript/bin/tsc");
  const strict = ["--strict", "--target", "es2022", "--exactOptionalPropertyTypes"];
  for (const [module, resolution] of [
    ["esnext", "bundler"],
    ["nodenext", "nodenext"],
  ] as const)
    run(
      user,
      process.execPath,
      compiler,
      ...strict,
      "--module",
      module,
      "--moduleResolution",
      resolution,
      "consumer.ts",
    );
  writeFileSync(join(user, "program.js"), program);
  expect(JSON.parse(run(user, process.execPath, "program.js"))).toEqual({
    differential: 12 / 23,
    years: 5,
    text: "number",
    functions: true,
    workbook: 2,
    figures: true,
  });
}, 900_000);

test("the package holds what its entries name, no script that runs at installation, and no path of a machine", () => {
  const made = join(folder, "package");
  for (const entry of Object.values(about.exports))
    for (const file of typeof entry === "string" ? [entry] : Object.values(entry))
      expect(readFileSync(join(made, file), "utf8")).not.toBe("");
  expect(Object.keys(about.scripts).filter((name) => /^(pre|post)?install$|^prepare$/.test(name))).toEqual(
    [],
  );
  const texts = readdirSync(join(made, "dist/lib"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"));
  for (const text of texts) expect(text).not.toContain(root);
});
