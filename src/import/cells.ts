import { parseArea } from "../workbook/formula-text/address";
import type { WorkbookModel } from "../workbook/package/model/types";
import { isDate, dayOfSerial, type HeldCell } from "../typing/cell-text";
import { SheetRefused } from "./refused";

/** What one cell holds: a number, a text, an error such as #REF!, a blank. A day is the text 2027-04-01. */
export interface SheetCell {
  readonly value: number | string | null;
  /** It shows an error in place of a value. */
  readonly error?: true;
  /** Its number format, as Excel's English codes; it may name a currency. */
  readonly format?: string;
  /** Its formula, without the equals sign. */
  readonly formula?: string;
  /** It was written as text although it may be a number: how it is read depends on the file's decimal sign. */
  readonly typed?: true;
}

/** One sheet as rows of cells from A1 on. Rows and columns count from 0; `top` and `left` say which cell is the first. */
export interface CellSheet {
  readonly name: string;
  readonly rows: readonly (readonly SheetCell[])[];
  readonly top: number;
  readonly left: number;
  readonly isHidden: boolean;
}

export const BLANK: SheetCell = { value: null };
/** No cost sheet is larger, and reading stays within a second. */
export const MOST_ROWS = 20_000;
export const MOST_COLUMNS = 300;

/** The sheets of a workbook; merged cells all hold what the first of them does. */
export const sheetsOf = (model: WorkbookModel): CellSheet[] =>
  model.sheets
    .filter(({ kind }) => kind === "worksheet")
    .map(({ name, cells, visibility, merged }) => {
      const rows: SheetCell[][] = [];
      for (const { row, column, value, style, formula } of cells) {
        if (value === null) continue;
        if (row > MOST_ROWS) throw new SheetRefused("too-large", `${MOST_ROWS.toLocaleString("en-US")} rows`);
        if (column > MOST_COLUMNS) throw new SheetRefused("too-large", `${MOST_COLUMNS} columns`);
        const format = model.numberFormats[style] ?? "General";
        const given: Pick<SheetCell, "format" | "formula"> = {
          ...(format !== "General" && { format }),
          ...(formula !== undefined && { formula: formula.text }),
        };
        put(rows, row - 1, column - 1, { ...given, ...held(value, format, model.usesDate1904) });
      }
      for (const area of merged) spread(rows, area);
      return { name, rows: filled(rows), top: 0, left: 0, isHidden: visibility !== "visible" };
    });

/** Days between the two counts of Excel. */
const FROM_1904 = 1462;

function held(value: unknown, format: string, from1904: boolean): Pick<SheetCell, "value" | "error"> {
  if (typeof value === "number" && isDate(format))
    return { value: dayOfSerial(value + (from1904 ? FROM_1904 : 0)) };
  if (typeof value === "number" || typeof value === "string") return { value };
  if (typeof value === "boolean") return { value: String(value).toUpperCase() };
  return { value: (value as { error: string }).error, error: true };
}

/** Cells that are selected in the sheet. */
export function selectedSheet(address: string, cells: readonly (readonly HeldCell[])[]): CellSheet {
  const at = address.lastIndexOf("!");
  const area = parseArea(address.slice(at + 1));
  return {
    name: address.slice(0, Math.max(at, 0)).replace(/^'|'$/g, "").replaceAll("''", "'"),
    top: (area?.top ?? 1) - 1,
    left: (area?.left ?? 1) - 1,
    isHidden: false,
    rows: cells.map((row) =>
      row.map(({ value, format }): SheetCell => {
        if (value === "") return BLANK;
        if (typeof value === "string" && /^#[A-Z/0!?]+[!?]?$/.test(value)) return { value, error: true };
        return { ...(format !== "General" && { format }), ...held(value, format, false) };
      }),
    ),
  };
}

/** Rows of texts, whose numbers are still to be read. */
export function textSheet(name: string, rows: readonly (readonly string[])[]): CellSheet {
  if (rows.length > MOST_ROWS)
    throw new SheetRefused("too-large", `${MOST_ROWS.toLocaleString("en-US")} rows`);
  if (rows.some((row) => row.length > MOST_COLUMNS))
    throw new SheetRefused("too-large", `${MOST_COLUMNS} columns`);
  return {
    name,
    top: 0,
    left: 0,
    isHidden: false,
    rows: rows.map((row) =>
      row.map((text): SheetCell => (text.trim() === "" ? BLANK : { value: text.trim(), typed: true })),
    ),
  };
}

function put(rows: SheetCell[][], row: number, column: number, cell: SheetCell): void {
  while (rows.length <= row) rows.push([]);
  (rows[row] as SheetCell[])[column] = cell;
}

/** A merged area says its text in each of its cells; a number only where it stands, or it would count twice. */
function spread(rows: SheetCell[][], text: string): void {
  const area = parseArea(text);
  const first = area && rows[area.top - 1]?.[area.left - 1];
  if (area === undefined || typeof first?.value !== "string" || first.error) return;
  if ((area.bottom - area.top + 1) * (area.right - area.left + 1) > MOST_ROWS) return;
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= Math.min(area.right, MOST_COLUMNS); column++)
      put(rows, row - 1, column - 1, { value: first.value });
}

const filled = (rows: readonly (readonly (SheetCell | undefined)[])[]): SheetCell[][] =>
  rows.map((row) => Array.from(row, (cell) => cell ?? BLANK));
