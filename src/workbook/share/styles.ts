import type { PackageEdit } from "../package/edit";
import type { WorkbookPackage } from "../package/open";
import { presentPart } from "../package/relationships";

/** Cell formats of the "Shared copy" sheet, as indexes into the workbook's list. */
export interface SheetStyles {
  readonly title: number;
  readonly header: number;
  /** Always text, also when a person edits the cell: what looks like a formula stays what it is. */
  readonly text: number;
  readonly wrapped: number;
}

interface List {
  count: number;
  end: number;
  countSpan: { start: number; end: number } | undefined;
}

/** Adds the formats to the workbook's styles; all 0 (the normal format) where it has no usable list of them. */
export function addStyles(opened: WorkbookPackage, edit: PackageEdit): SheetStyles {
  const none = { title: 0, header: 0, text: 0, wrapped: 0 };
  const part = presentPart(opened, opened.workbookPart, "styles");
  if (part === undefined) return none;
  const { lists, prefix } = readLists(opened, part);
  const [fonts, fills, formats] = [lists.get("fonts"), lists.get("fills"), lists.get("cellXfs")];
  if (fonts === undefined || fills === undefined || formats === undefined || formats.count === 0) return none;
  const append = (list: List, count: number, xml: string) => {
    edit.replace(part, [{ start: list.end, end: list.end, text: xml.replace(/<(\/?)/g, `<$1${prefix}`) }]);
    if (list.countSpan !== undefined)
      edit.replace(part, [{ ...list.countSpan, text: String(list.count + count) }]);
  };
  append(
    fonts,
    2,
    '<font><b/><sz val="16"/><color rgb="FF14304F"/><name val="Calibri"/></font><font><b/><sz val="10"/><color rgb="FFFFFFFF"/><name val="Calibri"/></font>',
  );
  append(
    fills,
    1,
    '<fill><patternFill patternType="solid"><fgColor rgb="FF14304F"/><bgColor indexed="64"/></patternFill></fill>',
  );
  const top = '<alignment vertical="top" wrapText="1"/>';
  append(
    formats,
    4,
    `<xf numFmtId="0" fontId="${fonts.count}" fillId="0" borderId="0" applyFont="1"/>` +
      `<xf numFmtId="0" fontId="${fonts.count + 1}" fillId="${fills.count}" borderId="0" applyFont="1" applyFill="1" applyAlignment="1">${top}</xf>` +
      `<xf numFmtId="49" fontId="0" fillId="0" borderId="0" quotePrefix="1" applyNumberFormat="1" applyAlignment="1">${top}</xf>` +
      `<xf numFmtId="0" fontId="0" fillId="0" borderId="0" applyAlignment="1">${top}</xf>`,
  );
  const first = formats.count;
  return { title: first, header: first + 1, text: first + 2, wrapped: first + 3 };
}

function readLists(opened: WorkbookPackage, part: string): { lists: Map<string, List>; prefix: string } {
  const lists = new Map<string, List>();
  const xml = opened.xml(part);
  let prefix = "";
  let list: List | undefined;
  for (let event = xml.next(); event !== "end"; event = xml.next()) {
    if (event === "open" && xml.depth === 1) prefix = xml.rawName.slice(0, -xml.local.length);
    if (event === "open" && xml.depth === 2) {
      list = { count: 0, end: xml.end, countSpan: xml.attributeSpan("count") };
      // An empty element has no inside to add to.
      if (!xml.isEmpty) lists.set(xml.local, list);
    }
    if (event === "open" && xml.depth === 3 && list !== undefined) list.count++;
    if (event === "close" && xml.depth === 1 && list !== undefined) list.end = xml.start;
  }
  return { lists, prefix };
}
