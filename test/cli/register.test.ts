import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { register } from "../../src/cli/register";
import { readCsv } from "../../src/workbook/csv";
import { deal } from "../case/deals/deal";
import { runCommand } from "./run-command";

const folder = mkdtempSync(join(tmpdir(), "register-"));
const source = join(folder, "case.json");
const output = join(folder, "register.csv");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const REGISTER = {
  provider: '=HYPERLINK("https://example.com")',
  contract: "+49 17",
  critical: "yes",
  noticeMonths: 6,
  substitutability: "highly-complex",
  reason: "migration",
  lastAudit: "2026-11-30",
  exitPlan: "no",
  reintegration: "highly-complex",
  impact: "not-assessed",
  alternatives: "yes",
  alternativeProviders: "@One, -Two",
};
const put = (changes: Readonly<Record<string, unknown>>): void =>
  writeFileSync(source, JSON.stringify(deal("leaving", { "options.0.register": REGISTER, ...changes })));
const PREFIX = "B_07.01.";

test("the register has the columns of the template, and what it knows beside them", async () => {
  put({});
  const { status, out, err } = await runCommand(register, [source, "-o", output]);
  expect([status, out, err]).toEqual([0, `${output}: 1 provider\n`, ""]);
  const [head = [], row = [], ...more] = readCsv(readFileSync(output, "utf8"));
  expect(more).toEqual([]);
  const template = Object.fromEntries(
    head.flatMap((name, i) =>
      name.startsWith(PREFIX) ? [[name.slice(PREFIX.length, PREFIX.length + 4), row[i]]] : [],
    ),
  );
  expect(template).toEqual({
    "0010": "'+49 17",
    "0020": `'=HYPERLINK("https://example.com")`,
    "0050": "Highly complex substitutability",
    "0060": "Difficulties in migrating or reintegrating",
    "0070": "2026-11-30",
    "0080": "No",
    "0090": "Highly complex",
    "0100": "Assessment not performed",
    "0110": "Yes",
    "0120": "'@One, -Two",
  });
  const beside = Object.fromEntries(head.map((name, i) => [name, row[i]]));
  expect(beside).toMatchObject({
    Option: "A provider that is left again",
    "Critical or important function": "Yes",
    "Functions supported": "Work",
    "Notice in months": "6",
    Locations: "There",
    "Concentration by provider": "1",
    "Concentration by location": "1",
  });
});

test("no text of a person begins a formula in the file", async () => {
  for (const first of ["=", "+", "-", "@", "\t", "\r"]) {
    put({ "options.0.name": `${first}1+1`, "options.0.register.alternativeProviders": `${first}cmd` });
    expect((await runCommand(register, [source, "-o", output])).status).toBe(0);
    for (const cell of readCsv(readFileSync(output, "utf8")).flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
  }
});

test("for programs it is a line of JSON, with the text as it was given", async () => {
  put({});
  const { status, out } = await runCommand(register, [source, "--json"]);
  expect(status).toBe(0);
  expect(JSON.parse(out)).toEqual([
    expect.objectContaining({
      "B_07.01.0020 Identification code of the ICT third-party service provider": REGISTER.provider,
    }),
  ]);
});

test.each([
  [["IN"], 2, "register's file is missing: -o register.csv"],
  [["IN", "-o", "IN"], 2, "is the file that is read"],
  [["IN", "-o", "x.csv", "--json"], 2, "not both"],
] as const)("register with %j says what is wrong", async (args, expected, words) => {
  put({});
  const { status, out, err } = await runCommand(
    register,
    args.map((one) => (one === "IN" ? source : one)),
  );
  expect([status, out]).toEqual([expected, ""]);
  expect(err).toContain(words);
});

test("a case without a register has none to write", async () => {
  put({ "options.0.register": undefined });
  const { status, err } = await runCommand(register, [source, "-o", join(folder, "none.csv")]);
  expect([status, err]).toEqual([1, expect.stringContaining("No option of the case has a register")]);
});
