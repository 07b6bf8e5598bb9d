import { parseFormula, tryParseFormula } from "../formula-text/parse";
import { quotedSheet, referenceText, type Coordinate, type Reference } from "../formula-text/reference";
import { splice } from "../formula-text/splice";
import { parseStructured } from "../formula-text/structured";
import { tokenize, type Token } from "../formula-text/tokens";
import { walk, type FormulaNode } from "../formula-text/tree";
import { plainFunctionName } from "../formula-text/function-name";

/**
 * Following references through other people's edits. The shared copy keeps, in a formula that Excel itself adjusts,
 * every reference that a replaced formula reads: `COUNTA(place, first reference, …)`. When rows are inserted or sheets
 * renamed, that formula says where each of them is now.
 */

/** Where a formula stands, as far as its references depend on it. */
export interface Home {
  /** Undefined for a name that all sheets know. */
  readonly sheet: string | undefined;
  /** Names known on that sheet alone, in lower case. */
  readonly localNames: ReadonlySet<string>;
  /** In a name, a reference without "$" moves with the reader, not with the sheet: only pinned ones can be followed. */
  readonly isName: boolean;
}

/** A reference as it can stand on any sheet. */
interface Tracked {
  readonly key: string;
  readonly text: string;
}

const longestTracker = 8000;
const argumentsPerCall = 200;

/** The references that the formulas read, each once, in order, as they can stand on any sheet. */
export function trackedReferences(formulas: readonly string[], home: Home): string[] {
  const found = new Map<string, string>();
  for (const formula of formulas) {
    for (const token of tokenize(formula)) {
      const tracked = trackedOf(token, home);
      if (tracked !== undefined && !found.has(tracked.key)) found.set(tracked.key, tracked.text);
    }
  }
  return [...found.values()];
}

/** The formula that follows a place and the references read there; without the references where it gets too long. */
export function trackerFormula(place: string, references: readonly string[]): string {
  const all = [place, ...references];
  const calls: string[] = [];
  for (let at = 0; at < all.length; at += argumentsPerCall)
    calls.push(`COUNTA(${all.slice(at, at + argumentsPerCall).join(",")})`);
  const formula = calls.join("+");
  return formula.length <= longestTracker ? formula : `COUNTA(${place})`;
}

/** What a tracker formula says now, in the order in which it was made; empty where it is no such formula any more. */
export function readTracker(formula: string): string[] {
  const tree = tryParseFormula(formula);
  if (tree === undefined) return [];
  return [...walk(tree)].flatMap((node) => {
    if (node.kind !== "call" || plainFunctionName(node.name) !== "COUNTA") return [];
    return node.arguments.map(({ start, end }) => formula.slice(start, end));
  });
}

/** Where each reference is now: from what it was when the copy was made. */
export type Moves = ReadonlyMap<string, string>;

/** Pairs the references of then with those of now; undefined where they do not pair up. */
export function movesOf(then: readonly string[], now: readonly string[]): Moves | undefined {
  if (now.length === 0) return new Map();
  if (then.length !== now.length) return undefined;
  return new Map(then.map((text, index) => [keyOf(text), now[index] as string]));
}

/** The formula with its references brought to where they are now, written in the style in which they were written. */
export function follow(formula: string, then: Home, moves: Moves, now: Home): string {
  const pieces = tokenize(formula).flatMap((token) => {
    const tracked = trackedOf(token, then);
    const current = tracked === undefined ? undefined : moves.get(tracked.key);
    return current === undefined
      ? []
      : [{ start: token.start, end: token.end, text: inStyle(token, current, now) }];
  });
  return splice(formula, pieces);
}

/**
 * What two formulas that mean the same have in common: spaces, "$", letter case, superfluous parentheses and file
 * prefixes left out. It is the tree, each node before those below it. Throws FormulaUnreadable.
 */
export function normalForm(formula: string, sheet: string | undefined): string {
  return [...walk(parseFormula(formula))].flatMap((node) => normalNode(node, formula, sheet) ?? []).join(" ");
}

function normalNode(node: FormulaNode, formula: string, sheet: string | undefined): string | undefined {
  const text = formula.slice(node.start, node.end);
  switch (node.kind) {
    case "group":
      return undefined;
    case "string":
    case "missing":
      return `${node.kind}:${text}`;
    case "number":
      return String(Number(text));
    case "error":
      return /#REF!/i.test(text) ? "#REF!" : text.toUpperCase();
    case "call":
      // Some programs write TRUE() for TRUE.
      if (/^(TRUE|FALSE)\(\)$/i.test(text)) return text.slice(0, -2).toUpperCase();
      return `${plainFunctionName(node.name)}/${node.arguments.length}`;
    case "apply":
      return `apply/${node.arguments.length}`;
    case "array":
      return text;
    case "prefix":
    case "postfix":
    case "binary":
      return `${node.kind}${node.operator}`;
    case "reference": {
      const { reference } = node;
      return keyOf(absoluteText(reference, reference.qualifier.text === "" ? sheet : undefined));
    }
    default:
      return text.toUpperCase();
  }
}

function trackedOf({ kind, text, reference }: Token, home: Home): Tracked | undefined {
  const tracked = (absolute: string): Tracked => ({ key: keyOf(absolute), text: absolute });
  if (reference !== undefined) {
    const { book, sheet = home.sheet, lastSheet } = reference.qualifier;
    if (book !== undefined || lastSheet !== undefined || sheet === undefined) return undefined;
    return home.isName && !isPinned(reference) ? undefined : tracked(absoluteText(reference, sheet));
  }
  if (kind === "name") {
    if (text.includes("!") || /^_xl/i.test(text)) return undefined;
    const isLocal = home.sheet !== undefined && home.localNames.has(text.toLowerCase());
    return tracked(isLocal ? `${quotedSheet(home.sheet as string)}!${text}` : text);
  }
  if (kind !== "structured") return undefined;
  const parsed = parseStructured(text);
  const isOfRow = parsed?.items.some((item) => item.toLowerCase() === "#this row") ?? true;
  return isOfRow || parsed?.table === "" ? undefined : tracked(text);
}

const keyOf = (text: string): string => text.toUpperCase().replace(/^'((?:[^'])*)'!/, "$1!");

/** Whether every coordinate has its "$": it means the same cells wherever it is read. */
export function isPinned({ kind, top, left, bottom, right }: Reference): boolean {
  const isAbsolute = (...coordinates: Coordinate[]) => coordinates.every(({ absolute }) => absolute);
  if (kind === "rows") return isAbsolute(top, bottom);
  return kind === "columns" ? isAbsolute(left, right) : isAbsolute(top, left, bottom, right);
}

function absoluteText(reference: Reference, sheet: string | undefined): string {
  const pin = ({ at }: Coordinate): Coordinate => ({ at, absolute: true });
  const qualifier = sheet === undefined ? reference.qualifier : { text: quotedSheet(sheet), sheet };
  const { kind, top, left, bottom, right } = reference;
  return referenceText({
    qualifier,
    kind,
    top: pin(top),
    left: pin(left),
    bottom: pin(bottom),
    right: pin(right),
  });
}

function inStyle(token: Token, current: string, home: Home): string {
  const [now] = tokenize(current);
  if (now === undefined || now.kind === "error") return "#REF!";
  if (token.reference === undefined || now.reference === undefined) {
    return token.text.includes("!") ? current : current.slice(current.lastIndexOf("!") + 1);
  }
  const { reference } = token;
  const flags = (then: Coordinate, { at }: Coordinate): Coordinate => ({ at, absolute: then.absolute });
  const sameSheet = (a: string | undefined, b: string | undefined) => a?.toLowerCase() === b?.toLowerCase();
  const { qualifier } = now.reference;
  const isBare = reference.qualifier.text === "" && sameSheet(qualifier.sheet, home.sheet);
  const isSame = sameSheet(qualifier.sheet, reference.qualifier.sheet);
  return referenceText({
    kind: now.reference.kind,
    qualifier: isBare ? { text: "" } : isSame ? reference.qualifier : qualifier,
    top: flags(reference.top, now.reference.top),
    left: flags(reference.left, now.reference.left),
    bottom: flags(reference.bottom, now.reference.bottom),
    right: flags(reference.right, now.reference.right),
  });
}
