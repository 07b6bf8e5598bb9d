import { namespaces } from "../namespaces";
import type { WorkbookPackage } from "../open";
import { partKey } from "../part-name";
import { refusals } from "../problem";
import { targetOfType } from "../relationships";
import type { XmlReader } from "../xml-reader";
import { readName } from "./read-names";
import { readNumberFormats } from "./read-number-formats";
import { readSharedStrings } from "./read-shared-strings";
import { isTrue, readSheet, type SheetEntry } from "./read-sheet";
import { readTable } from "./read-table";
import type { DefinedName, LooseFormula, Sheet, Table, WorkbookModel } from "./types";

/**
 * Reads a workbook whole, or refuses it whole (WorkbookRefused): every XML part is read to its end, so that nothing
 * dangerous or damaged hides in a part that nobody needs.
 */
export function readWorkbook(opened: WorkbookPackage): WorkbookModel {
  const checked = new Set<string>();
  const watched: WorkbookPackage = {
    ...opened,
    xml: (part) => {
      checked.add(partKey(part));
      return opened.xml(part);
    },
  };
  const model = read(watched);
  for (const { name } of opened.entries) {
    if (isXml(name, opened.contentType(name)) && !checked.has(partKey(name))) readToEnd(opened.xml(name));
  }
  return { ...model, package: opened };
}

function read(opened: WorkbookPackage): WorkbookModel {
  const relationships = opened.relationships(opened.workbookPart);
  const about = readWorkbookPart(opened);
  const stringsPart = targetOfType(relationships, "sharedStrings");
  const sharedStrings = stringsPart === undefined ? [] : readSharedStrings(opened.xml(stringsPart));
  const stylesPart = targetOfType(relationships, "styles");
  const numberFormats = stylesPart === undefined ? [] : readNumberFormats(opened.xml(stylesPart));
  const sheets: Sheet[] = [];
  const tables: Table[] = [];
  const looseFormulas: LooseFormula[] = [...about.nameFormulas];
  let cellsLeft = opened.limits.cells;
  for (const entry of about.sheets) {
    if (!entry.isWorksheet) {
      sheets.push(sheetWithoutCells(entry));
      continue;
    }
    const { sheet, rules } = readSheet(opened, entry, sharedStrings, cellsLeft);
    cellsLeft -= sheet.cells.length;
    sheets.push(sheet);
    looseFormulas.push(...rules);
    for (const { type, target } of opened.relationships(entry.part)) {
      if (!type.endsWith("/table")) continue;
      const { table, formulas } = readTable(opened, target, entry.name);
      tables.push(table);
      looseFormulas.push(...formulas);
    }
  }
  const { names, externalBooks, calculation } = about;
  return { package: opened, sheets, names, tables, looseFormulas, numberFormats, externalBooks, calculation };
}

function readWorkbookPart(opened: WorkbookPackage) {
  const part = opened.workbookPart;
  const xml = opened.xml(part);
  const sheets: (SheetEntry & { isWorksheet: boolean })[] = [];
  const names: DefinedName[] = [];
  const nameFormulas: LooseFormula[] = [];
  const externalBooks: (string | undefined)[] = [];
  let calculation = { isIterative: false, isManual: false };
  for (let event = xml.next(); event !== "end"; event = xml.next()) {
    if (event !== "open") continue;
    if (xml.local === "sheet") sheets.push(readSheetEntry(xml, opened));
    else if (xml.local === "externalReference") externalBooks.push(externalBook(opened, relationshipId(xml)));
    else if (xml.local === "definedName") {
      const { name, formula } = readName(xml, sheets, part);
      names.push(name);
      nameFormulas.push(formula);
    } else if (xml.local === "calcPr") {
      calculation = {
        isIterative: isTrue(xml.attribute("iterate")),
        isManual: xml.attribute("calcMode") === "manual",
      };
    }
  }
  if (sheets.length === 0) throw refusals.damaged("it has no sheets");
  return { sheets, names, nameFormulas, externalBooks, calculation };
}

function readSheetEntry(xml: XmlReader, opened: WorkbookPackage): SheetEntry & { isWorksheet: boolean } {
  const name = xml.attribute("name") ?? "";
  const state = xml.attribute("state");
  const id = relationshipId(xml);
  const relationship = opened.relationships(opened.workbookPart).find((each) => each.id === id);
  if (relationship === undefined || relationship.isExternal) {
    throw refusals.damaged(`it does not say where the sheet "${name}" is`);
  }
  return {
    name,
    visibility: state === "hidden" || state === "veryHidden" ? state : "visible",
    part: relationship.target,
    isWorksheet: relationship.type.endsWith("/worksheet"),
  };
}

function externalBook(opened: WorkbookPackage, id: string | undefined): string | undefined {
  const part = opened.relationships(opened.workbookPart).find((each) => each.id === id)?.target;
  if (part === undefined) return undefined;
  return opened.relationships(part).find(({ isExternal }) => isExternal)?.target;
}

function relationshipId(xml: XmlReader): string | undefined {
  return xml.attribute("id", namespaces.relationship) ?? xml.attribute("id", strictRelationship);
}

const strictRelationship = "http://purl.oclc.org/ooxml/officeDocument/relationships";

function sheetWithoutCells({ name, visibility, part }: SheetEntry): Sheet {
  return {
    name,
    visibility,
    part,
    kind: "other",
    cells: [],
    cell: () => undefined,
    hiddenRows: [],
    hiddenColumns: [],
    prefix: "",
  };
}

/** Pictures in SVG may declare a document type, and old drawings (VML) are not well-formed: both are never read. */
function isXml(name: string, contentType: string): boolean {
  if (partKey(name).endsWith(".rels")) return true;
  return /[+/]xml$/.test(contentType) && !contentType.startsWith("image/");
}

function readToEnd(xml: XmlReader): void {
  while (xml.next() !== "end");
}
