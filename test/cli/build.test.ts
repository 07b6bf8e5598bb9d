import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "../../src/cli/build";
import { readWorkbook } from "../../src/workbook/package/model/read-workbook";
import { openPackage } from "../../src/workbook/package/open";
import smallCase from "../case/small-case.json";
import { runCommand } from "./run-command";

let folder: string;
let source: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "build-"));
  source = join(folder, "case.json");
  writeFileSync(source, JSON.stringify(smallCase));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("writes the workbook, says what is in it, and writes the same bytes again on the same day", async () => {
  const files = ["one.xlsx", "two.xlsx"].map((name) => join(folder, name));
  for (const file of files) {
    const { status, out, err } = await runCommand(build, [source, "-o", file, "--date", "2026-11-22"]);
    expect([status, err]).toEqual([0, ""]);
    expect(out).toMatch(/one\.xlsx|two\.xlsx/);
  }
  const [one, two] = files.map((file) => readFileSync(file));
  expect(one!.equals(two!)).toBe(true);
  const sheets = readWorkbook(openPackage(new Uint8Array(one!))).sheets.map(({ name }) => name);
  expect(sheets).toEqual(expect.arrayContaining(["Cover", "Inputs", "Summary", "Checks", "Log"]));
});

test.each([
  [[], "-o case.xlsx"],
  [["-o", "case.xlsx", "--date", "2026-02-30"], "--date must be a day"],
])("refuses a call with %j, status 2", async (args, message) => {
  const { status, out, err } = await runCommand(build, [source, ...args]);
  expect([status, out]).toEqual([2, ""]);
  expect(err).toContain(message);
});

test("lists what a damaged case lacks, status 1, and writes nothing", async () => {
  writeFileSync(source, JSON.stringify({ ...smallCase, years: 99 }));
  const file = join(folder, "case.xlsx");
  const { status, err } = await runCommand(build, [source, "-o", file]);
  expect([status, err]).toEqual([1, expect.stringContaining("years")]);
  expect(() => readFileSync(file)).toThrow();
});
