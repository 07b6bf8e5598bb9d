import type { XmlReader } from "../xml-reader";
import { unescapeExcelString } from "../xml-text";
import { isTrue, type SheetEntry } from "./read-sheet";
import type { DefinedName, LooseFormula } from "./types";

/** Reads the defined name element just opened. */
export function readName(
  xml: XmlReader,
  sheets: readonly SheetEntry[],
  part: string,
): { name: DefinedName; formula: LooseFormula } {
  const local = xml.attribute("localSheetId");
  const sheet = local === undefined ? undefined : sheets[Number(local)]?.name;
  const where = unescapeExcelString(xml.attribute("name") ?? "");
  const isHidden = isTrue(xml.attribute("hidden"));
  const start = xml.end;
  const text = unescapeExcelString(xml.content());
  const scope = sheet === undefined ? {} : { sheet };
  return {
    name: { name: where, text, ...scope, isHidden },
    formula: { kind: "name", text, ...scope, where, part, span: { start, end: xml.start } },
  };
}
