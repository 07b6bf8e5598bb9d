import { Budget } from "../limits";
import { namespaces } from "../namespaces";
import type { WorkbookPackage } from "../open";
import { partKey } from "../part-name";
import { quoted, refusals } from "../problem";
import { presentPart, type Relationship } from "../relationships";
import { unescapeExcelString } from "../xml-text";
import type { XmlReader } from "../xml-reader";
import { readName } from "./read-names";
import { readNumberFormats } from "./read-number-formats";
import { readSharedStrings } from "./read-shared-strings";
import { isTrue, readSheet, type SheetEntry, type SheetReading } from "./read-sheet";
import { readTable } from "./read-table";
import type { DefinedName, LooseFormula, Sheet, Table, WorkbookModel } from "./types";

/**
 * Reads a workbook whole, or refuses it whole (WorkbookRefused): every XML part is read to its end, so that nothing
 * dangerous or damaged hides in a part that nobody needs. Blank cells are left out unless asked for.
 */
export function readWorkbook(opened: WorkbookPackage, { withBlanks = false } = {}): WorkbookModel {
  const checked = new Set<string>();
  const watched: WorkbookPackage = {
    ...opened,
    xml: (part) => {
      checked.add(partKey(part));
      return opened.xml(part);
    },
  };
  const model = read(watched, withBlanks);
  for (const { name } of opened.entries) {
    if (isXml(name, opened.contentType(name)) && !checked.has(partKey(name))) readToEnd(opened.xml(name));
  }
  return { ...model, package: opened };
}

function read(opened: WorkbookPackage, withBlanks: boolean): WorkbookModel {
  const { limits, workbookPart } = opened;
  const rules = new Budget("names, rules and formats with formulas", limits.rules);
  const about = readWorkbookPart(opened, rules);
  const stringsPart = presentPart(opened, workbookPart, "sharedStrings");
  const stylesPart = presentPart(opened, workbookPart, "styles");
  const numberFormats =
    stylesPart === undefined ? [] : readNumberFormats(opened.xml(stylesPart), limits.formats);
  const reading: SheetReading = {
    sharedStrings: stringsPart === undefined ? [] : readSharedStrings(opened.xml(stringsPart), limits.texts),
    cells: new Budget("cells", limits.cells),
    formulaCharacters: new Budget(
      "characters in formulas",
      limits.formulaCharacters + 2 * opened.file.length,
    ),
    rules,
    withBlanks,
  };
  const sheets: Sheet[] = [];
  const tables: Table[] = [];
  const looseFormulas: LooseFormula[] = [...about.nameFormulas];
  for (const entry of about.sheets) {
    if (!entry.isWorksheet) {
      sheets.push(sheetWithoutCells(entry));
      continue;
    }
    const { sheet, rules: found } = readSheet(opened, entry, reading);
    sheets.push(sheet);
    for (const rule of found) looseFormulas.push(rule);
    for (const { type, target } of opened.relationships(entry.part)) {
      if (!type.endsWith("/table")) continue;
      const { table, formulas } = readTable(opened, target, entry.name, rules);
      tables.push(table);
      for (const formula of formulas) looseFormulas.push(formula);
    }
  }
  const { sheets: _, nameFormulas: __, ...rest } = about;
  return { package: opened, ...rest, sheets, tables, looseFormulas, numberFormats };
}

function readWorkbookPart(opened: WorkbookPackage, rules: Budget) {
  const sheetBudget = new Budget("sheets", opened.limits.sheets);
  const nameBudget = new Budget("names", opened.limits.names);
  const related = new Map(opened.relationships(opened.workbookPart).map((each) => [each.id, each]));
  const partsSeen = new Set<string>();
  const part = opened.workbookPart;
  const xml = opened.xml(part);
  const sheets: (SheetEntry & { isWorksheet: boolean })[] = [];
  const names: DefinedName[] = [];
  const nameFormulas: LooseFormula[] = [];
  const externalBooks: (string | undefined)[] = [];
  let usesDate1904 = false;
  let calculation = { isIterative: false, isManual: false };
  for (let event = xml.next(); event !== "end"; event = xml.next()) {
    if (event !== "open") continue;
    if (xml.local === "sheet") {
      sheetBudget.take(1);
      const entry = readSheetEntry(xml, related);
      if (entry.part !== "" && partsSeen.has(partKey(entry.part)))
        throw refusals.damaged(`two of its sheets are the part ${quoted(entry.part)}`);
      partsSeen.add(partKey(entry.part));
      sheets.push(entry);
    } else if (xml.local === "externalReference")
      externalBooks.push(externalBook(opened, related.get(relationshipId(xml) ?? "")));
    else if (xml.local === "workbookPr") usesDate1904 = isTrue(xml.attribute("date1904"));
    else if (xml.local === "definedName") {
      nameBudget.take(1);
      rules.take(1);
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
  return { sheets, names, nameFormulas, externalBooks, calculation, usesDate1904 };
}

function readSheetEntry(
  xml: XmlReader,
  related: ReadonlyMap<string, Relationship>,
): SheetEntry & { isWorksheet: boolean } {
  const name = unescapeExcelString(xml.attribute("name") ?? "");
  const state = xml.attribute("state");
  const id = relationshipId(xml);
  const visibility = state === "hidden" || state === "veryHidden" ? state : "visible";
  // What is left of a macro sheet of Excel 4.0 after others saved the workbook: Excel shows it, and it holds nothing.
  if (id === "") return { name, visibility, part: "", isWorksheet: false };
  const relationship = related.get(id ?? "");
  if (relationship === undefined || relationship.isExternal) {
    throw refusals.damaged(`it does not say where the sheet ${quoted(name)} is`);
  }
  return {
    name,
    visibility,
    part: relationship.target,
    isWorksheet: relationship.type.endsWith("/worksheet"),
  };
}

function externalBook(opened: WorkbookPackage, to: Relationship | undefined): string | undefined {
  const part = to?.target;
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
    merged: [],
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
