import { cellAddress, parseArea, parseCellAddress } from "../../formula-text/address";
import type { Budget } from "../limits";
import { quoted, refusals } from "../problem";
import { unescapeExcelString } from "../xml-text";
import type { XmlReader } from "../xml-reader";
import { readRichText } from "./read-shared-strings";
import type { Cell, CellFormula, CellValue } from "./types";

/** Where the cell after the last one stands unless it says otherwise. */
export interface Position {
  row: number;
  column: number;
}

/** What reading the cells of a sheet needs, and what all sheets together may hold. */
export interface CellReading {
  readonly part: string;
  /** For messages: the sheet's name. */
  readonly sheet: string;
  readonly sharedStrings: readonly string[];
  readonly cells: Budget;
  readonly formulaCharacters: Budget;
}

/**
 * Reads the cell element just opened, and moves `position` behind it. A shared formula may still be without its text,
 * which stands in another cell of its group.
 */
export function readCell(xml: XmlReader, position: Position, reading: CellReading): Cell {
  const { part, sharedStrings } = reading;
  reading.cells.take(1);
  const start = xml.start;
  const outside = xml.depth - 1;
  const address = xml.attribute("r");
  const at = address === undefined ? { ...position } : parseCellAddress(address);
  if (at === undefined)
    throw refusals.damaged(`${quoted(part)} has a cell with the address ${quoted(address ?? "")}`);
  position.row = at.row;
  position.column = at.column + 1;
  const type = xml.attribute("t") ?? "n";
  const style = Number(xml.attribute("s") ?? 0);
  const formulaMetadata = xml.attribute("cm");
  const valueMetadata = xml.attribute("vm");
  let formula: CellFormula | undefined;
  let text: string | undefined;
  for (;;) {
    const event = xml.next();
    if (event === "close" && xml.depth === outside) break;
    if (event !== "open") continue;
    if (xml.local === "f") formula = readFormula(xml, at, reading);
    else if (xml.local === "v") text = xml.content();
    else if (xml.local === "is") text = readRichText(xml);
    else xml.skip();
  }
  return {
    row: at.row,
    column: at.column,
    value: text === undefined ? null : valueOf(type, text, sharedStrings, part),
    style,
    formula,
    formulaMetadata: formulaMetadata === undefined ? undefined : Number(formulaMetadata),
    valueMetadata: valueMetadata === undefined ? undefined : Number(valueMetadata),
    span: { start, end: xml.end },
  };
}

function readFormula(
  xml: XmlReader,
  at: { readonly row: number; readonly column: number },
  { cells, formulaCharacters, sheet }: CellReading,
): CellFormula | undefined {
  const type = xml.attribute("t") ?? "normal";
  const area = xml.attribute("ref");
  const group = xml.attribute("si");
  const text = unescapeExcelString(xml.content());
  const place = ` (${quoted(sheet)}, cell ${cellAddress(at.row, at.column)})`;
  formulaCharacters.take(text.length, place);
  const covered = area === undefined || type === "shared" ? undefined : parseArea(area);
  if (covered !== undefined)
    cells.take(
      (covered.bottom - covered.top + 1) * (covered.right - covered.left + 1) - 1,
      `: the formula in ${cellAddress(at.row, at.column)} of ${quoted(sheet)} covers ${area}`,
    );
  if (type === "array") return { kind: "array", text, ...(area === undefined ? {} : { area }) };
  if (type === "dataTable") return { kind: "data-table", text: "", ...(area === undefined ? {} : { area }) };
  if (type === "shared" && group !== undefined) return { kind: "shared", text, group };
  return text.trim() === "" ? undefined : { kind: "normal", text };
}

function valueOf(type: string, text: string, sharedStrings: readonly string[], part: string): CellValue {
  switch (type) {
    case "s": {
      const shared = sharedStrings[Number(text)];
      if (shared === undefined)
        throw refusals.damaged(`${quoted(part)} has a text that is not in the list of texts`);
      return shared;
    }
    case "str":
      return unescapeExcelString(text);
    case "inlineStr":
    case "d":
      return text;
    case "b":
      return text === "1" || text === "true";
    case "e":
      return { error: text };
    default: {
      const number = Number(text);
      if (text.trim() === "") return null;
      if (!Number.isFinite(number)) throw refusals.damaged(`${quoted(part)} has the number ${quoted(text)}`);
      return number;
    }
  }
}
