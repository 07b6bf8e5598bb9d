import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readCaseText } from "../../src/case/read";
import { importSheet } from "../../src/cli/import";
import { noCosts, plans } from "../import/sheets";
import { runCommand } from "./run-command";

let folder = "";
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), "import-"))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("what is not certain is asked with the option that answers it; the answered sheet becomes a case, and again into that case", async () => {
  const [sheet, made, again] = ["offer.xlsx", "case.json", "again.json"].map((name) =>
    join(folder, name),
  ) as [string, string, string];
  writeFileSync(sheet, await plans());
  const open = await runCommand(importSheet, [sheet, "-o", made, "--currency", "EUR"]);
  expect(open.status).toBe(1);
  expect(open.err).toContain(
    "Which amounts are to be read? Basic · Monthly; Basic · Annual; Plus · Monthly; Plus · Annual. (--column)",
  );
  const answered = await runCommand(importSheet, [
    sheet,
    "-o",
    made,
    "--currency",
    "EUR",
    "--column",
    "Plus · Monthly",
  ]);
  expect([answered.status, answered.err]).toEqual([0, ""]);
  expect(answered.out).toContain("Read 2,000 of 2,000; 0 rows left out; 1 row adds up others.");
  expect(answered.out).toContain("Offer (2)!A2:E7 repeats Offer!A2:E7 and is left out.");
  expect(answered.out).toContain("3 added, 0 changed, 0 taken out");
  const read = readCaseText(readFileSync(made, "utf8"));
  expect(read.ok && read.case.processes[0]?.otherCosts.map(({ name }) => name)).toEqual([
    "Agents' licenses",
    "Telephony",
    "Reporting",
  ]);
  // The answers are kept with the case.
  const later = await runCommand(importSheet, [sheet, "--into", made, "-o", again]);
  expect(later.out).toContain("0 added, 3 changed, 0 taken out");
});

test("a sheet that is no cost sheet is refused with the reason, and no file is written", async () => {
  const sheet = join(folder, "data.xlsx");
  writeFileSync(sheet, await noCosts());
  const { status, err } = await runCommand(importSheet, [sheet, "-o", join(folder, "none.json")]);
  expect(status).toBe(1);
  expect(err).toMatch(
    /^It is no cost sheet: nothing says that the numbers \(Data!A1:C4\) are amounts of money/,
  );
  expect(() => readFileSync(join(folder, "none.json"))).toThrow();
});

test("wrong options are told with what is allowed", async () => {
  const { status, err } = await runCommand(importSheet, ["a.xlsx", "--period", "week"]);
  expect(status).toBe(2);
  expect(err).toContain('--period is "week"; give "month" or "year".');
});
