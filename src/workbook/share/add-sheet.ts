import { quotedSheet } from "../formula-text/reference";
import type { PackageEdit } from "../package/edit";
import type { WorkbookModel } from "../package/model/types";
import type { WorkbookPackage } from "../package/open";
import { excelXml } from "../package/xml-text";
import { dialectOf } from "./dialect";
import { insideEnd, startOfNames } from "./workbook-part";

/** A sheet to add. */
export interface NewSheet {
  readonly name: string;
  /** What stands inside its worksheet element. */
  readonly content: string;
  /** The cells to print, and the rows to repeat on each page: "$A$1:$K$20", "$6:$6". */
  readonly printArea: string;
  readonly printTitles: string;
}

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

/** A name to add that all sheets know. */
export interface NewName {
  readonly name: string;
  readonly comment: string;
  /** As files hold it, without "=". */
  readonly text: string;
}

/** Adds visible sheets behind all others, and names. */
export function addSheets(
  { package: opened, sheets: known }: WorkbookModel,
  edit: PackageEdit,
  sheets: readonly NewSheet[],
  added: readonly NewName[] = [],
): void {
  const { main, relationship } = dialectOf(opened);
  const { workbookPart } = opened;
  const folder = workbookPart.slice(0, workbookPart.lastIndexOf("/") + 1);
  const insert = (at: number, text: string) => edit.replace(workbookPart, [{ start: at, end: at, text }]);
  const list = insideEnd(opened, "sheets");
  const names = insideEnd(opened, "definedNames");
  const { at: namesAt, prefix } = names ?? startOfNames(opened);
  const firstId = freeSheetId(opened);
  let entries = "";
  let definitions = "";
  let number = 1;
  for (const [index, sheet] of sheets.entries()) {
    while (opened.has(`${folder}worksheets/sharedCopy${number}.xml`)) number++;
    const part = `${folder}worksheets/sharedCopy${number++}.xml`;
    const start = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
    edit.add(part, contentType, `${start}<worksheet xmlns="${main}">${sheet.content}</worksheet>`);
    const id = edit.relate(workbookPart, `${relationship}/worksheet`, part);
    const attributes = `name="${excelXml(sheet.name)}" sheetId="${firstId + index}" r:id="${id}"`;
    entries += `<${list?.prefix ?? ""}sheet xmlns:r="${relationship}" ${attributes}/>`;
    const name = (kind: string, cells: string) =>
      `<${prefix}definedName name="_xlnm.${kind}" localSheetId="${known.length + index}">${excelXml(`${quotedSheet(sheet.name)}!${cells}`)}</${prefix}definedName>`;
    definitions += name("Print_Area", sheet.printArea) + name("Print_Titles", sheet.printTitles);
  }
  for (const { name, comment, text } of added)
    definitions += `<${prefix}definedName name="${excelXml(name)}" comment="${excelXml(comment)}">${excelXml(text)}</${prefix}definedName>`;
  if (list !== undefined) insert(list.at, entries);
  insert(
    namesAt,
    names === undefined ? `<${prefix}definedNames>${definitions}</${prefix}definedNames>` : definitions,
  );
}

function freeSheetId(opened: WorkbookPackage): number {
  const xml = opened.xml(opened.workbookPart);
  let highest = 0;
  for (let event = xml.next(); event !== "end"; event = xml.next()) {
    if (event === "open" && xml.local === "sheet")
      highest = Math.max(highest, Number(xml.attribute("sheetId")) || 0);
  }
  return highest + 1;
}
