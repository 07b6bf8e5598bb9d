import type { PackageEdit } from "../package/edit";
import type { WorkbookModel } from "../package/model/types";
import { escapeXml } from "../package/xml-text";
import { dialectOf } from "./dialect";

const contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/** A name that no sheet has yet: the one wished for, or with a number. Names are compared without letter case. */
export function freeSheetName({ sheets }: WorkbookModel, wished: string): string {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  if (!taken.has(wished.toLowerCase())) return wished;
  for (let number = 2; ; number++) {
    const name = `${wished} ${number}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** Adds a visible sheet behind all others. `content` is what stands inside its worksheet element. */
export function addSheet(
  { package: opened }: WorkbookModel,
  edit: PackageEdit,
  name: string,
  content: string,
): void {
  const { main, relationship } = dialectOf(opened);
  const folder = opened.workbookPart.slice(0, opened.workbookPart.lastIndexOf("/") + 1);
  let number = 1;
  while (opened.has(`${folder}worksheets/sharedCopy${number}.xml`)) number++;
  const part = `${folder}worksheets/sharedCopy${number}.xml`;
  const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${main}">${content}</worksheet>`;
  edit.add(part, contentType, xml);
  const id = edit.relate(opened.workbookPart, `${relationship}/worksheet`, part);
  const { end, prefix, sheetId } = sheetList(opened.xml(opened.workbookPart));
  const entry = `<${prefix}sheet xmlns:r="${relationship}" name="${escapeXml(name)}" sheetId="${sheetId}" r:id="${id}"/>`;
  edit.replace(opened.workbookPart, [{ start: end, end, text: entry }]);
}

function sheetList(xml: ReturnType<WorkbookModel["package"]["xml"]>) {
  let end = 0;
  let prefix = "";
  let highest = 0;
  for (let event = xml.next(); event !== "end"; event = xml.next()) {
    if (event === "open" && xml.local === "sheet")
      highest = Math.max(highest, Number(xml.attribute("sheetId")) || 0);
    if (event === "close" && xml.local === "sheets") {
      end = xml.start;
      prefix = xml.rawName.slice(0, -xml.local.length);
    }
  }
  return { end, prefix, sheetId: highest + 1 };
}
