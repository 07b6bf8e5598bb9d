import { closeSync, openSync, readSync } from "node:fs";
import { Misuse } from "./command";

const piece = 1 << 20;

/**
 * Bytes of a file, or of standard input for "-". `what` names the file that is expected: case, workbook. Of a file
 * longer than `most` bytes only a little more than that is read, whatever it is.
 */
export function readBytes(file: string | undefined, what: string, most = Infinity): Buffer {
  if (file === undefined) throw new Misuse(`The ${what}'s file is missing.`);
  try {
    const descriptor = file === "-" ? 0 : openSync(file, "r");
    try {
      return readUpTo(descriptor, most);
    } finally {
      if (descriptor !== 0) closeSync(descriptor);
    }
  } catch (error) {
    throw new Misuse(`${file} can't be read: ${(error as Error).message}`);
  }
}

function readUpTo(descriptor: number, most: number): Buffer {
  const pieces: Buffer[] = [];
  for (let total = 0; total <= most;) {
    const buffer = Buffer.allocUnsafe(piece);
    const count = readSync(descriptor, buffer, 0, piece, null);
    if (count === 0) break;
    pieces.push(buffer.subarray(0, count));
    total += count;
  }
  return Buffer.concat(pieces);
}
