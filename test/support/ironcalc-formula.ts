import { columnLetters, parseArea } from "../../src/workbook/formula-text/address";
import { quotedSheet } from "../../src/workbook/formula-text/reference";
import { splice } from "../../src/workbook/formula-text/splice";
import { parseStructured } from "../../src/workbook/formula-text/structured";
import { tokenize, type Token } from "../../src/workbook/formula-text/tokens";
import type { Table, WorkbookModel } from "../../src/workbook/package/model/types";

/** Whether a name stands for cells: the only names that IronCalc knows. */
export function isReference(formula: string): boolean {
  return tokenize(formula).every(({ kind }) => kind === "reference" || kind === "end");
}

/**
 * Writes formulas as IronCalc takes them: without the prefixes that newer functions have in files, with names that
 * stand for a formula (or, where asked, any name) written out, and with references to tables turned into references
 * to cells.
 */
export function formulaWriter(
  { names, tables }: WorkbookModel,
  withoutNames = false,
): (formula: string, row: number) => string {
  const meanings = new Map(
    names.flatMap(({ name, text }) =>
      isReference(text) && !withoutNames ? [] : [[name.toLowerCase(), text]],
    ),
  );
  const instead = ({ kind, text }: Token, row: number): string | undefined => {
    if (kind === "function") return text.replace(/_xl(?:fn|ws)\./gi, "");
    if (kind === "structured") return cellsOf(text, tables, row);
    const meaning = kind === "name" ? meanings.get(text.toLowerCase()) : undefined;
    if (meaning === undefined) return undefined;
    return isReference(meaning) ? meaning : `(${write(meaning, row)})`;
  };
  const write = (formula: string, row: number): string => {
    const pieces = tokenize(formula).flatMap((token) => {
      const text = instead(token, row);
      return text === undefined ? [] : [{ start: token.start, end: token.end, text }];
    });
    return splice(formula, pieces);
  };
  return write;
}

/** The cells that a reference to a table means, seen from a row; undefined for a table that is not there. */
function cellsOf(text: string, tables: readonly Table[], row: number): string | undefined {
  const parsed = parseStructured(text);
  const table = tables.find(({ name }) => name.toLowerCase() === parsed?.table.toLowerCase());
  const area = parseArea(table?.area ?? "");
  if (parsed === undefined || table === undefined || area === undefined) return undefined;
  const { columns } = table;
  const [first, last] = parsed.columns ?? [columns[0], columns.at(-1)];
  const letters = (column = "") => `$${columnLetters(area.left + columns.indexOf(column))}`;
  const isOfRow = parsed.items.some((item) => item.toLowerCase() === "#this row");
  const top = isOfRow ? row : area.top + table.headerRows;
  const bottom = isOfRow ? row : area.bottom - table.totalsRows;
  return `${quotedSheet(table.sheet)}!${letters(first)}$${top}:${letters(last)}$${bottom}`;
}
