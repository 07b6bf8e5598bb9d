import { cellAddress } from "../workbook/formula-text/address";
import { dateIn } from "../typing/month-text";
import { inPlainCharacters } from "../typing/characters";
import { BLANK, type CellSheet, type SheetCell } from "./cells";
import { numberIn, type DecimalSign } from "./numbers";
import { folded, isBlankWord, says } from "./words";

/** A table found in a sheet: its headings, and its rows with numbers. Rows and columns are those of the sheet, from 0. */
export interface FoundTable {
  readonly sheet: CellSheet;
  /** Lines of text above it. */
  readonly titles: readonly string[];
  readonly heads: readonly number[];
  /** Its rows below the headings, those between its sections included. */
  readonly body: readonly number[];
  readonly left: number;
  readonly right: number;
}

export const cellAt = (sheet: CellSheet, row: number, column: number): SheetCell =>
  sheet.rows[row]?.[column] ?? BLANK;

/** "B3" of a place in a sheet. */
export const addressOf = ({ top, left }: CellSheet, row: number, column: number): string =>
  cellAddress(row + top + 1, column + left + 1);

/** The number in a cell; undefined for a text, a blank, an error. */
export function numberAt(cell: SheetCell, decimal: DecimalSign): number | undefined {
  if (typeof cell.value === "number") return Number.isFinite(cell.value) ? cell.value : undefined;
  return typeof cell.value === "string" && !cell.error ? numberIn(cell.value, decimal) : undefined;
}

/** The text of a cell as a heading or a label; "" where it has none. */
export const textAt = (cell: SheetCell): string =>
  cell.value === null || cell.error ? "" : inPlainCharacters(String(cell.value));

/** A year, or the month of a year, as a heading says it: 2026, FY26, Jahr 1, Jan 2026, M3. */
export function periodIn(
  text: string,
  dayFirst = true,
): { readonly month?: number; readonly year?: number } | undefined {
  const plain = inPlainCharacters(text);
  const year = /(?:^|\D)((?:19|20)\d\d)(?:\D|$)/.exec(plain)?.[1];
  const date = dateIn(plain.replace(/\.$/, ""), dayFirst);
  if (date !== undefined) return { month: date.month, ...(date.year !== undefined && { year: date.year }) };
  const nth = /^(?:m|month|monat|mes) ?(\d{1,2})$/i.exec(folded(plain))?.[1];
  if (nth !== undefined && Number(nth) >= 1 && Number(nth) <= 60) return { month: Number(nth) };
  if (year !== undefined && plain.length <= 12) return { year: Number(year) };
  const fiscal = /^(?:fy|gj) ?'?(\d\d)$/i.exec(plain)?.[1];
  if (fiscal !== undefined) return { year: 2000 + Number(fiscal) };
  const ordinal = /^(?:year|jahr|ano|y) ?(\d{1,2})$/i.exec(folded(plain))?.[1];
  return ordinal === undefined ? undefined : { year: Number(ordinal) };
}

const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1950 && value <= 2100;

interface RowFacts {
  readonly numbers: readonly number[];
  readonly texts: readonly number[];
}

/** The tables of a sheet, from top to bottom. */
export function tablesIn(sheet: CellSheet, decimal: DecimalSign): FoundTable[] {
  const facts = sheet.rows.map((row): RowFacts => {
    const numbers: number[] = [];
    const texts: number[] = [];
    row.forEach((cell, column) => {
      if (numberAt(cell, decimal) !== undefined) numbers.push(column);
      else if (cell.value !== null) texts.push(column);
    });
    return { numbers, texts };
  });
  const found: FoundTable[] = [];
  let titles: string[] = [];
  for (const run of runsOf(facts))
    for (const [left, right] of groupsOf(sheet, facts, run)) {
      const read = tablesOfRun(sheet, facts, run, left, right, decimal);
      titles.push(...read.titles.filter((one) => one !== ""));
      const last = found.at(-1);
      for (const { heads, body } of read.tables) {
        if (heads.length === 0 && last !== undefined && continues(last, facts, body)) {
          found[found.length - 1] = { ...last, body: [...last.body, ...read.titleRows, ...body] };
          titles = [];
          continue;
        }
        found.push({ sheet, titles, heads, body, left, right });
        titles = [];
      }
    }
  return found.filter(
    ({ body }) => body.filter((row) => (facts[row] as RowFacts).numbers.length > 0).length >= 2,
  );
}

/** Rows that follow each other without a blank one between. */
function runsOf(facts: readonly RowFacts[]): (readonly number[])[] {
  const runs: number[][] = [];
  let run: number[] = [];
  facts.forEach(({ numbers, texts }, row) => {
    if (numbers.length + texts.length > 0) run.push(row);
    else if (run.length > 0) {
      runs.push(run);
      run = [];
    }
  });
  return run.length > 0 ? [...runs, run] : runs;
}

/** Tables side by side: a blank column between, and names of their own on both sides. */
function groupsOf(
  sheet: CellSheet,
  facts: readonly RowFacts[],
  run: readonly number[],
): (readonly [number, number])[] {
  const used = new Set(run.flatMap((row) => [...(facts[row]?.numbers ?? []), ...(facts[row]?.texts ?? [])]));
  const columns = [...used].sort((a, b) => a - b);
  const groups: [number, number][] = [];
  for (const column of columns) {
    const last = groups.at(-1);
    if (last !== undefined && column === last[1] + 1) last[1] = column;
    else groups.push([column, column]);
  }
  const isTable = ([left, right]: readonly [number, number]): boolean => {
    const inside = (column: number): boolean => column >= left && column <= right;
    const rows = run.filter((row) => facts[row]?.numbers.some(inside));
    const named = rows.filter((row) =>
      facts[row]?.texts.some((column) => inside(column) && textAt(cellAt(sheet, row, column)).length > 1),
    );
    return rows.length >= 2 && named.length * 2 > rows.length;
  };
  const [first, last] = [columns[0] ?? 0, columns.at(-1) ?? 0];
  return groups.length > 1 && groups.every(isTable) ? groups : [[first, last]];
}

/** A run as titles, headings and rows; a row of headings further down begins another table. */
function tablesOfRun(
  sheet: CellSheet,
  facts: readonly RowFacts[],
  run: readonly number[],
  left: number,
  right: number,
  decimal: DecimalSign,
) {
  const inside = (column: number): boolean => column >= left && column <= right;
  const at = (row: number, kind: keyof RowFacts): number[] => (facts[row]?.[kind] ?? []).filter(inside);
  const titles: string[] = [];
  const titleRows: number[] = [];
  const tables: { heads: number[]; body: number[] }[] = [];
  let above: number[] = [];
  let body: number[] = [];
  const lineOf = (row: number): string =>
    [...new Set(at(row, "texts").map((column) => textAt(cellAt(sheet, row, column))))].join(" ");
  const isOneText = (row: number): boolean =>
    at(row, "numbers").length === 0 &&
    new Set(at(row, "texts").map((column) => textAt(cellAt(sheet, row, column)))).size < 2;
  const isHead = (row: number): boolean => {
    const numbers = at(row, "numbers").map(
      (column) => numberAt(cellAt(sheet, row, column), decimal) as number,
    );
    if (numbers.length > 0) return numbers.length > 1 && numbers.every(isYear);
    return !isOneText(row);
  };
  /** Among rows of a table only what reads like headings is some. */
  const isHeadAmongRows = (row: number, numeric: ReadonlySet<number>): boolean => {
    if (!isHead(row)) return false;
    if (at(row, "numbers").length > 0) return true;
    const above = at(row, "texts")
      .filter((column) => numeric.has(column))
      .map((column) => textAt(cellAt(sheet, row, column)));
    const like = above.filter(
      (text) =>
        !isBlankWord(text) &&
        (periodIn(text) !== undefined || HEADS.some((pattern) => pattern.test(folded(text)))),
    );
    return like.length > 0 && like.length * 2 >= above.length;
  };
  const close = (): void => {
    if (body.length === 0) return;
    tables.push({ heads: above, body });
    [above, body] = [[], []];
  };
  const numeric = new Set<number>();
  const asTitles = (rows: readonly number[]): void => {
    for (const row of rows) {
      titleRows.push(row);
      titles.push(lineOf(row));
    }
  };
  for (const row of run) {
    if (body.length > 0 && isHeadAmongRows(row, numeric)) {
      close();
      numeric.clear();
    } else if (body.length > 0 && numeric.size === 0 && isHead(row)) {
      asTitles([...above, ...body]);
      [above, body] = [[], []];
    }
    if (body.length === 0 && isHead(row)) above.push(row);
    else if (body.length === 0 && at(row, "numbers").length === 0) {
      // Below headings it begins a section; above them it is a title.
      if (above.length > 0 && at(row, "texts")[0] === left) body.push(row);
      else {
        asTitles([...above, row]);
        above = [];
      }
    } else {
      body.push(row);
      for (const column of at(row, "numbers")) numeric.add(column);
    }
  }
  const onlyTexts = body.length === 0 ? above : [];
  close();
  for (const row of onlyTexts) titles.push(lineOf(row));
  return { titles, titleRows, tables };
}

const HEADS = [
  says.amount,
  says.perhaps,
  says.people,
  says.pay,
  says.price,
  says.units,
  says.monthly,
  says.yearly,
];

/** Whether rows without headings belong to the table above: their numbers stand in its columns. */
function continues(last: FoundTable, facts: readonly RowFacts[], body: readonly number[]): boolean {
  const known = new Set(last.body.flatMap((row) => facts[row]?.numbers ?? []));
  return body.every((row) => (facts[row]?.numbers ?? []).every((column) => known.has(column)));
}
