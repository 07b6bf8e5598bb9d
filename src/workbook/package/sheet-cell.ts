import { cellAddress } from "../formula-text/address";
import type { CellValue } from "./model/types";
import { escapeXml, excelXml } from "./xml-text";

/** A cell to write. */
export interface CellToWrite {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly style?: number;
  /** Without a leading "=". */
  readonly formula?: string;
  /** Where the result of an array formula stands. */
  readonly area?: string;
  /** Index into the workbook's formula metadata, which makes an array formula spill. */
  readonly formulaMetadata?: number | undefined;
  readonly valueMetadata?: number | undefined;
}

/** The cell's element. `prefix` is what stands before element names on its sheet. Texts stay texts, whatever they say. */
export function cellXml(cell: CellToWrite, prefix = ""): string {
  const { row, column, value, style = 0, formula, area, formulaMetadata, valueMetadata } = cell;
  const type = typeOf(value, formula !== undefined);
  const attributes = [
    `r="${cellAddress(row, column)}"`,
    style === 0 ? "" : `s="${style}"`,
    type === "n" ? "" : `t="${type}"`,
    formulaMetadata === undefined ? "" : `cm="${formulaMetadata}"`,
    valueMetadata === undefined ? "" : `vm="${valueMetadata}"`,
  ].filter((attribute) => attribute !== "");
  const element = (name: string, content: string, more = "") =>
    `<${prefix}${name}${more}>${content}</${prefix}${name}>`;
  const array = area === undefined ? "" : ` t="array" ref="${area}"`;
  const formulaElement = formula === undefined ? "" : element("f", excelXml(formula), array);
  const content = formulaElement + valueXml(value, type, element);
  const start = `<${prefix}c ${attributes.join(" ")}`;
  return content === "" ? `${start}/>` : `${start}>${content}</${prefix}c>`;
}

function typeOf(value: CellValue, isResult: boolean): "n" | "b" | "e" | "str" | "inlineStr" {
  if (typeof value === "string") return isResult ? "str" : "inlineStr";
  if (typeof value === "boolean") return "b";
  return typeof value === "object" && value !== null ? "e" : "n";
}

function valueXml(
  value: CellValue,
  type: string,
  element: (name: string, content: string, more?: string) => string,
): string {
  if (value === null) return "";
  if (typeof value === "object") return element("v", escapeXml(value.error));
  if (typeof value === "boolean") return element("v", value ? "1" : "0");
  if (typeof value === "number") return element("v", String(value));
  const text = excelXml(value);
  if (type === "str") return element("v", text);
  return element("is", element("t", text, ' xml:space="preserve"'));
}
