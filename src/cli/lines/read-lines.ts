import { createReadStream } from "node:fs";
import { Misuse } from "../command";
import { reasonOf } from "../file-error";

/** A line of a file, or undefined for one that is longer than any line may be. */
export type Line = string | undefined;

const newline = 0x0a;

/**
 * The lines of a file, or of standard input for "-", while they come in. Blank lines are left out. Of a line of more
 * than `most` bytes no more than that is held in memory.
 */
export async function* readLines(file: string | undefined, most: number): AsyncGenerator<Line> {
  if (file === undefined) throw new Misuse('The file of cases is missing; "-" is standard input.');
  const bytes = file === "-" ? process.stdin : createReadStream(file);
  try {
    yield* linesOf(bytes, most);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    throw new Error(`${file === "-" ? "Standard input" : file} can't be read: ${reasonOf(error)}.`);
  }
}

/** The same of bytes that come in pieces. */
export async function* linesOf(
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  most: number,
): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let length = 0;
  const keep = (part: Uint8Array): void => {
    length += part.length;
    if (length <= most) parts.push(part);
    else parts = [];
  };
  const take = (): Line => {
    const line = length > most ? undefined : Buffer.concat(parts).toString("utf8").trim();
    parts = [];
    length = 0;
    return line;
  };
  for await (const piece of pieces) {
    let from = 0;
    for (let end = piece.indexOf(newline); end >= 0; end = piece.indexOf(newline, from)) {
      keep(piece.subarray(from, end));
      from = end + 1;
      const line = take();
      if (line !== "") yield line;
    }
    keep(piece.subarray(from));
  }
  const last = take();
  if (last !== "") yield last;
}
