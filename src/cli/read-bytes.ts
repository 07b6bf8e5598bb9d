import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { Misuse } from "./command";
import { reasonOf } from "./file-error";

const piece = 1 << 20;

/**
 * Bytes of a file, or of standard input for "-". `what` names the file that is expected: case, workbook. Of a file
 * longer than `most` bytes only a little more than that is read, whatever it is.
 */
export function readBytes(file: string | undefined, what: string, most: number): Buffer {
  if (file === undefined) throw new Misuse(`The ${what}'s file is missing.`);
  try {
    const descriptor = file === "-" ? 0 : openSync(file, "r");
    try {
      return readUpTo(descriptor, most);
    } finally {
      if (descriptor !== 0) closeSync(descriptor);
    }
  } catch (error) {
    throw new Error(`${file === "-" ? "Standard input" : file} can't be read: ${reasonOf(error)}.`);
  }
}

function readUpTo(descriptor: number, most: number): Buffer {
  const { size } = fstatSync(descriptor);
  // A file of known size is read into its own place: pieces put together would be there twice.
  if (size > 0 && size <= most) {
    const whole = Buffer.allocUnsafe(size);
    let at = 0;
    for (let count = -1; at < size && count !== 0; at += count)
      count = readPiece(descriptor, whole.subarray(at));
    if (at < size) return whole.subarray(0, at);
    const more = readPieces(descriptor, most - size);
    return more.length === 0 ? whole : Buffer.concat([whole, more]);
  }
  return readPieces(descriptor, most);
}

function readPieces(descriptor: number, most: number): Buffer {
  const pieces: Buffer[] = [];
  for (let total = 0; total <= most;) {
    const buffer = Buffer.allocUnsafe(piece);
    const count = readPiece(descriptor, buffer);
    if (count === 0) break;
    pieces.push(buffer.subarray(0, count));
    total += count;
  }
  return Buffer.concat(pieces);
}

/** Standard input may be a pipe that does not wait for its writer, and on Windows its end is an error. */
function readPiece(descriptor: number, buffer: Buffer): number {
  for (;;) {
    try {
      return readSync(descriptor, buffer, 0, buffer.length, null);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "EOF") return 0;
      if (code !== "EAGAIN") throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    }
  }
}
