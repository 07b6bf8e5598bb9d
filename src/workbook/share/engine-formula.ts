import { areaAddress } from "../formula-text/address";
import { quotedSheet } from "../formula-text/reference";
import { splice } from "../formula-text/splice";
import { tokenize, type Token } from "../formula-text/tokens";
import { FormulaUnreadable } from "../formula-text/unreadable";
import type { DefinedName, WorkbookModel } from "../package/model/types";
import { withDates1900 } from "./date-system";
import { tableArea } from "./table-area";

/** Names may stand for names; more than this is a circle. */
const deepest = 20;
/** Names that stand for names several times double with each; no formula written out in full is longer. */
const longest = 32_768;

/** Where a formula is read from. */
export interface FormulaPlace {
  readonly sheet: string;
  readonly row: number;
}

/**
 * Writes formulas as IronCalc takes them: without the prefixes that newer functions have in files, with the meaning of
 * names in their place, and with references to tables turned into references to cells. Throws FormulaUnreadable.
 */
export function engineFormulas({
  names,
  tables,
  usesDate1904,
}: WorkbookModel): (formula: string, place: FormulaPlace) => string {
  const known = new Map(names.map((name) => [keyOf(name.name, name.sheet), name]));
  const meanings = new Map<string, string>();
  const write = (formula: string, place: FormulaPlace, depth: number): string => {
    const pieces = tokenize(formula).flatMap((token) => {
      const text = instead(token, place, depth);
      return text === undefined ? [] : [{ start: token.start, end: token.end, text }];
    });
    const written = splice(formula, pieces);
    if (written.length > longest) throw new FormulaUnreadable("its names make it too long", 0);
    return written;
  };
  const instead = ({ kind, text }: Token, place: FormulaPlace, depth: number): string | undefined => {
    if (kind === "function") return text.replace(/_xl(?:fn|ws)\./gi, "");
    if (kind === "structured") {
      const found = tableArea(text, tables);
      if (found === undefined) return undefined;
      const { top, bottom, left, right } = found.area;
      const rows = found.isThisRow ? { top: place.row, bottom: place.row } : { top, bottom };
      const cells = areaAddress({ ...rows, left, right }).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
      return `${quotedSheet(found.table.sheet)}!${cells}`;
    }
    const meaning = kind === "name" && depth < deepest ? meaningOf(text, place.sheet) : undefined;
    if (meaning === undefined) return undefined;
    const key = `${depth} ${keyOf(meaning.name, meaning.sheet)}`;
    const known = meanings.get(key);
    if (known !== undefined) return known;
    const written = write(meaning.text, place, depth + 1);
    const inPlace = tokenize(written).length === 2 ? written : `(${written})`;
    meanings.set(key, inPlace);
    return inPlace;
  };
  const meaningOf = (text: string, sheet: string): DefinedName | undefined => {
    const bang = text.lastIndexOf("!");
    if (bang < 0) return known.get(keyOf(text, sheet)) ?? known.get(keyOf(text, undefined));
    const named = text.slice(0, bang).replace(/^'|'$/g, "").replace(/''/g, "'");
    return known.get(keyOf(text.slice(bang + 1), named)) ?? known.get(keyOf(text.slice(bang + 1), undefined));
  };
  return (formula, place) => {
    meanings.clear();
    const written = write(formula, place, 0);
    return usesDate1904 ? withDates1900(written) : written;
  };
}

const keyOf = (name: string, sheet: string | undefined): string =>
  `${sheet?.toLowerCase() ?? ""}!${name.toLowerCase()}`;
