import { fstatSync, writeSync } from "node:fs";
import { EXIT } from "./command";
import { reasonOf } from "./file-error";

const STANDARD_OUTPUT = 1;

/**
 * Makes the command end in a sentence where its text finds no reader: quietly where the reader has seen enough (as
 * `head` has), with status 1 where the disk is full.
 */
export function guardStandardOutput(): void {
  process.stderr.on("error", () => {});
  process.stdout.on("error", failed);
  if (isFile(STANDARD_OUTPUT)) writeWhole(process.stdout);
}

let isFailed = false;

function failed(error: NodeJS.ErrnoException): void {
  if (error.code === "EPIPE" || error.code === "ERR_STREAM_DESTROYED" || isFailed) return;
  isFailed = true;
  process.stderr.write(`The output can't be written: ${reasonOf(error)}.\n`);
  process.on("exit", () => (process.exitCode = EXIT.error));
}

function isFile(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isFile();
  } catch {
    return false;
  }
}

/**
 * Node takes a part that was written into a file for the whole, so that a full disk would cut a result off without a
 * word. Here what is left is written again, and the disk then says what is the matter.
 */
function writeWhole(output: NodeJS.WriteStream): void {
  output.write = (chunk: string | Uint8Array): boolean => {
    if (isFailed) return false;
    const bytes = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
    try {
      for (let at = 0; at < bytes.length;) at += writeSync(STANDARD_OUTPUT, bytes, at);
      return true;
    } catch (error) {
      failed(error as NodeJS.ErrnoException);
      output.destroy();
      return false;
    }
  };
}
