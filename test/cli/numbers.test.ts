import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "../support/fast-check";
import { codes } from "../../src/formulas/codes.generated";
import { call } from "../../src/cli/call";
import { check } from "../../src/cli/check";
import { evaluate } from "../../src/cli/evaluate";
import { explain } from "../../src/cli/explain";
import { functions } from "../../src/cli/functions";
import { share } from "../../src/cli/share";
import { templates } from "../../src/cli/templates";
import type { Command } from "../../src/cli/command";
import smallCase from "../case/small-case.json";
import { handWrittenWorkbook } from "../support/hand-written-workbook";
import { runCommand } from "./run-command";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "numbers-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Every number and null in a JSON text. */
function numbersIn(value: unknown): (number | null)[] {
  if (typeof value === "number" || value === null) return [value];
  return typeof value === "object" ? Object.values(value).flatMap(numbersIn) : [];
}

/** Runs a command: what it prints as JSON holds only amounts, null only for what is left out; else it says why not. */
async function holds(command: Command, args: readonly string[], mayBeLeftOut = false): Promise<void> {
  const { status, out, err } = await runCommand(command, args);
  if (out === "") {
    expect([status === 1 || status === 2, err]).toEqual([true, expect.stringMatching(/\S/)]);
    expect(err).not.toMatch(/\n\s+at |undefined|\[object|call stack/);
    return;
  }
  const wrong = numbersIn(JSON.parse(out)).filter((value) =>
    value === null ? !mayBeLeftOut : Math.abs(value) > 1e15,
  );
  expect([args, wrong]).toEqual([args, []]);
}

const number = fc.oneof(
  fc.double(),
  fc.integer(),
  fc.constantFrom(0, -0, 1e-308, 1e15, 1e16, 1e300, 1.7e308, -1.7e308, 5e-324),
);
const argument = fc.oneof(
  number,
  fc.string(),
  fc.boolean(),
  fc.constant(null),
  fc.array(number, { maxLength: 5 }),
);
const seed = { seed: 20261130 };

test("call, whatever function and arguments", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...Object.keys(codes), "DATA.FX", "CASE.VALUE", "constructor", "__proto__"),
      fc.array(argument, { maxLength: 6 }),
      (name, args) => holds(call, [name, JSON.stringify(args)]),
    ),
    { ...seed, numRuns: 400 },
  );
});

test.each([
  "[1e999]",
  "[[[[[1]]]]]",
  "{}",
  "nul",
  '["\\ud800"]',
  `[${"[".repeat(50_000)}`,
  `[${"1,".repeat(200_000)}1]`,
])("call with %.20s", (text) => holds(call, ["FINANCE.NPV", text]));

/** The case with one of its numbers replaced. */
function withNumber(at: number, value: number): string {
  let index = 0;
  const count = JSON.stringify(smallCase).match(/:-?\d/g)?.length ?? 1;
  return JSON.stringify(smallCase, (_, found: unknown) =>
    typeof found === "number" && index++ === at % count ? value : found,
  );
}

test("evaluate and explain, with any number of a case replaced by any other", async () => {
  const file = join(folder, "case.json");
  await fc.assert(
    fc.asyncProperty(fc.nat(200), number, async (at, value) => {
      writeFileSync(file, withNumber(at, value));
      await holds(evaluate, [file, "--json"]);
      await holds(explain, [file, "inhouse/total", "--json"]);
    }),
    { ...seed, numRuns: 60 },
  );
});

test("lists, and accounts of workbooks that hold any number", async () => {
  await holds(functions, ["--json"], true);
  await holds(templates, ["--json"]);
  const file = join(folder, "book.xlsx");
  writeFileSync(
    file,
    handWrittenWorkbook({
      sheets: {
        S: '<row r="1"><c r="A1"><f>BPO.TCO.SAVINGS(B1,2)</f><v>1e300</v></c><c r="B1"><v>1e300</v></c><c r="C1"><f>B1*1e300</f><v>1</v></c></row>',
      },
    }),
  );
  await holds(check, [file, "--json"], true);
  const { out } = await runCommand(share, [file, "-o", join(folder, "copy.xlsx"), "--json"]);
  expect(numbersIn(JSON.parse(out)).filter((value) => value !== null && Math.abs(value) > 1e15)).toEqual([]);
  expect(out).toContain('"value":"1e+300"');
});
