import { strFromU8, strToU8 } from "fflate";

/** What Windows puts where Latin-1 has control characters, 0x80 to 0x9f. */
const WINDOWS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/**
 * The text of a file: UTF-16 by its mark or its zeros, UTF-8 where it is, else Windows-1252, which Excel writes.
 * Undefined where it is no text at all.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return utf16(bytes, 2, 0);
  if (first === 0xfe && second === 0xff) return utf16(bytes, 2, 1);
  const zeros = [0, 0];
  for (let at = 0; at < Math.min(bytes.length, 2000); at++)
    if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > 0 && even === 0) return utf16(bytes, 0, 0);
  if (even > 0 && odd === 0) return utf16(bytes, 0, 1);
  if (even + odd > 0) return undefined;
  const text = strFromU8(bytes);
  if (!text.includes("\ufffd")) return text.replace(/^\ufeff/, "");
  return sameBytes(strToU8(text), bytes) ? text : windows1252(bytes);
}

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, at) => byte === b[at]);

/** `highFirst` is 1 where a pair begins with its high byte. */
function utf16(bytes: Uint8Array, from: number, highFirst: 0 | 1): string {
  const pieces: string[] = [];
  for (let at = from; at + 1 < bytes.length; at += 8192) {
    const codes: number[] = [];
    for (let place = at; place + 1 < Math.min(at + 8192, bytes.length); place += 2) {
      const [one, two] = [bytes[place] as number, bytes[place + 1] as number];
      codes.push(highFirst === 1 ? (one << 8) | two : one | (two << 8));
    }
    pieces.push(String.fromCharCode(...codes));
  }
  return pieces.join("");
}

const windows1252 = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) =>
    byte >= 0x80 && byte < 0xa0 ? (WINDOWS[byte - 0x80] as string) : String.fromCharCode(byte),
  ).join("");
