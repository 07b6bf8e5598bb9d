import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { templates } from "../../src/case/templates";
import { allCaseFunctions } from "../../src/analysis/functions";
import { Program } from "../support/program";

const commandLine = new Program();

test("a reader who has seen enough ends a command quietly", () => {
  for (const args of ["functions --json", "templates", "template ecommerce-customer-service"]) {
    const { err, status } = commandLine.run(args.split(" "), {
      shell: 'set -o pipefail; { "$@"; echo "$?" >&2; } | head -c 10 >/dev/null',
    });
    expect([args, err, status]).toEqual([args, "0\n", 0]);
  }
});

(existsSync("/dev/full") ? test : test.failing)(
  "a full disk behind the output is said, with status 1",
  () => {
    const { err, status } = commandLine.run(["functions", "--json"], { shell: '"$@" >/dev/full' });
    expect([err, status]).toEqual(["The output can't be written: the disk is full.\n", 1]);
  },
);

test("what a file could take only a part of is said, once, with status 1", () => {
  const folder = mkdtempSync(join(tmpdir(), "part-"));
  const source = JSON.stringify(templates[0]!.case);
  writeFileSync(join(folder, "case.json"), source);
  writeFileSync(join(folder, "lines.ndjson"), `${source}\n`.repeat(4));
  const shell = `trap "" XFSZ; ulimit -f 10; "$@" >${folder}/out`;
  for (const args of [
    ["evaluate", join(folder, "case.json"), "--json"],
    ["evaluate", join(folder, "lines.ndjson"), "--lines"],
  ]) {
    const { err, status } = commandLine.run(args, { shell });
    expect(err.match(/The output can't be written/g)).toHaveLength(1);
    expect([status, err]).toEqual([1, expect.not.stringMatching(/Warning|at \w+ \(/)]);
  }
  rmSync(folder, { recursive: true });
});

test("a case is read in UTF-8 and in UTF-16, with a mark or without; other letters are refused, never guessed", () => {
  const folder = mkdtempSync(join(tmpdir(), "letters-"));
  const file = join(folder, "case.json");
  const text = JSON.stringify({ ...(templates[0]!.case as object), name: "Händler Köln €" });
  const bigEndian = Buffer.from(`\ufeff${text}`, "utf16le").swap16();
  const read = (bytes: Uint8Array) => {
    writeFileSync(file, bytes);
    return commandLine.run(["evaluate", file]);
  };
  const wanted = read(Buffer.from(text));
  expect(wanted.out).toContain("Händler Köln €");
  for (const bytes of [Buffer.from(`\ufeff${text}`), Buffer.from(`\ufeff${text}`, "utf16le"), bigEndian])
    expect(read(bytes)).toMatchObject({ status: 0, out: wanted.out });
  const latin = read(Buffer.from(text.replace(" €", ""), "latin1"));
  expect([latin.status, latin.out, latin.err]).toEqual([
    1,
    "",
    `${file} is no text in UTF-8: its letters can't be read. Save it as UTF-8.\n`,
  ]);
  rmSync(folder, { recursive: true });
});

test.each([
  ["evaluate", ["case.json", "cautious"], '"cautious" is one too many: evaluate takes case.json.'],
  ["build", ["a.json", "b.json", "-o", "x.xlsx"], '"b.json" is one too many: build takes case.json.'],
  ["templates", ["x"], '"x" is one too many: templates takes nothing without a flag.'],
  [
    "diff",
    ["a.json", "b.json", "c.json"],
    '"c.json" is one too many: diff takes before.json and after.json.',
  ],
])("%s refuses what nobody would read", (name, args, message) => {
  const { err, out, status } = commandLine.run([name, ...args]);
  expect([status, out, err.split("\n")[0]]).toEqual([2, "", message]);
});

test.each([
  ["an input that is not there", ["evaluate", "none.json"], "none.json can't be read: there is no such file"],
  ["a folder as input", ["evaluate", "/"], "/ can't be read: it is a folder."],
])("%s is said in one sentence without the usage, status 1", (_, args, message) => {
  const { status, out, err } = commandLine.run(args);
  expect([status, out, err.trim().split("\n").length]).toEqual([1, "", 1]);
  expect(err).toContain(message);
});

test("all functions and all templates for programs, CASE and DATA functions included", () => {
  const names = (JSON.parse(commandLine.run(["functions", "--json"]).out) as { name: string }[]).map(
    ({ name }) => name,
  );
  expect(names).toEqual(expect.arrayContaining([...allCaseFunctions.map(({ name }) => name), "DATA.FX"]));
  expect(new Set(names).size).toBe(names.length);
  const listed = JSON.parse(commandLine.run(["templates", "--json"]).out) as { id: string }[];
  expect(listed.map(({ id }) => id)).toEqual(templates.map(({ id }) => id));
});

test("help fits into a terminal, and every command that it names says how it is called", () => {
  const { out, status } = commandLine.run(["--help"]);
  expect(status).toBe(0);
  expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
  const named = out.split("\n").flatMap((line) => /^ {2}([a-z]+)\b/.exec(line)?.[1] ?? []);
  expect(named.length).toBeGreaterThan(15);
  for (const name of named) {
    const asked = commandLine.run([name, "--help"]);
    expect([name, asked.status, asked.err]).toEqual([name, 0, ""]);
    expect(asked.out.startsWith(`sourcing-case ${name}`)).toBe(true);
    expect(commandLine.run(["help", name]).out).toBe(asked.out);
  }
  expect(commandLine.run(["help", "nothing"])).toMatchObject({ status: 2, out: "" });
});
