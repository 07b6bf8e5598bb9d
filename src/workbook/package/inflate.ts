import { Inflate } from "fflate";
import { crc32 } from "./crc32";
import { quoted, refusals } from "./problem";
import type { ZipEntry } from "./zip-directory";

/** Small enough that one slice of hostile data can swell to no more than about 16 MB before it is stopped. */
const sliceBytes = 16 * 1024;

/** The unpacked bytes of one entry: exactly as many as declared, and with the declared checksum, or refused. */
export function inflateEntry(file: Uint8Array, entry: ZipEntry): Uint8Array {
  const packed = file.subarray(entry.start, entry.end);
  const bytes = entry.method === 0 ? packed : inflate(packed, entry);
  if (crc32(bytes) !== entry.crc) throw refusals.damaged(`the checksum of ${quoted(entry.name)} is wrong`);
  return bytes;
}

function inflate(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  const bytes = new Uint8Array(entry.size);
  let length = 0;
  let overflow = false;
  const stream = new Inflate((chunk) => {
    overflow ||= length + chunk.length > bytes.length;
    if (!overflow) bytes.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length && !overflow; at += sliceBytes) {
      stream.push(packed.subarray(at, at + sliceBytes), at + sliceBytes >= packed.length);
    }
  } catch {
    throw refusals.damaged(`${quoted(entry.name)} cannot be unpacked`);
  }
  if (overflow) throw refusals.bomb(entry.name);
  if (length !== bytes.length) throw refusals.damaged(`${quoted(entry.name)} is cut short`);
  return bytes;
}
