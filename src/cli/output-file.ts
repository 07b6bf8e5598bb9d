import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fstatSync,
  fsyncSync,
  openSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  type BigIntStats,
} from "node:fs";
import { randomBytes } from "node:crypto";
import { dirname, join, resolve } from "node:path";
import { Misuse } from "./command";
import { reasonOf } from "./file-error";

/** A file that a command may write: it was found to be none of the command's inputs. */
export interface OutputFile {
  readonly name: string;
  /** Puts the bytes there, whole or not at all: until they are safe on the disk, what stood there before stays. */
  write(bytes: Uint8Array): void;
}

/** What a file may be called by what it is. */
const NAMES: Readonly<Record<string, string>> = { workbook: "case.xlsx", register: "register.csv" };

/**
 * The file that `-o` names. `what` is what it will be, `inputs` the files that the command reads ("-" is standard input).
 * Throws Misuse where it is not named, or is an input by whatever name: the same path, a link of either kind.
 */
export function outputFile(output: unknown, what: string, ...inputs: (string | undefined)[]): OutputFile {
  if (typeof output !== "string" || output === "")
    throw new Misuse(`The ${what}'s file is missing: -o ${NAMES[what] ?? "out.xlsx"}.`);
  const check = () => {
    const old = statOf(output);
    const input = inputs.find((one) => one !== undefined && isSame(statOf(one), old));
    if (input === undefined) return;
    const same = input === "-" || resolve(output) === resolve(input) ? "" : `, ${input}, by another name`;
    throw new Misuse(
      `${output} is the file that is read${same}. Give the new one another name, so that nothing is lost.`,
    );
  };
  check();
  return {
    name: output,
    write(bytes) {
      // While the command worked, the name may have come to mean another file.
      check();
      try {
        put(behindLinks(output), bytes);
      } catch (error) {
        throw new Error(`${output} can't be written: ${reasonOf(error)}.`);
      }
    },
  };
}

function put(file: string, bytes: Uint8Array): void {
  const old = statOf(file);
  // A device or a pipe holds nothing that could be lost, and must not be replaced by a file.
  if (old !== undefined && !old.isFile()) return writeFileSync(file, bytes);
  if (old !== undefined) accessSync(file, constants.W_OK);
  const folder = dirname(file);
  const draft = join(folder, `.sourcing-case-${randomBytes(6).toString("hex")}.tmp`);
  const descriptor = openSync(draft, "wx");
  try {
    try {
      if (old !== undefined) fchmodSync(descriptor, Number(old.mode) & 0o777);
      writeFileSync(descriptor, bytes);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
  syncFolder(folder);
}

/** The file itself where the name is a link to it, also one that does not exist yet: the link stays a link. */
function behindLinks(file: string): string {
  let path = resolve(file);
  for (let links = 0; links < 40; links++) {
    const target = linkTarget(path);
    if (target === undefined) return path;
    path = resolve(dirname(path), target);
  }
  return path;
}

function linkTarget(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch {
    return undefined;
  }
}

/** The new name is on the disk once its folder is; not every system can say so. */
function syncFolder(folder: string): void {
  try {
    const descriptor = openSync(folder, "r");
    try {
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  } catch {
    // The file itself is safe, and readers see it.
  }
}

function statOf(file: string): BigIntStats | undefined {
  try {
    return file === "-" ? fstatSync(0, { bigint: true }) : statSync(file, { bigint: true });
  } catch {
    return undefined;
  }
}

/** Whether both are one file, whatever it is called. Devices may be read and written. */
function isSame(a: BigIntStats | undefined, b: BigIntStats | undefined): boolean {
  return a !== undefined && b !== undefined && a.isFile() && a.dev === b.dev && a.ino === b.ino;
}
