import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { outputFile } from "../../src/cli/output-file";
import { Program } from "../support/program";
import { troubleAtEveryCall } from "./trouble-while-writing";

const program = new Program("test/cli/write-only.ts");
const old = Buffer.from("what stood there before");
const bytes = new Uint8Array(1_000_000).fill(110);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "never-lost-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string): string => join(folder, name);
const isWhole = (found: Buffer): boolean => found.equals(bytes);
const write = (output: string, input?: string) => outputFile(output, "workbook", input).write(bytes);

test.each(["kill", "ENOSPC"])("%s at every write: the old file, or the whole new one", (trouble) => {
  const { kept, calls } = troubleAtEveryCall(program, [file("out")], file("out"), trouble, isWhole);
  // The draft is opened, gets the old mode, its bytes, is put onto the disk, closed and renamed; then the folder.
  expect(calls).toBeGreaterThanOrEqual(6);
  expect(kept).toBeGreaterThanOrEqual(5);
});

test("a limit on the size of files is said in a sentence, and the old file stays", () => {
  writeFileSync(file("out"), old);
  const { status, err } = program.run([file("out")], { shell: 'ulimit -f 100; exec "$@"' });
  expect([status, err]).toEqual([
    1,
    `${file("out")} can't be written: the file would be larger than the system allows.\n`,
  ]);
  expect(readFileSync(file("out"))).toEqual(old);
  expect(readdirSync(folder)).toEqual(["out"]);
});

test("never onto the input, by whatever name", () => {
  writeFileSync(file("input"), old);
  symlinkSync(file("input"), file("link"));
  symlinkSync("link", file("link-to-link"));
  linkSync(file("input"), file("hard"));
  for (const name of ["input", "./input", "link", "link-to-link", "hard"])
    for (const input of ["input", "hard", "link"])
      expect(() => write(`${folder}/${name}`, file(input))).toThrow("is the file that is read");
  const { err } = program.run([file("hard"), "-"], { shell: `"$@" < '${file("input")}'` });
  expect(err).toContain("is the file that is read");
  expect(readFileSync(file("hard"))).toEqual(old);
});

test("not even where the name comes to mean the input while the command works", () => {
  writeFileSync(file("input"), old);
  const output = outputFile(file("out"), "workbook", file("input"));
  linkSync(file("input"), file("out"));
  expect(() => output.write(bytes)).toThrow("is the file that is read");
  expect(readFileSync(file("input"))).toEqual(old);
});

test("keeps the mode of the old file, and a link to it a link", () => {
  writeFileSync(file("real"), old);
  chmodSync(file("real"), 0o640);
  symlinkSync("real", file("link"));
  symlinkSync("new", file("to-nothing"));
  write(file("link"));
  write(file("to-nothing"));
  expect(lstatSync(file("link")).isSymbolicLink()).toBe(true);
  expect(statSync(file("real")).mode & 0o777).toBe(0o640);
  expect(isWhole(readFileSync(file("real"))) && isWhole(readFileSync(file("new")))).toBe(true);
});

test("writes into a device without replacing it", () => {
  write("/dev/null");
  expect(statSync("/dev/null").isCharacterDevice()).toBe(true);
});

test.each([
  ["a folder", "there", "it is a folder"],
  ["a folder that is not there", "none/out", "there is no such file or folder"],
  ["a file instead of a folder", "file/out", "a part of its path is not a folder"],
  ["a name that is too long", "x".repeat(300), "the name is too long"],
])("%s as output is said in a sentence", (_, name, message) => {
  mkdirSync(file("there"));
  writeFileSync(file("file"), old);
  expect(() => write(file(name))).toThrow(new Error(`${file(name)} can't be written: ${message}.`));
  expect(readdirSync(folder).sort()).toEqual(["file", "there"]);
});

test("no other file of the command line writes files", () => {
  const cli = join(__dirname, "../../src/cli");
  const files = readdirSync(cli, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".ts"),
  );
  const writers = files.filter((name) =>
    /\b(writeFile|writeSync|createWriteStream|appendFile|openSync|copyFile)/.test(
      readFileSync(join(cli, name), "utf8").replace(/openSync\(file, "r"\)|openSync,/g, ""),
    ),
  );
  // What a shell has opened as standard output is opened by no command.
  expect(writers).toEqual(["output-file.ts", "standard-output.ts"]);
});
