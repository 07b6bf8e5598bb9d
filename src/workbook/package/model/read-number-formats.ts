import { Budget } from "../limits";
import type { XmlReader } from "../xml-reader";

/** The formats every Excel knows by number, as far as they say something about the unit. */
const builtIn: Readonly<Record<number, string>> = {
  5: '"$"#,##0',
  6: '"$"#,##0',
  7: '"$"#,##0.00',
  8: '"$"#,##0.00',
  9: "0%",
  10: "0.00%",
  14: "mm-dd-yy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yy h:mm",
  42: '_("$"* #,##0_)',
  44: '_("$"* #,##0.00_)',
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mmss.0",
  49: "@",
};

/** The number format of each cell format in styles.xml; "General" where it says nothing of interest. */
export function readNumberFormats(xml: XmlReader, most: number): string[] {
  const budget = new Budget("cell formats", most);
  const own = new Map<number, string>();
  const formats: string[] = [];
  let inCellFormats = false;
  for (let event = xml.next(); event !== "end"; event = xml.next()) {
    if (xml.local === "cellXfs") inCellFormats = event === "open";
    if (event !== "open") continue;
    if (xml.local === "xf" || xml.local === "numFmt") budget.take(1);
    const id = Number(xml.attribute("numFmtId") ?? 0);
    if (xml.local === "numFmt") own.set(id, xml.attribute("formatCode") ?? "General");
    if (xml.local === "xf" && inCellFormats) formats.push(own.get(id) ?? builtIn[id] ?? "General");
  }
  return formats;
}
