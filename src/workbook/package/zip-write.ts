import { deflateSync, strToU8 } from "fflate";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./zip-directory";

/** One file of the zip to write: new bytes, or an entry of the old file whose packed bytes are copied as they are. */
export type ZipItem = { readonly name: string; readonly bytes: Uint8Array } | { readonly copied: ZipEntry };

interface Packed {
  readonly name: Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly data: Uint8Array;
}

/** The earliest date a zip can hold, 1 January 1980, always: the same workbook gives the same bytes. */
const date = (1 << 5) | 1;
const utf8Name = 0x800;
const version = 20;

/** Writes a zip file. `file` is the old file that copied entries come from. */
export function writeZip(file: Uint8Array, items: readonly ZipItem[]): Uint8Array {
  const packed = items.map((item) =>
    "copied" in item ? copy(file, item.copied) : pack(item.name, item.bytes),
  );
  const directorySize = packed.reduce((sum, { name }) => sum + 46 + name.length, 0);
  const dataSize = packed.reduce((sum, { name, data }) => sum + 30 + name.length + data.length, 0);
  const bytes = new Uint8Array(dataSize + directorySize + 22);
  const view = new DataView(bytes.buffer);
  let at = 0;
  let directoryAt = dataSize;
  for (const entry of packed) {
    view.setUint32(directoryAt, 0x02014b50, true);
    view.setUint16(directoryAt + 4, version, true);
    writeCommon(view, directoryAt + 6, entry);
    view.setUint32(directoryAt + 42, at, true);
    bytes.set(entry.name, directoryAt + 46);
    directoryAt += 46 + entry.name.length;
    view.setUint32(at, 0x04034b50, true);
    writeCommon(view, at + 4, entry);
    bytes.set(entry.name, at + 30);
    bytes.set(entry.data, at + 30 + entry.name.length);
    at += 30 + entry.name.length + entry.data.length;
  }
  view.setUint32(directoryAt, 0x06054b50, true);
  view.setUint16(directoryAt + 8, packed.length, true);
  view.setUint16(directoryAt + 10, packed.length, true);
  view.setUint32(directoryAt + 12, directorySize, true);
  view.setUint32(directoryAt + 16, dataSize, true);
  return bytes;
}

/** The fields that stand alike before the data and in the directory. */
function writeCommon(view: DataView, at: number, { name, flags, method, crc, size, data }: Packed): void {
  view.setUint16(at, version, true);
  view.setUint16(at + 2, flags, true);
  view.setUint16(at + 4, method, true);
  view.setUint16(at + 8, date, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, data.length, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, name.length, true);
}

function copy(file: Uint8Array, { name, flags, method, crc, size, start, end }: ZipEntry): Packed {
  const isUtf8 = (flags & utf8Name) !== 0;
  const data = file.subarray(start, end);
  return { name: strToU8(name, !isUtf8), flags: flags & utf8Name, method, crc, size, data };
}

function pack(name: string, bytes: Uint8Array): Packed {
  const data = deflateSync(bytes);
  return { name: strToU8(name), flags: utf8Name, method: 8, crc: crc32(bytes), size: bytes.length, data };
}
