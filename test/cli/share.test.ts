import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8 } from "fflate";
import { check } from "../../src/cli/check";
import { restore } from "../../src/cli/restore";
import { share } from "../../src/cli/share";
import { openPackage } from "../../src/workbook/package/open";
import { readWorkbook } from "../../src/workbook/package/model/read-workbook";
import { handWrittenWorkbook, override } from "../support/hand-written-workbook";
import * as sample from "../workbook/share/workbook";
import { runCommand } from "./run-command";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "share-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, bytes?: Uint8Array): string => {
  const path = join(folder, name);
  if (bytes !== undefined) writeFileSync(path, bytes);
  return path;
};
const formulas = (path: string): string[] => {
  const { sheets, looseFormulas } = readWorkbook(openPackage(new Uint8Array(readFileSync(path))));
  return [
    ...sheets.flatMap(({ cells }) => cells.flatMap(({ formula }) => formula?.text ?? [])),
    ...looseFormulas.map(({ text }) => text),
  ];
};

test("share writes a copy without our functions, says what it did, and restore brings them back", async () => {
  const [input, copy, back] = [file("model.xlsx", sample.bytes()), file("copy.xlsx"), file("back.xlsx")];
  const shared = await runCommand(share, [input, "-o", copy, "--date", "2026-11-22"]);
  expect(shared.err).toBe("");
  expect(shared.out).toMatch(/\d+ formulas with functions of Sourcing Case replaced, \d+ of them by values/);
  expect(shared.out).toMatch(/cells were recalculated and compared with the workbook/);
  expect(shared.out).toContain("Value of 22 Nov 2026: a simulation (seed 7)");
  expect(shared.out).toContain("Author: Ann Smith");
  expect(shared.out).toContain("Removed (2)");
  expect(formulas(copy).filter((formula) => /BPO[._]\w+\(/.test(formula))).toEqual([]);
  expect(readFileSync(input)).toEqual(Buffer.from(sample.bytes()));
  const restored = await runCommand(restore, [copy, "-o", back]);
  expect(restored).toMatchObject({ status: 0, err: "" });
  expect(restored.out).toMatch(/28 function calls put back\. The Shared copy sheet is gone\./);
  expect(formulas(back).filter((formula) => formula.includes("_xldudf_BPO_")).length).toBeGreaterThan(20);
});

test("--lambda makes functions names of the workbook, and restore brings them back", async () => {
  const [input, copy, back] = [file("model.xlsx", sample.bytes()), file("copy.xlsx"), file("back.xlsx")];
  const shared = await runCommand(share, [input, "-o", copy, "--lambda"]);
  expect(shared.err).toBe("");
  expect(formulas(copy).filter((formula) => /^BPO\.[A-Z.]+\(/.test(formula)).length).toBeGreaterThan(3);
  expect(formulas(copy).some((formula) => formula.startsWith("_xlfn.LAMBDA("))).toBe(true);
  const restored = await runCommand(restore, [copy, "-o", back]);
  expect(restored).toMatchObject({ status: 0, err: "" });
  expect(formulas(back).some((formula) => formula.startsWith("_xlfn.LAMBDA("))).toBe(false);
});

test("the account as JSON, and status 1 where a person should look at the copy", async () => {
  const input = file("model.xlsx", sample.bytes());
  const { status, out } = await runCommand(share, [input, "--output", file("copy.xlsx"), "--json"]);
  const account = JSON.parse(out) as Record<string, unknown>;
  expect(status).toBe(1);
  expect(Object.keys(account).sort()).toEqual([
    "comparison",
    "file",
    "privacy",
    "removed",
    "replacements",
    "sheet",
    "unresolved",
  ]);
  const again = await runCommand(restore, [file("copy.xlsx"), "-o", file("back.xlsx"), "--json"]);
  expect(JSON.parse(again.out)).toMatchObject({ wasShared: true, kept: [], isSheetRemoved: true });
});

test("a workbook without our functions is copied and cleaned, status 0", async () => {
  const input = file("plain.xlsx", handWrittenWorkbook({}));
  const { status, out } = await runCommand(share, [input, "-o", file("copy.xlsx")]);
  expect([status, out]).toEqual([0, expect.stringContaining("nothing was replaced")]);
  expect(existsSync(file("copy.xlsx"))).toBe(true);
  const nothing = await runCommand(restore, [input, "-o", file("back.xlsx")]);
  expect([nothing.status, nothing.out]).toEqual([1, expect.stringContaining("nothing to restore")]);
  expect(existsSync(file("back.xlsx"))).toBe(false);
});

test("the workbook itself is never overwritten, by whatever name", async () => {
  const input = file("model.xlsx", sample.bytes());
  symlinkSync(input, file("link.xlsx"));
  for (const command of [share, restore])
    for (const output of [input, join(folder, ".", "model.xlsx"), file("link.xlsx")]) {
      const { status, err } = await runCommand(command, [input, "-o", output]);
      expect([status, err]).toEqual([2, expect.stringContaining("is the file that is read")]);
    }
  expect(readFileSync(input)).toEqual(Buffer.from(sample.bytes()));
});

test.each([
  [[], "new workbook's file is missing"],
  [["-o", "out.xlsx"], "workbook's file is missing"],
  [["in.xlsx", "-o", "out.xlsx", "--nonsense"], "--nonsense"],
])("share %j is misuse and says why", async (args, message) => {
  const { status, out, err } = await runCommand(
    share,
    args.map((arg) => (arg.endsWith(".xlsx") ? file(arg) : arg)),
  );
  expect([status, out]).toEqual([2, ""]);
  expect(err).toContain(message);
});

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const withSheet = (xml: string) => handWrittenWorkbook({ parts: { "xl/worksheets/sheet1.xml": xml } });
const encrypted = new Uint8Array(4096);
encrypted.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
[..."EncryptedPackage"].forEach((letter, i) => (encrypted[1152 + 2 * i] = letter.charCodeAt(0)));
const good = handWrittenWorkbook({});
const macros = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";

const refused: readonly (readonly [string, Uint8Array, RegExp])[] = [
  ["nothing", new Uint8Array(), /The file is empty/],
  ["text", strToU8("a,b\n1,2\n"), /not an Excel workbook/],
  ["a damaged zip", good.slice(0, good.length - 30), /damaged/],
  ["a zip bomb", withSheet(`<worksheet ${main}>${" ".repeat(20_000_000)}</worksheet>`), /refused for safety/],
  [
    "1,000 elements deep",
    withSheet(`<worksheet ${main}>${"<a>".repeat(1000)}${"</a>".repeat(1000)}</worksheet>`),
    /nests more than/,
  ],
  ["entities", withSheet(`<!DOCTYPE w [<!ENTITY a "a">]><worksheet ${main}>&a;</worksheet>`), /entities/],
  ["a missing part", handWrittenWorkbook({ parts: { "xl/worksheets/sheet1.xml": null } }), /is missing/],
  ["macros", handWrittenWorkbook({ overrides: override("xl/workbook.xml", macros) }), /contains macros/],
  ["a password", encrypted, /protected with a password/],
];

describe.each(refused)("%s", (_, bytes, message) => {
  test.each([share, restore, check].map((command) => [command.name, command] as const))(
    "%s refuses it in a sentence and writes nothing",
    async (name, command) => {
      const input = file("bad.xlsx", bytes);
      const output = file("out.xlsx");
      const outcome = await runCommand(command, name === "check" ? [input] : [input, "-o", output]);
      expect(outcome).toMatchObject({ status: 1, out: "", err: expect.stringMatching(message) });
      expect(outcome.err.trim().split("\n")).toHaveLength(1);
      expect(existsSync(output)).toBe(false);
    },
  );
});

test("check prints a report for a person, or as JSON, with status 1 where a rule is broken", async () => {
  const bad = file(
    "bad.xlsx",
    handWrittenWorkbook({ sheets: { M: '<row r="1"><c r="A1"><f>B1*12</f><v>0</v></c></row>' } }),
  );
  const report = await runCommand(check, [bad]);
  expect([report.status, report.out]).toEqual([1, expect.stringContaining("M!A1: 12 in =B1*12")]);
  const json = JSON.parse((await runCommand(check, [bad, "--json"])).out) as { count: number };
  expect(json.count).toBe(1);
  expect((await runCommand(check, [file("good.xlsx", good)])).status).toBe(0);
});
