import { strFromU8 } from "fflate";
import { Budget, inMegabytes, type Limits } from "./limits";
import { quoted, refusals } from "./problem";

/** One file of the zip, as the central directory declares it. Sizes in bytes. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** The general purpose flags; bit 11 says that the name is UTF-8. */
  readonly flags: number;
  readonly crc: number;
  readonly size: number;
  /** Where the packed bytes stand in the file. */
  readonly start: number;
  readonly end: number;
}

/**
 * The entries of a zip file, checked before a byte is unpacked: count, names, declared sizes and ratio,
 * and that no two entries share bytes of the file. Throws WorkbookRefused.
 */
export function readZipDirectory(bytes: Uint8Array, limits: Limits): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  refuseZip64(view, end);
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const start = view.getUint32(end + 16, true);
  new Budget("parts", limits.entries).take(count);
  if (view.getUint16(end + 4, true) !== 0 || start + size !== end) {
    throw refusals.damaged("the directory of the zip file does not fit the file");
  }
  const entries: ZipEntry[] = [];
  let at = start;
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== 0x02014b50) throw brokenDirectory();
    const next =
      at + 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) throw brokenDirectory();
    const entry = readEntry(bytes, view, at, start);
    if (!entry.name.endsWith("/")) entries.push(entry);
    at = next;
  }
  if (at !== end) throw brokenDirectory();
  checkSizes(entries, limits, bytes.length);
  checkOverlap(entries);
  return entries;
}

const brokenDirectory = () => refusals.damaged("the directory of the zip file is broken");

function findEnd(view: DataView): number {
  const earliest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= earliest; at--) {
    if (
      view.getUint32(at, true) === 0x06054b50 &&
      at + 22 + view.getUint16(at + 20, true) === view.byteLength
    ) {
      return at;
    }
  }
  throw refusals.damaged("the end of the file is missing");
}

/** In zip64 the counts and sizes here only say that the true ones stand in another record, before this one. */
function refuseZip64(view: DataView, end: number): void {
  const hasLocator = end >= 20 && view.getUint32(end - 20, true) === 0x07064b50;
  const isElsewhere =
    view.getUint16(end + 10, true) === 0xffff || view.getUint32(end + 16, true) === 0xffffffff;
  if (hasLocator || isElsewhere) throw refusals.zip64();
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, directoryStart: number): ZipEntry {
  const nameLength = view.getUint16(at + 28, true);
  const nameBytes = bytes.subarray(at + 46, at + 46 + nameLength);
  const flags = view.getUint16(at + 8, true);
  // Some programs on Windows part folders by backslashes; Excel opens their files.
  const name = strFromU8(nameBytes, (flags & 0x800) === 0).replaceAll("\\", "/");
  if (flags & 1) throw refusals.password();
  const method = view.getUint16(at + 10, true);
  if (method !== 0 && method !== 8) {
    throw refusals.damaged(`${quoted(name)} is packed in a way that Excel does not use`);
  }
  const packed = view.getUint32(at + 20, true);
  if (packed === 0xffffffff) throw refusals.zip64();
  const local = view.getUint32(at + 42, true);
  if (local + 30 > directoryStart || view.getUint32(local, true) !== 0x04034b50) {
    throw refusals.damaged(`${quoted(name)} is not where the directory says`);
  }
  const localNameLength = view.getUint16(local + 26, true);
  const start = local + 30 + localNameLength + view.getUint16(local + 28, true);
  const end = start + packed;
  const sameName =
    localNameLength === nameLength && nameBytes.every((byte, index) => byte === bytes[local + 30 + index]);
  if (!sameName || end > directoryStart)
    throw refusals.damaged(`${quoted(name)} is not where the directory says`);
  const crc = view.getUint32(at + 16, true);
  return { name, method, flags, crc, size: view.getUint32(at + 24, true), start, end };
}

function checkSizes(entries: readonly ZipEntry[], limits: Limits, fileBytes: number): void {
  let total = 0;
  let text = 0;
  for (const { name, size, start, end, method } of entries) {
    const impossible = method === 0 ? size !== end - start : size > 1040 * (end - start) + 64;
    if (impossible) throw refusals.damaged(`the size of ${quoted(name)} is wrong`);
    const isText = /\.(xml|rels|vml)$/i.test(name);
    if (isText && size > limits.ratioFrom && size > limits.ratio * (end - start)) throw refusals.bomb(name);
    if (size > limits.partBytes) {
      throw refusals.tooLarge(`its part ${quoted(name)}`, inMegabytes(size), inMegabytes(limits.partBytes));
    }
    if (isText) text += size;
    else total += size;
  }
  const mostText = limits.textBytes + limits.textPerByte * fileBytes;
  for (const [found, most] of [
    [total, limits.totalBytes],
    [text, mostText],
  ] as const)
    if (found > most) throw refusals.tooLarge("its content", inMegabytes(found), inMegabytes(most));
}

/** Two entries on the same bytes are how a small file unpacks to terabytes while each ratio looks innocent. */
function checkOverlap(entries: readonly ZipEntry[]): void {
  const byStart = [...entries].sort((a, b) => a.start - b.start);
  byStart.forEach((entry, index) => {
    const next = byStart[index + 1];
    if (next !== undefined && next.start < entry.end) throw refusals.bomb(next.name);
  });
}
