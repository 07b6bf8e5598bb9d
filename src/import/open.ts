import { readWorkbook } from "../workbook/package/model/read-workbook";
import { openPackage } from "../workbook/package/open";
import { separatedRows } from "../workbook/csv";
import { sheetsOf, textSheet, type CellSheet } from "./cells";
import { decodeText } from "./decode";
import { SheetRefused } from "./refused";

/** The sheets of a file that may come from anywhere. Throws {@link SheetRefused} or WorkbookRefused. */
export function openSheets(name: string, bytes: Uint8Array): CellSheet[] {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const isOldWorkbook = bytes[0] === 0xd0 && bytes[1] === 0xcf;
  if (isZip || isOldWorkbook || /\.xls[xmb]?$/i.test(name)) return sheetsOf(readWorkbook(openPackage(bytes)));
  const text = decodeText(bytes);
  if (text === undefined) throw new SheetRefused("not-text");
  return [textSheet(name.replace(/\.[^.]*$/, ""), rowsOf(text))];
}

const SEPARATORS = [",", ";", "\t", "|"];
/** Rows by which the separator is found. */
const TRIED = 200;

/** Rows of cells, by the separator that makes most rows alike; a first line "sep=;" names it. */
export function rowsOf(text: string): string[][] {
  const [, named] = /^\ufeff?sep=(.)\r?\n/i.exec(text) ?? [];
  if (named !== undefined) return withoutName(rowsBy(text, named));
  const beginning = text.slice(0, 200_000);
  const alike = (separator: string): number => {
    const counts = separatedRows(beginning, separator)
      .rows.slice(0, TRIED)
      .map((row) => row.length)
      .filter((length) => length > 1);
    const usual = Math.max(0, ...counts.map((one) => counts.filter((other) => other === one).length));
    return usual * 1000 + Math.max(0, ...counts);
  };
  const best = SEPARATORS.map((one) => [one, alike(one)] as const).reduce((a, b) => (b[1] > a[1] ? b : a));
  return rowsBy(text, best[0]);
}

/** The line that names the separator keeps its place, so that addresses stay those of the file. */
const withoutName = (rows: string[][]): string[][] => [[], ...rows.slice(1)];

function rowsBy(text: string, separator: string): string[][] {
  const { rows, openQuote } = separatedRows(text, separator);
  if (openQuote !== undefined) throw new SheetRefused("open-quote", String(openQuote + 1));
  return rows;
}
