import { CellValueType, HorizontalAlign, type ICellData } from "@univerjs/core";
import type { Cell } from "../../model/cellGrid";
import type { CellStyle } from "../../model/cellStyle";
import { CellError } from "../../model/cellValue";
import { toUniverStyle } from "./styles";

/** Nothing: what a cell becomes when it is emptied. */
export const emptyCell: ICellData = { v: null, f: null, p: null, si: null, t: null, s: null };

/** A cell as the grid shows it. Errors and truth values stand in the middle, as in Excel. */
export function toCellData(cell: Cell | undefined, style: CellStyle): ICellData {
  const data: ICellData = { ...emptyCell, s: toUniverStyle(style) };
  if (!cell) return data;
  if (cell.input && "formula" in cell.input) data.f = cell.input.formula;
  const { value } = cell;
  const isCentered = value instanceof CellError || typeof value === "boolean";
  if (isCentered && (style.horizontalAlignment ?? "General") === "General")
    data.s = { ...toUniverStyle(style), ht: HorizontalAlign.CENTER };
  if (value instanceof CellError) return { ...data, v: value.code, t: CellValueType.STRING };
  if (typeof value === "boolean") return { ...data, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === "number") return { ...data, v: value, t: CellValueType.NUMBER };
  if (typeof value === "string") return { ...data, v: value, t: textType(cell, value) };
  return data;
}

/** Text that Excel would read as something else keeps its apostrophe. */
const textType = (cell: Cell, value: string): CellValueType =>
  cell.input && "literal" in cell.input && /^[=+\-\d.]/.test(value)
    ? CellValueType.FORCE_STRING
    : CellValueType.STRING;
