import {
  type Address,
  columnName,
  maxColumns,
  maxRows,
  parseAddress,
  quotedSheetName,
  type Rect,
} from "../model/address";
import { type Token, textOf, tokenize } from "./tokens";

/** A reference inside a formula, with the corners that are fixed by "$". */
export interface FormulaReference extends Address {
  readonly text: string;
}

/** Changes every reference of a formula. `change` gives the new text, or null to leave it. */
export function mapReferences(
  formula: string,
  change: (reference: FormulaReference) => string | null,
): string {
  return textOf(tokenize(formula).map((token) => mapToken(token, change)));
}

function mapToken(token: Token, change: (reference: FormulaReference) => string | null): Token {
  if (token.kind !== "reference") return token;
  const address = parseAddress(token.text);
  const text = address && change({ ...address, text: token.text });
  return text ? { kind: "reference", text } : token;
}

/** Names the sheet in every reference that has none, so that the text means the same on another sheet. */
export const qualifyReferences = (formula: string, sheet: string): string =>
  mapReferences(formula, (reference) =>
    reference.sheet === null ? `${quotedSheetName(sheet)}!${reference.text}` : null,
  );

/** The formula after a sheet got another name. */
export const renameSheetIn = (formula: string, from: string, to: string): string =>
  mapReferences(formula, (reference) =>
    reference.sheet?.toLowerCase() === from.toLowerCase()
      ? quotedSheetName(to) + reference.text.slice(reference.text.lastIndexOf("!"))
      : null,
  );

/**
 * The formula after cells moved: `move` says where a rectangle of a sheet went, null where it is gone.
 * `ownSheet` is the sheet of the formula.
 */
export function moveReferences(
  formula: string,
  ownSheet: string,
  move: (sheet: string, rect: Rect) => Rect | null,
): string {
  return mapReferences(formula, (reference) => {
    const moved = move(reference.sheet ?? ownSheet, reference.rect);
    if (moved === null) return "#REF!";
    return moved === reference.rect ? null : withRect(reference, moved);
  });
}

/** Writes a rectangle into a reference and keeps its sheet and its dollar signs. */
export function withRect(reference: FormulaReference, rect: Rect): string {
  const bang = reference.text.lastIndexOf("!");
  const prefix = reference.text.slice(0, bang + 1);
  const corners = reference.text.slice(bang + 1).split(":");
  const [first = "", last = first] = corners;
  const isWhole = rect.rows === maxRows || rect.columns === maxColumns;
  const from = cornerText(first, rect.row, rect.column);
  if (corners.length === 1 && !isWhole && rect.rows === 1 && rect.columns === 1) return prefix + from;
  return `${prefix}${from}:${cornerText(last, rect.row + rect.rows - 1, rect.column + rect.columns - 1)}`;
}

function cornerText(old: string, row: number, column: number): string {
  const match = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(old);
  const [, dollar1 = "", letters = "", dollar2 = "", digits = ""] = match ?? [];
  const rowDollar = letters ? dollar2 : dollar1;
  return (letters ? dollar1 + columnName(column) : "") + (digits ? rowDollar + String(row + 1) : "");
}
