/** Where the case's documents are kept in the workbook: the namespace of their custom XML parts. */
export const NAMESPACE = "urn:sourcing-case:store:1";

/** The version of what is in the pieces; a newer one is not read. */
const VERSION = 1;

/** Most characters of one piece: well below what Excel on the web moves in one call. */
const LONGEST = 200_000;

/** A part of a document's text, with enough beside it to know whether the document is whole. */
export interface Piece {
  /** Which document it belongs to. */
  readonly document: string;
  /** Grows with every time the document is stored. */
  readonly revision: number;
  /** Its place among all, from 1. */
  readonly number: number;
  readonly of: number;
  /** Of the whole document's text. */
  readonly checksum: string;
  readonly text: string;
}

/** A text as pieces. */
export function piecesOf(document: string, revision: number, text: string): Piece[] {
  const of = Math.max(1, Math.ceil(text.length / LONGEST));
  const checksum = checksumOf(text);
  return Array.from({ length: of }, (_, i) => ({
    document,
    revision,
    number: i + 1,
    of,
    checksum,
    text: text.slice(i * LONGEST, (i + 1) * LONGEST),
  }));
}

/** The text that pieces make up; undefined where one is missing or they are not what was stored. */
export function textOfPieces(pieces: readonly Piece[]): string | undefined {
  const [first] = pieces;
  const ordered = [...pieces].sort((a, b) => a.number - b.number);
  if (first === undefined || ordered.length !== first.of) return undefined;
  if (ordered.some((piece, i) => piece.number !== i + 1)) return undefined;
  const text = ordered.map((piece) => piece.text).join("");
  return checksumOf(text) === first.checksum ? text : undefined;
}

/** Length and FNV-1a of a text: tells a text that was cut off or mixed up, not one that was forged. */
export function checksumOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return `${text.length}-${(hash >>> 0).toString(16)}`;
}

/** A piece as the XML of a part. */
export function pieceXml({ document, revision, number, of, checksum, text }: Piece): string {
  const about = { version: VERSION, document, revision, number, of, checksum };
  const attributes = Object.entries(about).map(([name, value]) => ` ${name}="${value}"`);
  return `<piece xmlns="${NAMESPACE}"${attributes.join("")}>${escaped(text)}</piece>`;
}

/** What is wrong with the XML of a part: it is no piece, or one of a newer version of the product. */
export type NoPiece = "unreadable" | "newer";

/** Reads the XML of a part, also when Excel has written it anew. */
export function readPiece(xml: string): Piece | NoPiece {
  const found = /<piece\b([^>]*)>([\s\S]*)<\/piece\s*>\s*$/.exec(xml);
  if (found === null) return "unreadable";
  const attributes = new Map(
    [...(found[1] as string).matchAll(/(\w+)\s*=\s*["']([^"']*)["']/g)].map((one) => [one[1], one[2]]),
  );
  const whole = (name: string): number => Number(attributes.get(name) ?? Number.NaN);
  if (whole("version") > VERSION) return "newer";
  const piece = {
    document: attributes.get("document") ?? "",
    revision: whole("revision"),
    number: whole("number"),
    of: whole("of"),
    checksum: attributes.get("checksum") ?? "",
    text: unescaped(found[2] as string),
  };
  const isWhole = [piece.revision, piece.number, piece.of].every(Number.isInteger);
  return isWhole && piece.document !== "" ? piece : "unreadable";
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

const escaped = (text: string): string =>
  text.replace(/[&<>]/g, (character) => ENTITIES[character] as string);

/** JSON without the two characters that XML forbids beyond those that JSON itself writes as escapes. */
export const xmlSafe = (json: string): string =>
  json.replace(/[\uFFFE\uFFFF]/g, (character) => `\\u${character.charCodeAt(0).toString(16)}`);

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

const unescaped = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (entity, hex: string, decimal: string, name: string) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    return decimal === undefined ? (NAMED[name] ?? entity) : String.fromCodePoint(Number(decimal));
  });
