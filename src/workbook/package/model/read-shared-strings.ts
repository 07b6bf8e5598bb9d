import { Budget } from "../limits";
import { toTransitional, namespaces } from "../namespaces";
import { unescapeExcelString } from "../xml-text";
import type { XmlReader } from "../xml-reader";

/** The workbook's shared texts, formatting left out, in order. */
export function readSharedStrings(xml: XmlReader, most: number): string[] {
  const strings: string[] = [];
  const budget = new Budget("texts", most);
  for (let event = xml.next(); event !== "end"; event = xml.next()) {
    if (event === "open" && xml.local === "si" && isMain(xml)) {
      budget.take(1);
      strings.push(readRichText(xml));
    }
  }
  return strings;
}

/** The text of a string item, inline string or comment just opened: all its runs, without phonetic hints. */
export function readRichText(xml: XmlReader): string {
  const outside = xml.depth - 1;
  let text = "";
  for (;;) {
    const event = xml.next();
    if (event === "close" && xml.depth === outside) return unescapeExcelString(text);
    if (event !== "open") continue;
    if (xml.local === "rPh") xml.skip();
    else if (xml.local === "t") text += xml.content();
  }
}

/** Whether the element just opened belongs to the main namespace of workbooks. */
function isMain(xml: XmlReader): boolean {
  return xml.namespace === namespaces.main || toTransitional(xml.namespace) === namespaces.main;
}
