import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { portfolio } from "../../src/cli/portfolio";
import { templates } from "../../src/case/templates";
import { readWorkbook } from "../../src/workbook/package/model/read-workbook";
import { openPackage } from "../../src/workbook/package/open";
import { runCommand } from "./run-command";

const folder = mkdtempSync(join(tmpdir(), "portfolio-"));
const output = join(folder, "out.xlsx");
beforeAll(() => {
  const [first, second] = templates.map((one) => one.case as Record<string, unknown>);
  writeFileSync(join(folder, "b.json"), JSON.stringify(first));
  writeFileSync(join(folder, "a.json"), JSON.stringify({ ...second, currency: "VND" }));
  writeFileSync(join(folder, "notes.txt"), "no case");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a folder's cases become one workbook, in the order of their names", async () => {
  const args = [folder, "-o", output, "--currency", "USD", "--rate", "VND=0.00004", "--date", "2026-11-30"];
  const { status, out, err } = await runCommand(portfolio, args);
  expect([status, out, err]).toEqual([0, `${output}: 2 cases in USD\n`, ""]);
  const { sheets } = readWorkbook(openPackage(readFileSync(output)));
  const files = sheets
    .find(({ name }) => name === "Cases")!
    .cells.filter(({ column, row }) => column === 4 && row > 6);
  expect(files.map(({ value }) => value)).toEqual(["a.json", "b.json"]);
  const again = readFileSync(output);
  await runCommand(portfolio, args);
  expect(readFileSync(output).equals(again)).toBe(true);
});

test.each([
  [[], 2, "folder with the cases is missing"],
  [["-o", "x.xlsx"], 2, "choose the portfolio's with --currency"],
  [["-o", "x.xlsx", "--currency", "USD"], 2, "no sourced rate from VND to USD"],
  [["-o", "x.xlsx", "--currency", "USD", "--rate", "VND=0"], 2, "--rate must be"],
  [["-o", "IN/a.json", "--currency", "USD"], 2, "is the file that is read"],
  [["--currency", "USD"], 2, "portfolio's file is missing"],
] as const)("portfolio with %j says what is missing", async (more, expected, words) => {
  const args = more.map((one) => one.replace("IN", folder));
  const { status, out, err } = await runCommand(portfolio, more.length === 0 ? [] : [folder, ...args]);
  expect([status, out]).toEqual([expected, ""]);
  expect(err).toContain(words);
});

test("no portfolio is made where a case can't be used; all of those are named", async () => {
  writeFileSync(join(folder, "c.json"), "{");
  writeFileSync(
    join(folder, "d.json"),
    JSON.stringify({ ...(templates[0]!.case as object), options: [], scenarios: [] }),
  );
  rmSync(output, { force: true });
  const { status, err } = await runCommand(portfolio, [folder, "-o", output]);
  expect(status).toBe(1);
  expect(err).toMatch(/c\.json: The file is not JSON.*\nd\.json: .*no option.*\nNo portfolio was made\.\n/);
  expect(() => readFileSync(output)).toThrow();
  expect((await runCommand(portfolio, [join(folder, "none"), "-o", output])).err).toContain(
    "no such file or folder",
  );
});
