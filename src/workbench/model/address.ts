/** A rectangle of cells; rows and columns count from 0. */
export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const maxRows = 1_048_576;
export const maxColumns = 16_384;

/** 0 is "A", 26 is "AA". */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

/** "A" is 0, "AA" is 26; either case. */
export const columnIndex = (name: string): number =>
  [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

export const cellName = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

/** "B2", "B2:C5", "B:C" or "2:5". */
export function rectName(rect: Rect): string {
  const lastRow = rect.row + rect.rows - 1;
  const lastColumn = rect.column + rect.columns - 1;
  if (rect.rows === maxRows && rect.columns === maxColumns) return `1:${maxRows}`;
  if (rect.rows === maxRows) return `${columnName(rect.column)}:${columnName(lastColumn)}`;
  if (rect.columns === maxColumns) return `${rect.row + 1}:${lastRow + 1}`;
  const first = cellName(rect.row, rect.column);
  return rect.rows === 1 && rect.columns === 1 ? first : `${first}:${cellName(lastRow, lastColumn)}`;
}

/** A sheet's name as formulas write it: quoted where it is not a plain word. */
export const quotedSheetName = (name: string): string =>
  /^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) && !looksLikeCell(name) ? name : `'${name.replaceAll("'", "''")}'`;

const looksLikeCell = (name: string): boolean => /^[A-Za-z]{1,3}\d+$/.test(name) || /^R\d*C\d*$/i.test(name);

/** An address with an optional sheet: "Sheet1!A1:B2", "'My sheet'!B:B", "$C$3". */
export interface Address {
  readonly sheet: string | null;
  readonly rect: Rect;
}

const withSheet = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]+)$/;

/** Reads an address; null where it is none (it may be a name then). */
export function parseAddress(text: string): Address | null {
  const match = withSheet.exec(text.trim());
  if (!match) return null;
  const rect = parseRect(match[3] ?? "");
  return rect && { sheet: match[1]?.replaceAll("''", "'") ?? match[2] ?? null, rect };
}

/** Reads the part of an address behind the sheet. */
export function parseRect(text: string): Rect | null {
  const corners = text.replaceAll("$", "").split(":");
  if (corners.length > 2) return null;
  const [from, to] = [corner(corners[0]), corner(corners[1] ?? corners[0])];
  if (!from || !to || (from.row === null) !== (to.row === null)) return null;
  if ((from.column === null) !== (to.column === null)) return null;
  if ((from.row === null || from.column === null) && corners.length === 1) return null;
  const rowRange = span(from.row, to.row, maxRows);
  const columnRange = span(from.column, to.column, maxColumns);
  return (
    rowRange &&
    columnRange && {
      row: rowRange[0],
      rows: rowRange[1],
      column: columnRange[0],
      columns: columnRange[1],
    }
  );
}

/** Row and column of a corner; null stands for all of them ("B" has no row, "2" no column). */
function corner(text = ""): { row: number | null; column: number | null } | null {
  const match = /^([A-Za-z]{1,3})?(\d{1,7})?$/.exec(text.trim());
  if (!match || text.trim() === "") return null;
  return {
    column: match[1] ? columnIndex(match[1]) : null,
    row: match[2] ? Number(match[2]) - 1 : null,
  };
}

function span(from: number | null, to: number | null, size: number): [start: number, length: number] | null {
  if (from === null || to === null) return [0, size];
  const start = Math.min(from, to);
  const end = Math.max(from, to);
  return start < 0 || end >= size ? null : [start, end - start + 1];
}

/** The common part of two rectangles, or null. */
export function intersection(a: Rect, b: Rect): Rect | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** The smallest rectangle around two. */
export function boundingRect(a: Rect, b: Rect): Rect {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

export const contains = (rect: Rect, row: number, column: number): boolean =>
  row >= rect.row &&
  row < rect.row + rect.rows &&
  column >= rect.column &&
  column < rect.column + rect.columns;
