import { readFileSync } from "node:fs";
import { Misuse } from "./command";

/** Bytes of a file, or of standard input for "-". `what` names the file that is expected: case, workbook. */
export function readBytes(file: string | undefined, what: string): Buffer {
  if (file === undefined) throw new Misuse(`The ${what}'s file is missing.`);
  try {
    return readFileSync(file === "-" ? 0 : file);
  } catch (error) {
    throw new Misuse(`${file} can't be read: ${(error as Error).message}`);
  }
}
