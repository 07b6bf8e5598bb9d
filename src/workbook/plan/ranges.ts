import { cellAddress, columnLetters } from "../formula-text/address";
import { column, sheetName } from "./layout";

/** `G12`, `$D$12`. */
export const cell = (row: number, column: number): string => cellAddress(row, column);
export const fixed = (row: number, column: number): string => `$${columnLetters(column)}$${row}`;

/** Cells of one row between two columns, the columns fixed: `$G12:$BN12`. */
export const across = (row: number, from: number, to: number): string =>
  `$${columnLetters(from)}${row}:$${columnLetters(to)}${row}`;

/** Cells of one column between two rows, all fixed: `$D$9:$D$12`. */
export const down = (column: number, from: number, to: number): string =>
  `${fixed(from, column)}:${fixed(to, column)}`;

/** Cells of one column as few ranges: rows 12, 13, 14 and 20 are `G12:G14,G20`. */
export function rangesOf(rows: readonly number[], column: number): string {
  const sorted = [...rows].sort((a, b) => a - b);
  const ranges: [number, number][] = [];
  for (const row of sorted) {
    const last = ranges.at(-1);
    if (last !== undefined && row === last[1] + 1) last[1] = row;
    else ranges.push([row, row]);
  }
  const letters = columnLetters(column);
  return ranges
    .map(([from, to]) => (from === to ? `${letters}${from}` : `${letters}${from}:${letters}${to}`))
    .join(",");
}

/** A sheet's name before a reference; ours need no quotes. */
export const on = (sheet: string, reference: string): string => `${sheet}!${reference}`;

/** The formula that brings a row of another sheet in, for the first period. */
export const fromSheet = (sheet: string, at: number): string => on(sheet, cell(at, column.first));

/** A header row of the timeline, for the first period. */
export const headerOf = (at: number): string =>
  on(sheetName.timeline, `${columnLetters(column.first)}$${at}`);
