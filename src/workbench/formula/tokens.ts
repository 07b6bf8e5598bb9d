/** Parts of a formula's text. Only what the workbench must recognize; arithmetic is left to the engine. */
export type TokenKind =
  "space" | "text" | "number" | "error" | "function" | "reference" | "name" | "operator";

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

const sheetPrefix = "(?:'(?:[^']|'')+'!|[A-Za-z_\\\\][\\w.]*!)?";
const cell = "\\$?[A-Za-z]{1,3}\\$?[0-9]{1,7}";
const wholeColumns = "\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}";
const wholeRows = "\\$?[0-9]{1,7}:\\$?[0-9]{1,7}";
const notInsideAWord = "(?![\\w.(!])";

const patterns: [TokenKind, RegExp][] = [
  ["space", /\s+/y],
  ["text", /"(?:[^"]|"")*"/y],
  ["error", /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|BUSY!)/iy],
  [
    "reference",
    new RegExp(`${sheetPrefix}(?:${cell}(?::${cell})?|${wholeColumns}|${wholeRows})${notInsideAWord}`, "y"),
  ],
  ["number", /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y],
  ["function", /[A-Za-z_\\][\w.]*(?=\()/y],
  ["name", new RegExp(`${sheetPrefix}[A-Za-z_\\\\][\\w.?]*`, "y")],
  ["operator", /<>|<=|>=|[^\s]/y],
];

/** Cuts a formula's text (without its leading "=") into tokens; their texts put together give it back. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (let position = 0; position < text.length;) {
    const token = tokenAt(text, position);
    tokens.push(token);
    position += token.text.length;
  }
  return tokens;
}

function tokenAt(text: string, position: number): Token {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = position;
    const match = pattern.exec(text);
    if (match) return { kind, text: match[0] };
  }
  return { kind: "operator", text: text.charAt(position) };
}

export const textOf = (tokens: readonly Token[]): string => tokens.map((token) => token.text).join("");

/** True where parentheses, braces and quotes close: what Excel checks before it accepts a formula. */
export function isWellFormed(text: string): boolean {
  const open: string[] = [];
  const closing: Record<string, string> = { ")": "(", "}": "{", "]": "[" };
  for (const { kind, text: part } of tokenize(text)) {
    if (kind === "function") continue;
    if (part === '"') return false;
    if (part === "(" || part === "{" || part === "[") open.push(part);
    else if (closing[part] && open.pop() !== closing[part]) return false;
  }
  return open.length === 0 && text.trim() !== "";
}
