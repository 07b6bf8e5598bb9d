import { areaAddress } from "../formula-text/address";
import { quotedSheet } from "../formula-text/reference";
import { splice } from "../formula-text/splice";
import { tokenize, type Token } from "../formula-text/tokens";
import type { Table } from "../package/model/types";
import { tableArea } from "./table-area";
import { isPinned, type Home } from "./track";

/** Where a formula stands whose parts move to another sheet. */
export interface Reader extends Home {
  /** The row of its cell; undefined where it stands in no cell: it has many readers. */
  readonly row: number | undefined;
  readonly tables: readonly Table[];
}

/**
 * The formula as it reads the same from another sheet; undefined where it cannot: where what it means depends on the
 * cell it stands in. Throws FormulaUnreadable.
 */
export function qualify(formula: string, reader: Reader): string | undefined {
  const tokens = tokenize(formula);
  const pieces = [];
  for (const [index, token] of tokens.entries()) {
    const text = elsewhere(token, tokens[index + 1], reader);
    if (text === undefined) return undefined;
    if (text !== token.text) pieces.push({ start: token.start, end: token.end, text });
  }
  return splice(formula, pieces);
}

/** Functions that look at the cell they stand in, always or where nothing is given. */
const whereAmI = /^(?:_xl[a-z]*\.)*(?:INDIRECT|CELL|SHEET|SINGLE)\($/i;
const whereAmIUnlessGiven = /^(?:ROW|COLUMN)\($/i;

function elsewhere(token: Token, next: Token | undefined, reader: Reader): string | undefined {
  const { kind, text, reference } = token;
  const hasCell = reader.row !== undefined;
  if (kind === "function") {
    return whereAmI.test(text) || (whereAmIUnlessGiven.test(text) && next?.kind === ")") ? undefined : text;
  }
  if (kind === "operator") return text === "@" ? undefined : text;
  if (kind === "structured") return structuredElsewhere(text, reader);
  if (kind === "name") {
    if (/^_xlpm\./i.test(text)) return undefined;
    const isLocal = reader.sheet !== undefined && reader.localNames.has(text.toLowerCase());
    return isLocal ? `${quotedSheet(reader.sheet as string)}!${text}` : text;
  }
  if (reference === undefined) return text;
  if (reference.kind === "rows" || reference.kind === "columns") return undefined;
  if (!hasCell && !isPinned(reference)) return undefined;
  if (reference.qualifier.text !== "") return text;
  return reader.sheet === undefined ? undefined : `${quotedSheet(reader.sheet)}!${text}`;
}

/** A reference to a table; to "this row" of it, by the cells. */
function structuredElsewhere(text: string, { row, tables }: Reader): string | undefined {
  if (text.includes("!")) return undefined;
  const found = tableArea(text, tables);
  if (found === undefined || (found.isThisRow && row === undefined)) return undefined;
  if (!found.isThisRow) return text;
  const { left, right } = found.area;
  const cells = areaAddress({ top: row as number, bottom: row as number, left, right });
  return `${quotedSheet(found.table.sheet)}!${cells.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;
}
