import { columnLetters, columnNumber, lastColumn, lastRow } from "./address";

/** A row or column number, and whether it is pinned with "$". */
export interface Coordinate {
  readonly at: number;
  readonly absolute: boolean;
}

/** What stands before the "!": a sheet, the last sheet of a 3-D reference, another workbook. */
export interface Qualifier {
  /** As written, without the "!"; "" where nothing stands. */
  readonly text: string;
  readonly book?: string;
  readonly sheet?: string;
  readonly lastSheet?: string;
}

/** A reference to cells, as written in a formula: `A1`, `$A1:B$2`, `'My sheet'!A:C`, `3:3`. */
export interface Reference {
  readonly qualifier: Qualifier;
  readonly kind: "cell" | "area" | "columns" | "rows";
  /** Rows are 1 and the last one for whole columns; likewise columns for whole rows. */
  readonly top: Coordinate;
  readonly left: Coordinate;
  readonly bottom: Coordinate;
  readonly right: Coordinate;
}

const cell = /^(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})$/i;
const column = /^(\$?)([A-Z]{1,3})$/i;
const row = /^(\$?)([1-9]\d{0,6})$/;

const unqualified: Qualifier = { text: "" };

/** Reads what stands before the "!". */
export function parseQualifier(text: string): Qualifier {
  if (text === "") return unqualified;
  const plain = text.startsWith("'") ? text.slice(1, -1).replace(/''/g, "'") : text;
  const match = /^(?:(.*)\[([^\]]*)\])?([^\]]*)$/s.exec(plain);
  const book = match?.[2] === undefined ? undefined : (match[1] ?? "") + match[2];
  const [sheet = "", lastSheet] = (match?.[3] ?? plain).split(":");
  return {
    text,
    ...(book === undefined ? {} : { book }),
    ...(sheet === "" ? {} : { sheet }),
    ...(lastSheet === undefined ? {} : { lastSheet }),
  };
}

/** Reads the text after the "!" of a reference; undefined where it is none, or one that no sheet has. */
export function parseReference(qualifier: Qualifier, text: string): Reference | undefined {
  const colon = text.indexOf(":");
  const first = colon < 0 ? text : text.slice(0, colon);
  const second = colon < 0 ? text : text.slice(colon + 1);
  const start = cell.exec(first);
  if (start !== null) {
    const end = colon < 0 ? start : cell.exec(second);
    if (end === null) return undefined;
    return checked({
      qualifier,
      kind: colon < 0 ? "cell" : "area",
      top: rowOf(start[3], start[4]),
      left: columnOf(start[1], start[2]),
      bottom: rowOf(end[3], end[4]),
      right: columnOf(end[1], end[2]),
    });
  }
  if (colon < 0) return undefined;
  const [firstColumn, secondColumn] = [column.exec(first), column.exec(second)];
  if (firstColumn !== null && secondColumn !== null) {
    const left = columnOf(firstColumn[1], firstColumn[2]);
    const right = columnOf(secondColumn[1], secondColumn[2]);
    return checked({ qualifier, kind: "columns", top: pinned(1), left, bottom: pinned(lastRow), right });
  }
  const [firstRow, secondRow] = [row.exec(first), row.exec(second)];
  if (firstRow === null || secondRow === null) return undefined;
  const top = rowOf(firstRow[1], firstRow[2]);
  const bottom = rowOf(secondRow[1], secondRow[2]);
  return checked({ qualifier, kind: "rows", top, left: pinned(1), bottom, right: pinned(lastColumn) });
}

const pinned = (at: number): Coordinate => ({ at, absolute: true });
const rowOf = (dollar = "", digits = ""): Coordinate => ({ at: Number(digits), absolute: dollar === "$" });
const columnOf = (dollar = "", letters = ""): Coordinate => ({
  at: columnNumber(letters),
  absolute: dollar === "$",
});

function checked(reference: Reference): Reference | undefined {
  const { top, bottom, left, right } = reference;
  return Math.max(top.at, bottom.at) <= lastRow && Math.max(left.at, right.at) <= lastColumn
    ? reference
    : undefined;
}

/** The reference as Excel writes it; its qualifier as it was written. */
export function referenceText({ qualifier, kind, top, left, bottom, right }: Reference): string {
  const before = qualifier.text === "" ? "" : `${qualifier.text}!`;
  const columnText = ({ at, absolute }: Coordinate) => (absolute ? "$" : "") + columnLetters(at);
  const rowText = ({ at, absolute }: Coordinate) => (absolute ? "$" : "") + at;
  if (kind === "columns") return `${before}${columnText(left)}:${columnText(right)}`;
  if (kind === "rows") return `${before}${rowText(top)}:${rowText(bottom)}`;
  const start = before + columnText(left) + rowText(top);
  return kind === "cell" ? start : `${start}:${columnText(right)}${rowText(bottom)}`;
}

/** How many rows and columns the reference spans; undefined for a 3-D reference. */
export function referenceShape(reference: Reference): { rows: number; columns: number } | undefined {
  if (reference.qualifier.lastSheet !== undefined) return undefined;
  return {
    rows: Math.abs(reference.bottom.at - reference.top.at) + 1,
    columns: Math.abs(reference.right.at - reference.left.at) + 1,
  };
}

/** The sheet's name as it must stand before a "!"; quoted always, which is right for every name. */
export function quotedSheet(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}
