import {
  linkSync,
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
import { readWorkbook } from "../../src/workbook/package/model/read-workbook";
import { openPackage } from "../../src/workbook/package/open";
import smallCase from "../case/small-case.json";
import { Program } from "../support/program";
import * as sample from "../workbook/share/workbook";
import { troubleAtEveryCall } from "./trouble-while-writing";

const commandLine = new Program();
const old = Buffer.from("what stood there before");

let folder: string;
let inputs: Record<string, string>;
beforeAll(() => {
  const shared = join(mkdtempSync(join(tmpdir(), "shared-")), "copy.xlsx");
  folder = join(shared, "..");
  writeFileSync(join(folder, "model.xlsx"), sample.bytes());
  commandLine.run(["share", join(folder, "model.xlsx"), "-o", shared]);
  inputs = {
    build: JSON.stringify(smallCase),
    share: sample.bytes() as never,
    restore: readFileSync(shared) as never,
  };
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "never-lost-"));
  for (const [command, bytes] of Object.entries(inputs)) writeFileSync(inputOf(command), bytes);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string): string => join(folder, name);
const inputOf = (command: string): string => file(`${command}.input`);
const commands = ["build", "share", "restore"];
const isWhole = (bytes: Buffer): boolean =>
  readWorkbook(openPackage(new Uint8Array(bytes))).sheets.length > 0;

describe.each(commands)("%s", (command) => {
  test.each(["kill", "ENOSPC"])("%s at every write: the old file, or the whole new one", (trouble) => {
    const args = [command, inputOf(command), "-o", file("out.xlsx")];
    const { kept, calls } = troubleAtEveryCall(commandLine, args, file("out.xlsx"), trouble, isWhole);
    expect(calls).toBeGreaterThanOrEqual(6);
    expect(kept).toBeGreaterThanOrEqual(5);
  });

  test("a limit on the size of files: a sentence, status 1, the old file", () => {
    for (const before of [old, undefined]) {
      rmSync(file("out.xlsx"), { force: true });
      if (before !== undefined) writeFileSync(file("out.xlsx"), before);
      const files = readdirSync(folder);
      const { status, err } = commandLine.run([command, inputOf(command), "-o", file("out.xlsx")], {
        shell: 'ulimit -f 2; exec "$@"',
      });
      expect([status, err]).toEqual([
        1,
        `${file("out.xlsx")} can't be written: the file would be larger than the system allows.\n`,
      ]);
      expect(readdirSync(folder)).toEqual(files);
      if (before !== undefined) expect(readFileSync(file("out.xlsx"))).toEqual(old);
    }
  });

  test("never onto its input, by whatever name", () => {
    const input = inputOf(command);
    const bytes = readFileSync(input);
    symlinkSync(input, file("link"));
    linkSync(input, file("hard"));
    for (const output of [input, join(folder, ".", `${command}.input`), file("link"), file("hard")]) {
      const { status, err, out } = commandLine.run([command, input, "-o", output]);
      expect([status, out, err]).toEqual([2, "", expect.stringContaining("is the file that is read")]);
      expect(statSync(file("hard")).ino).toBe(statSync(input).ino);
      expect(readFileSync(input)).toEqual(bytes);
    }
    const shell = `"$@" < '${input}'`;
    const { status, err } = commandLine.run([command, "-", "-o", input], { shell });
    expect([status, err]).toEqual([2, expect.stringContaining("is the file that is read")]);
    expect(readFileSync(input)).toEqual(bytes);
  });
});
