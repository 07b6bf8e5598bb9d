/** The size of an Excel sheet. */
export const lastRow = 1_048_576;
export const lastColumn = 16_384;

/** "A" is 1, "XFD" is 16384, "aa" is 27. Only for letters. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (let index = 0; index < letters.length; index++)
    column = column * 26 + (letters.charCodeAt(index) & 31);
  return column;
}

/** 1 is "A", 16384 is "XFD". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Row 3, column 2 is "B3". */
export function cellAddress(row: number, column: number): string {
  return columnLetters(column) + row;
}

/** "B3" is row 3, column 2; undefined for anything else, or a cell that no sheet has. */
export function parseCellAddress(address: string): { row: number; column: number } | undefined {
  const match = /^([A-Z]{1,3})([1-9]\d{0,6})$/i.exec(address);
  if (match === null) return undefined;
  const row = Number(match[2]);
  const column = columnNumber(match[1] as string);
  return row <= lastRow && column <= lastColumn ? { row, column } : undefined;
}

/** Cells from one corner to the other, both included; rows and columns count from 1. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** "B3" or "B3:C9", corners in any order; undefined for anything else. */
export function parseArea(text: string): Area | undefined {
  const [first, second] = text.replace(/\$/g, "").split(":").map(parseCellAddress);
  if (first === undefined) return undefined;
  const last = text.includes(":") ? second : first;
  if (last === undefined) return undefined;
  return {
    top: Math.min(first.row, last.row),
    left: Math.min(first.column, last.column),
    bottom: Math.max(first.row, last.row),
    right: Math.max(first.column, last.column),
  };
}

/** The inverse of `parseArea`: "B3" for one cell, else "B3:C9". */
export function areaAddress({ top, left, bottom, right }: Area): string {
  const first = cellAddress(top, left);
  return top === bottom && left === right ? first : `${first}:${cellAddress(bottom, right)}`;
}
