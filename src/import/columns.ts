import { columnLetters } from "../workbook/formula-text/address";
import { saidOf } from "../typing/heading";
import type { DecimalSign } from "./numbers";
import { cellAt, numberAt, periodIn, textAt, type FoundTable } from "./table";
import { folded, isBlankWord, isTotalLabel, says } from "./words";

/** What a column of a table holds. */
export type ColumnKind =
  "label" | "group" | "period" | "amount" | "total" | "people" | "pay" | "price" | "units" | "ignored";

/** A column of a table: what is above it, what it holds. */
export interface Column {
  /** Column of the sheet, from 0. */
  readonly at: number;
  /** Its heading, the rows of a heading joined; its letter where it has none. No two columns of a table say the same. */
  readonly head: string;
  readonly heads: readonly string[];
  readonly kind: ColumnKind;
  readonly numbers: number;
}

/** The columns of a table from left to right; blank ones are left out. */
export function columnsOf(table: FoundTable, decimal: DecimalSign): Column[] {
  const { sheet, left, right, body } = table;
  const heads = headRows(table, decimal);
  const upper = heads.length > 1 ? filledToRight(table, heads[0] as number, heads[1] as number) : undefined;
  const columns: Omit<Column, "kind">[] = [];
  const facts = new Map<number, Facts>();
  for (let at = left; at <= right; at++) {
    const cells = body.map((row) => cellAt(sheet, row, at));
    const about: Facts = { numbers: [], texts: [], percent: 0 };
    for (const cell of cells) {
      const value = numberAt(cell, decimal);
      if (value !== undefined) {
        about.numbers.push(value);
        if (cell.format?.includes("%") || (typeof cell.value === "string" && cell.value.includes("%")))
          about.percent++;
      } else if (!isBlankWord(textAt(cell))) about.texts.push(textAt(cell));
    }
    if (about.numbers.length + about.texts.length === 0) continue;
    const said = heads
      .map((row, i) =>
        i === 0 && upper !== undefined ? (upper.get(at) ?? "") : textAt(cellAt(sheet, row, at)),
      )
      .filter((text, i, all) => text !== "" && all.indexOf(text) === i);
    const letter = columnLetters(at + sheet.left + 1);
    const joined = said.join(" · ") || letter;
    const head = columns.some((one) => one.head === joined) ? `${joined} (${letter})` : joined;
    columns.push({ at, head, heads: said, numbers: about.numbers.length });
    facts.set(at, about);
  }
  return kindsOf(columns, facts);
}

interface Facts {
  readonly numbers: number[];
  readonly texts: string[];
  percent: number;
}

/** The last row of headings, and the one above it where it says something above numbers. */
function headRows({ sheet, heads, body, left, right }: FoundTable, decimal: DecimalSign): number[] {
  const [before, last] = heads.slice(-2).length === 2 ? heads.slice(-2) : [undefined, heads.at(-1)];
  if (last === undefined) return [];
  if (before === undefined) return [last];
  for (let at = left; at <= right; at++) {
    const numeric = body.some((row) => numberAt(cellAt(sheet, row, at), decimal) !== undefined);
    if (numeric && textAt(cellAt(sheet, before, at)) !== "") return [before, last];
  }
  return [last];
}

/** A heading above several columns stands in the first of them, whether the cells are merged or not. */
function filledToRight({ sheet, left, right }: FoundTable, row: number, below: number): Map<number, string> {
  const filled = new Map<number, string>();
  let last = "";
  for (let at = left; at <= right; at++) {
    const own = textAt(cellAt(sheet, row, at));
    const under = textAt(cellAt(sheet, below, at));
    // A heading of its own row alone, or a sum of all, ends what was said before.
    if (own !== "") last = own;
    else if (under === "" || isTotalLabel(under)) last = "";
    filled.set(at, last);
  }
  return filled;
}

function kindsOf(columns: readonly Omit<Column, "kind">[], facts: ReadonlyMap<number, Facts>): Column[] {
  const about = (column: Omit<Column, "kind">): Facts => facts.get(column.at) as Facts;
  const isNumeric = (column: Omit<Column, "kind">): boolean => {
    const { numbers, texts } = about(column);
    return numbers.length > 0 && numbers.length >= texts.length;
  };
  const texts = columns.filter((one) => !isNumeric(one));
  const isPeriod = (column: Omit<Column, "kind">): boolean => {
    const { numbers, texts: written } = about(column);
    const values = [...numbers.map(String), ...written];
    const periods = values.filter((text) => periodIn(text) !== undefined).length;
    return values.length >= 2 && periods >= 0.8 * values.length;
  };
  const period =
    texts.find(isPeriod) ??
    columns.find(
      (one) =>
        isNumeric(one) &&
        isPeriod(one) &&
        (says.month.test(folded(one.head)) || /^(year|jahr|ano)$/.test(folded(one.head))),
    );
  const names = texts.filter((one) => one !== period);
  const distinct = (one: Omit<Column, "kind">): number => new Set(about(one).texts).size;
  const said = (one: Omit<Column, "kind">, pattern: RegExp): boolean => pattern.test(folded(one.head));
  const rank = (one: Omit<Column, "kind">): number =>
    distinct(one) * (said(one, says.option) ? 0.5 : said(one, says.name) ? 2 : 1);
  const label = names.reduce<Omit<Column, "kind"> | undefined>(
    (best, one) => (best === undefined || rank(one) > rank(best) ? one : best),
    undefined,
  );
  return columns.map((column): Column => {
    const kind = (): ColumnKind => {
      if (column === period) return "period";
      if (column === label) return "label";
      const { texts: written, numbers, percent } = about(column);
      if (!isNumeric(column))
        return said(column, says.option) || new Set(written).size * 2 <= written.length ? "group" : "ignored";
      if (percent * 2 > numbers.length || column.head.includes("%")) return "ignored";
      const last = folded(column.heads.at(-1) ?? "");
      if (periodIn(column.heads.at(-1) ?? "") !== undefined) return "amount";
      if (
        /^(#|no\.?|nr\.?|id|pos\.?|code|kostenstelle|cost cent(er|re)|account|konto)$/.test(last) ||
        isCounting(numbers)
      )
        return "ignored";
      if (column.heads.some((head) => isTotalLabel(head))) return "total";
      if (says.people.test(last) && !says.amount.test(last)) return "people";
      if (says.pay.test(last)) return "pay";
      if (says.units.test(last) && !says.amount.test(last.replace(says.units, ""))) return "units";
      return isPriceAlone(last) ? "price" : "amount";
    };
    return { ...column, kind: kind() };
  });
}

/** "Price", "Unit cost": the price of one, where it says nothing of a time or a total. */
const isPriceAlone = (head: string): boolean =>
  says.price.test(head) && !says.monthly.test(head) && !says.yearly.test(head) && !isTotalLabel(head);

/** 1, 2, 3 … are numbers of rows. */
const isCounting = (numbers: readonly number[]): boolean =>
  numbers.length >= 3 &&
  numbers.every((value, i) => value === (numbers[0] as number) + i) &&
  (numbers[0] as number) <= 1;

/** What a heading says of the money below it: its currency, and by how much its numbers are to be multiplied. */
export function moneySaid(text: string): { readonly currency?: string; readonly times: number } {
  const words = saidOf(text)
    .split(" ")
    .filter((word) => word !== "");
  const times = words.includes("thousand") ? 1000 : words.includes("million") ? 1_000_000 : 1;
  const currency = words.find((word) => /^[A-Z]{3}$|^\p{Sc}$/u.test(word));
  return { times, ...(currency !== undefined && { currency }) };
}
