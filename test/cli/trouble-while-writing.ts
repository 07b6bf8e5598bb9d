import { readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Program, Run } from "../support/program";

/**
 * A script for node to run before the command line: the writing call of number TROUBLE_AT to the file system goes
 * wrong. `kill`: a write does half of its work, then the process is killed from within, as it would be from without.
 * A word of the system, such as ENOSPC: the call fails with it, a write after half of its work. The calls so far are
 * counted in the file TROUBLE_COUNT.
 */
const troubleWhileWriting = `
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const { TROUBLE_AT, TROUBLE, TROUBLE_COUNT } = process.env;
const { writeSync, writeFileSync } = fs;
const isFile = (file) => typeof file !== "number" || file > 2;
const reading = new Set();
let calls = 0;
const trouble = (halfway) => {
  if (++calls !== Number(TROUBLE_AT)) return;
  halfway();
  if (TROUBLE === "kill") {
    process.kill(process.pid, "SIGKILL");
    // The signal may take a moment.
    for (;;) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  }
  throw Object.assign(new Error(TROUBLE + ": made to fail"), { code: TROUBLE });
};
for (const name of ["openSync", "fchmodSync", "fsyncSync", "closeSync", "renameSync", "rmSync", "ftruncateSync"]) {
  const original = fs[name];
  fs[name] = (...args) => {
    const opensToRead = name === "openSync" && !/[wax+]/.test(String(args[1] ?? "r"));
    const reads = opensToRead || (name === "closeSync" && reading.delete(args[0]));
    if (!reads && isFile(args[0])) trouble(() => {});
    const result = original(...args);
    if (opensToRead) reading.add(result);
    return result;
  };
}
fs.writeSync = (file, data, offset, length) => {
  if (isFile(file)) trouble(() => writeSync(file, data, offset, length >> 1));
  return writeSync(file, data, offset, length);
};
fs.promises.writeFile = fs.writeFile = fs.createWriteStream = () => {
  throw new Error("Not through the one writer.");
};
syncBuiltinESMExports();
process.on("exit", () => writeFileSync(TROUBLE_COUNT, String(calls)));
`;

/** How a program ended whose writing went wrong at a call, and how many such calls it made. */
export interface Troubled {
  readonly run: Run;
  readonly calls: number;
}

/** Runs a program with trouble ("kill", "ENOSPC") at its writing call of that number; 0 for none. */
export function withTrouble(
  program: Program,
  args: readonly string[],
  trouble: string,
  at: number,
  folder: string,
): Troubled {
  const [before, count] = [join(folder, "trouble.mjs"), join(folder, "count")];
  writeFileSync(before, troubleWhileWriting);
  writeFileSync(count, "");
  const env = { TROUBLE: trouble, TROUBLE_AT: String(at), TROUBLE_COUNT: count };
  const run = program.run(args, { before, env });
  return { run, calls: Number(readFileSync(count, "utf8")) };
}

/** Lets writing go wrong at every call in turn, each time over an old file; gives how often that stayed. */
export function troubleAtEveryCall(
  program: Program,
  args: readonly string[],
  target: string,
  trouble: string,
  isWhole: (bytes: Buffer) => boolean,
): { readonly kept: number; readonly calls: number } {
  const folder = dirname(target);
  const old = Buffer.from("what stood there before");
  const { calls } = withTrouble(program, args, trouble, 0, folder);
  let kept = 0;
  for (let at = 1; at <= calls; at++) {
    writeFileSync(target, old);
    const { run } = withTrouble(program, args, trouble, at, folder);
    const found = readFileSync(target);
    const isOld = found.equals(old);
    if (isOld) kept++;
    expect(isOld || isWhole(found)).toBe(true);
    const drafts = readdirSync(folder).filter((name) => name.startsWith(".sourcing-case-"));
    if (trouble === "kill") {
      expect(run.status).toBeUndefined();
      for (const draft of drafts) rmSync(join(folder, draft));
    } else {
      expect(run.err).toBe(isOld ? `${target} can't be written: the disk is full.\n` : "");
      expect([run.status !== 2, run.out === "", drafts]).toEqual([true, isOld, []]);
    }
  }
  return { kept, calls };
}
