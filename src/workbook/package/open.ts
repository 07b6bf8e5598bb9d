import { strFromU8, strToU8 } from "fflate";
import { readContentTypes, type ContentTypes } from "./content-types";
import { inflateEntry } from "./inflate";
import { Budget, inMegabytes, standardLimits, type Limits } from "./limits";
import { partKey, relationshipsName, requirePlainName } from "./part-name";
import { refusals } from "./problem";
import { requireZip } from "./recognize";
import { readRelationships, targetOfType, type Relationship } from "./relationships";
import { XmlReader } from "./xml-reader";
import { readZipDirectory, type ZipEntry } from "./zip-directory";

/** A read-only view of the parts of an .xlsx file. Names are compared without regard to case. */
export interface WorkbookPackage {
  /** The file's own bytes. */
  readonly file: Uint8Array;
  /** The zip's entries, in the file's order. */
  readonly entries: readonly ZipEntry[];
  readonly limits: Limits;
  /** The name of the part that holds the workbook, usually "xl/workbook.xml". */
  readonly workbookPart: string;
  readonly contentType: ContentTypes;
  has(part: string): boolean;
  /** The part's bytes, unpacked and checked; a missing part is refused. */
  bytes(part: string): Uint8Array;
  /** The part as text; a missing part, or one that is not UTF-8, is refused. */
  text(part: string): string;
  /** A reader at the beginning of the part. */
  xml(part: string): XmlReader;
  /** The part's relationships; none where the part has none. "" asks for the package's own. */
  relationships(part: string): readonly Relationship[];
}

/** Characters: of a part whose text is kept, and of all texts that are kept. */
const largestKept = 1_000_000;
const mostKept = 16_000_000;

const contentTypesName = "[Content_Types].xml";

/**
 * Opens the bytes of an .xlsx file without trusting any of them. Throws WorkbookRefused, with a sentence for people,
 * where the file is damaged, dangerous, of another format, protected with a password, or holds macros.
 * Parts are unpacked when asked for, never beyond the limits.
 */
export function openPackage(file: Uint8Array, limits: Partial<Limits> = {}): WorkbookPackage {
  const allLimits = { ...standardLimits, ...limits };
  requireZip(file);
  if (file.length > allLimits.fileBytes) {
    throw refusals.tooLarge("the file", inMegabytes(file.length), inMegabytes(allLimits.fileBytes));
  }
  const entries = readZipDirectory(file, allLimits);
  const byName = new Map<string, ZipEntry>();
  for (const entry of entries) {
    requirePlainName(entry.name);
    if (byName.has(partKey(entry.name))) throw refusals.damaged("two of its parts have the same name");
    byName.set(partKey(entry.name), entry);
  }
  const reader = partReader(file, byName, allLimits);
  refuseOtherFormats(byName, reader.bytes);
  const contentType = readContentTypes(reader.xml(contentTypesName));
  refuseMacros(entries, contentType);
  const workbookPart = targetOfType(reader.relationships(""), "officeDocument");
  if (workbookPart === undefined) throw refusals.damaged("it does not say which part is the workbook");
  refuseOtherDocuments(contentType(workbookPart));
  if (!byName.has(partKey(workbookPart))) throw refusals.missingPart(workbookPart);
  if (!byName.has(partKey(relationshipsName(workbookPart)))) {
    throw refusals.missingPart(relationshipsName(workbookPart));
  }
  return { file, entries, limits: allLimits, workbookPart, contentType, ...reader };
}

function partReader(file: Uint8Array, byName: ReadonlyMap<string, ZipEntry>, limits: Limits) {
  const texts = new Map<string, string>();
  const arrows = new Map<string, readonly Relationship[]>();
  const budget = new Budget("relationships", limits.relationships);
  let kept = 0;
  const has = (part: string) => byName.has(partKey(part));
  const bytes = (part: string) => {
    const entry = byName.get(partKey(part));
    if (entry === undefined) throw refusals.missingPart(part);
    return inflateEntry(file, entry);
  };
  const text = (part: string) => {
    const key = partKey(part);
    const known = texts.get(key);
    if (known !== undefined) return known;
    const decoded = decode(bytes(part), part);
    // A large part is read a few times at most; kept, all of them together would fill the memory.
    if (decoded.length <= largestKept && (kept += decoded.length) <= mostKept) texts.set(key, decoded);
    return decoded;
  };
  const xml = (part: string) => new XmlReader(text(part), part, limits);
  const relationships = (part: string) => {
    const known = arrows.get(part);
    if (known !== undefined) return known;
    const name = relationshipsName(part);
    const found = part !== "" && !has(name) ? [] : readRelationships(xml(name), part, budget);
    arrows.set(part, found);
    return found;
  };
  return { has, bytes, text, xml, relationships };
}

/** Excel writes UTF-8, but keeps the UTF-16 of some custom XML, such as Power Query's. */
function decode(bytes: Uint8Array, part: string): string {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  return isUtf16 ? decodeUtf16(bytes) : decodeUtf8(bytes, part);
}

function decodeUtf16(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 2; at + 1 < bytes.length; at += 8192) {
    const units = Array.from(
      { length: Math.min(4096, (bytes.length - at) >> 1) },
      (_, index) => (bytes[at + 2 * index] as number) | ((bytes[at + 2 * index + 1] as number) << 8),
    );
    pieces.push(String.fromCharCode(...units));
  }
  return pieces.join("");
}

/** Bytes that are not UTF-8 decode to U+FFFD, which hardly any text holds: only then is the way back compared. */
function decodeUtf8(bytes: Uint8Array, part: string): string {
  const text = strFromU8(bytes);
  if (!text.includes("\ufffd")) return text;
  const again = strToU8(text);
  const byteOrderMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const isSame =
    again.length === bytes.length - byteOrderMark &&
    again.every((byte, index) => byte === bytes[index + byteOrderMark]);
  if (!isSame) throw refusals.encoding(part);
  return text;
}

function refuseOtherFormats(
  byName: ReadonlyMap<string, ZipEntry>,
  bytes: (part: string) => Uint8Array,
): void {
  if (byName.has(partKey(contentTypesName))) return;
  const mimeType = byName.get("mimetype");
  if (mimeType !== undefined && mimeType.size < 200) {
    const isSpreadsheet = strFromU8(bytes("mimetype"), true).startsWith(
      "application/vnd.oasis.opendocument.spreadsheet",
    );
    if (isSpreadsheet) throw refusals.otherFormat("an OpenDocument spreadsheet (.ods)");
  }
  if (![...byName.keys()].some((name) => name.startsWith("xl/"))) throw refusals.notAWorkbook();
  throw refusals.missingPart(contentTypesName);
}

function refuseMacros(entries: readonly ZipEntry[], contentType: ContentTypes): void {
  for (const { name } of entries) {
    const type = contentType(name).toLowerCase();
    if (type.includes("sheet.binary.macroenabled")) {
      throw refusals.otherFormat("a binary Excel workbook (.xlsb)");
    }
    const isMacro =
      /macroenabled|vbaproject|macrosheet/.test(type) ||
      /(^|\/)(vbaproject[^/]*\.bin|macrosheets\/)/i.test(name);
    if (isMacro) throw refusals.macros();
  }
}

function refuseOtherDocuments(type: string): void {
  if (/spreadsheetml\.(sheet|template)\.main\+xml$/.test(type)) return;
  if (type.includes("wordprocessingml")) throw refusals.otherFormat("a Word document");
  if (type.includes("presentationml")) throw refusals.otherFormat("a PowerPoint presentation");
  throw refusals.notAWorkbook();
}
