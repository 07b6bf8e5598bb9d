import { refusals } from "./problem";

const zipStart = [0x50, 0x4b, 0x03, 0x04];
const compoundFileStart = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Throws the fitting refusal unless the bytes start like a zip file, which every .xlsx is. */
export function requireZip(bytes: Uint8Array): void {
  if (bytes.length === 0) throw refusals.empty();
  if (startsWith(bytes, zipStart)) return;
  if (!startsWith(bytes, compoundFileStart)) throw refusals.notAWorkbook();
  // Excel wraps a workbook with a password, and an old .xls, in the same container: the names inside tell them apart.
  if (holdsName(bytes, "EncryptedPackage")) throw refusals.password();
  if (holdsName(bytes, "Workbook") || holdsName(bytes, "Book")) {
    throw refusals.otherFormat("an Excel 97-2003 workbook (.xls)");
  }
  throw refusals.notAWorkbook();
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((value, index) => bytes[index] === value);
}

/** Whether a directory entry (128 bytes, its name in UTF-16 first) of that name stands anywhere in the container. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    const matches = [...name, "\0"].every(
      (character, index) =>
        bytes[at + 2 * index] === character.charCodeAt(0) && bytes[at + 2 * index + 1] === 0,
    );
    if (matches) return true;
  }
  return false;
}
