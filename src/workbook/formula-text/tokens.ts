import { FormulaUnreadable } from "./unreadable";
import { parseQualifier, parseReference, type Reference } from "./reference";

/** The smallest parts of a formula. `start` and `end` are offsets into the text. */
export interface Token {
  readonly kind:
    | "number"
    | "string"
    | "boolean"
    | "error"
    | "reference"
    | "name"
    | "structured"
    | "function"
    | "operator"
    | "("
    | ")"
    | "{"
    | "}"
    | ","
    | ";"
    | "end";
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Whether white space stands before: between two references it means their intersection. */
  readonly spaceBefore: boolean;
  readonly reference?: Reference;
}

/** Excel's own limit is 8,192 characters as typed; prefixes in the file make it somewhat longer. */
export const longestFormula = 32_768;

const number = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const string = /"(?:[^"]|"")*"/y;
const error = /#(?:N\/A|[A-Z][A-Z0-9_]*(?:\/0)?[!?]|GETTING_DATA)/iy;
const sheetCharacter = String.raw`[^\s'"!#%&(),;:<>=+*/^{}\[\]@$-]`;
/** Not `A1:Sheet2!`: Excel quotes a 3-D reference that begins like a cell. */
const qualifier = new RegExp(
  String.raw`(?:'(?:[^']|'')*'|(?!\$?[A-Z]{1,3}\d{1,7}:)(?:\[[^\[\]'"!]*\])?(?:${sheetCharacter}+(?::${sheetCharacter}+)?)?)!`,
  "iy",
);
const area =
  /\$?[A-Z]{1,3}\$?\d{1,7}:\$?[A-Z]{1,3}\$?\d{1,7}|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7}|\$?[A-Z]{1,3}\$?\d{1,7}/iy;
const name = /[\p{L}_\\][\p{L}\p{N}\p{M}_.\\?]*/uy;
/** Names and cells are nearly always ASCII, and the Unicode classes take several times as long. */
const asciiName = /[A-Za-z_\\][\w.\\?]*(?![\w.\\?\u0080-\uffff])/y;
const afterReference = /[\w.\\?([!\u0080-\uffff]/;
const operator = /<>|<=|>=|[-+*/^&=<>%@:]/y;

/** Cuts a formula (without its leading "=") into tokens, the last of kind "end". Throws FormulaUnreadable. */
export function tokenize(text: string): Token[] {
  if (text.length > longestFormula) throw new FormulaUnreadable("it is too long", longestFormula);
  const tokens: Token[] = [];
  const lastBang = text.lastIndexOf("!");
  for (let at = 0; ;) {
    let start = at;
    while (isSpace(text.charCodeAt(start))) start++;
    const token = readToken(text, start, start > at, lastBang);
    tokens.push(token);
    if (token.kind === "end") return tokens;
    at = token.end;
  }
}

const isSpace = (code: number) => code === 32 || (code >= 9 && code <= 13);

function readToken(text: string, start: number, spaceBefore: boolean, lastBang: number): Token {
  const token = (kind: Token["kind"], length: number): Token => {
    return { kind, start, end: start + length, text: text.slice(start, start + length), spaceBefore };
  };
  const character = text[start];
  if (character === undefined) return token("end", 0);
  if ("(){},;".includes(character)) return token(character as Token["kind"], 1);
  if ("+-*/^&=<>%@:".includes(character)) return token("operator", match(operator, text, start));
  if (character === '"') {
    return token("string", required(match(string, text, start), "a text that is not closed", start));
  }
  if (character === "#") {
    const length = match(error, text, start);
    if (length === 0) return token("operator", 1);
    // A reference to a deleted sheet: #REF!A1
    return token(
      "error",
      length + (text[start + length - 1] === "!" ? match(area, text, start + length) : 0),
    );
  }
  const mayBeQualified = start < lastBang && !"$.0123456789".includes(character);
  return readOperand(text, start, mayBeQualified ? match(qualifier, text, start) : 0, token);
}

function readOperand(
  text: string,
  start: number,
  qualified: number,
  token: (kind: Token["kind"], length: number) => Token,
): Token {
  const after = start + qualified;
  const found = readReference(text, start, after);
  if (found !== undefined) return { ...token("reference", found.end - start), reference: found.reference };
  if (qualified === 0 && ".0123456789".includes(text[start] as string)) {
    const length = match(number, text, start);
    if (length > 0) return token("number", length);
  }
  if (text[after] === "[") return token("structured", qualified + bracketLength(text, after));
  const nameLength = match(asciiName, text, after) || match(name, text, after);
  if (nameLength > 0) {
    const end = after + nameLength;
    if (text[end] === "(") return token("function", end + 1 - start);
    if (text[end] === "[") return token("structured", end - start + bracketLength(text, end));
    const isBoolean = qualified === 0 && nameLength < 6 && /^(true|false)$/i.test(text.slice(after, end));
    return token(isBoolean ? "boolean" : "name", end - start);
  }
  const deleted = qualified === 0 ? 0 : match(error, text, after);
  return token("error", qualified + required(deleted, "a character that has no meaning here", start));
}

function readReference(text: string, start: number, after: number) {
  const end = after + match(area, text, after);
  if (end === after) return undefined;
  if (end === text.length || !afterReference.test(text[end] as string))
    return referenceAt(text, start, after, end);
  // "A1:B2x" is the cell A1, a colon and a name: try the shorter reading.
  const colon = text.indexOf(":", after);
  return colon < 0 || colon > end ? undefined : referenceAt(text, start, after, colon);
}

function referenceAt(text: string, start: number, after: number, end: number) {
  const before = parseQualifier(text.slice(start, Math.max(start, after - 1)));
  const reference = parseReference(before, text.slice(after, end));
  return reference === undefined ? undefined : { reference, end };
}

/** The length of a bracketed part, brackets inside included; an apostrophe takes the next character literally. */
function bracketLength(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const character = text[at];
    if (character === "'") at++;
    else if (character === "[") depth++;
    else if (character === "]" && --depth === 0) return at + 1 - start;
  }
  throw new FormulaUnreadable("a bracket that is not closed", start);
}

function match(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex - at : 0;
}

function required(length: number, problem: string, at: number): number {
  if (length === 0) throw new FormulaUnreadable(problem, at);
  return length;
}
