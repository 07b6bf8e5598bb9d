import type {
  Cell as FileCell,
  CellValue as FileValue,
  Worksheet as FileSheet,
} from "@cj-tech-master/excelts";
import type { FunctionCatalog } from "../functions/catalog";
import { parseRect, rectName } from "../model/address";
import type { Cell, CellInput } from "../model/cellGrid";
import type { CellStyle } from "../model/cellStyle";
import { CellError, type CellValue, isErrorCode } from "../model/cellValue";
import type { Worksheet } from "../model/worksheet";
import { fileFormula, readFormula } from "./fileFormula";
import { fileStyle, readStyle } from "./fileStyle";

const serialOf1970 = 25_569;
const millisecondsOfDay = 86_400_000;

/** Styles are few and cells are many. */
const stylesOf = <K, V extends object>(make: (style: K) => V): ((style: K) => V) => {
  const made = new Map<string, V>();
  return (style) => {
    const key = JSON.stringify(style);
    const known = made.get(key) ?? make(style);
    made.set(key, known);
    return known;
  };
};

/** Takes the cells of a file's sheet over: formulas with their last results, values, links and looks. */
export function readCells(from: FileSheet, to: Worksheet, catalog: FunctionCatalog): void {
  const styleOf = stylesOf(readStyle);
  const spilled = new Set<string>();
  from.eachRow({ includeEmpty: false }, (row) =>
    row.eachCell({ includeEmpty: true }, (cell) => {
      const style = styleOf(cell.style);
      const isInside = spilled.has(cell.address) || (cell.isMerged && cell.master !== cell);
      const read = isInside ? null : readContent(cell, catalog);
      noteSpill(cell, spilled);
      if (!read && Object.keys(style).length === 0) return;
      const made = to.cells.ensure(cell.row - 1, cell.col - 1);
      if (Object.keys(style).length > 0) made.style = style;
      if (read) Object.assign(made, read);
      readLink(cell, to);
    }),
  );
}

/** The cells of an array's range hold its values only; they are not anybody's input. */
function noteSpill({ value, address }: FileCell, spilled: Set<string>): void {
  if (!isRecord(value) || !("shareType" in value) || value.shareType !== "array") return;
  const rect = parseRect(value.ref);
  for (let row = 0; rect && row < rect.rows; row++)
    for (let column = 0; column < rect.columns; column++)
      spilled.add(rectName({ row: rect.row + row, column: rect.column + column, rows: 1, columns: 1 }));
  spilled.delete(address);
}

function readContent(
  { value, formula }: FileCell,
  catalog: FunctionCatalog,
): Pick<Cell, "input" | "value"> | null {
  if (value === null || value === undefined) return null;
  if (formula)
    return {
      input: { formula: `=${readFormula(formula, catalog)}` },
      value: isRecord(value) && "result" in value ? plain(value.result) : null,
    };
  const literal = plain(value);
  return { input: { literal }, value: literal };
}

/** A value without what a cell can't hold: texts lose their formats, dates are numbers. */
function plain(value: FileValue): CellValue {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return serialOf1970 + value.getTime() / millisecondsOfDay;
  if (!isRecord(value)) return value;
  if ("error" in value) return new CellError(isErrorCode(value.error) ? value.error : "#VALUE!");
  if ("richText" in value && value.richText) return value.richText.map(({ text }) => text).join("");
  if ("text" in value) return value.text;
  return "checkbox" in value ? value.checkbox : null;
}

function readLink({ hyperlink, row, col, text }: FileCell, to: Worksheet): void {
  if (!hyperlink) return;
  const target = hyperlink.startsWith("#")
    ? { documentReference: hyperlink.slice(1) }
    : { address: hyperlink };
  to.hyperlinks.set(`${row - 1} ${col - 1}`, { ...target, textToDisplay: text });
}

const isRecord = (
  value: unknown,
): value is Exclude<FileValue, null | undefined | string | number | boolean | Date> =>
  typeof value === "object" && value !== null && !(value instanceof Date);

/** Writes a sheet's cells into a file's sheet. What spilled is written as values around its formula. */
export function writeCells(from: Worksheet, to: FileSheet, catalog: FunctionCatalog): void {
  const styleOf = stylesOf((style: CellStyle) => fileStyle(style));
  for (const { row, column, cell } of from.cells.entries()) {
    const written = to.getCell(row + 1, column + 1);
    if (cell.style) written.style = styleOf(cell.style);
    const link = from.hyperlinks.get(`${row} ${column}`);
    if (link) {
      const hyperlink = link["address"] ?? `#${link["documentReference"] ?? ""}`;
      written.value = { text: String(cell.value ?? ""), hyperlink };
    } else written.value = fileValue(cell, row, column, catalog);
  }
}

function fileValue(cell: Cell, row: number, column: number, catalog: FunctionCatalog): FileValue {
  const result = resultOf(cell.value);
  if (!isFormula(cell.input)) return result;
  const formula = fileFormula(cell.input.formula.slice(1), catalog);
  const cached = result === null ? {} : { result };
  const { rows, columns } = cell.spill ?? { rows: 1, columns: 1 };
  if (rows * columns === 1) return { formula, ...cached };
  const ref = rectName({ row, column, rows, columns });
  return { formula, shareType: "array", ref, isDynamicArray: true, ...cached };
}

const isFormula = (input: CellInput | null): input is { formula: string } =>
  input !== null && "formula" in input;

/** #BUSY! is nothing that a file can hold. */
function resultOf(value: CellValue): number | string | boolean | null | { error: "#N/A" } {
  if (!(value instanceof CellError)) return value;
  return { error: (value.code === "#BUSY!" ? "#N/A" : value.code) as "#N/A" };
}
