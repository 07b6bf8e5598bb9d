import { tryParseFormula } from "../formula-text/parse";
import { walk } from "../formula-text/tree";
import { editPackage } from "../package/edit";
import { namespaces } from "../package/namespaces";
import type { WorkbookModel } from "../package/model/types";
import type { Splice } from "../formula-text/splice";

/** The file without that sheet; undefined where another formula reads it, or where it is the only visible sheet. */
export function removeSheetIfUnused(model: WorkbookModel, name: string): Uint8Array | undefined {
  const { package: opened, sheets, looseFormulas } = model;
  const index = sheets.findIndex((sheet) => sheet.name === name);
  const sheet = sheets[index];
  const others = sheets.filter((each) => each !== sheet);
  if (sheet === undefined || !others.some(({ visibility }) => visibility === "visible")) return undefined;
  const formulas = [
    ...others.flatMap(({ cells }) => cells.flatMap(({ formula }) => formula?.text ?? [])),
    ...looseFormulas.filter((loose) => loose.sheet !== name).map(({ text }) => text),
  ];
  if (formulas.some((formula) => reads(formula, name))) return undefined;
  const edit = editPackage(opened);
  edit.remove([sheet.part]);
  edit.replace(opened.workbookPart, workbookPieces(model, index));
  return edit.write();
}

function reads(formula: string, sheet: string): boolean {
  const key = sheet.toLowerCase();
  if (!formula.toLowerCase().includes(key)) return false;
  const tree = tryParseFormula(formula);
  if (tree === undefined) return true;
  return [...walk(tree)].some((node) => {
    if (node.kind === "reference") {
      const { qualifier } = node.reference;
      return (
        qualifier.book === undefined &&
        [qualifier.sheet, qualifier.lastSheet].some((each) => each?.toLowerCase() === key)
      );
    }
    return node.kind === "name" && formula.slice(node.start, node.end).toLowerCase().includes(`${key}!`);
  });
}

/** Takes the sheet out of the list, with the names known on it alone, and renumbers what counts sheets by position. */
function workbookPieces({ package: opened }: WorkbookModel, index: number): Splice[] {
  const pieces: Splice[] = [];
  const xml = opened.xml(opened.workbookPart);
  let sheetsSeen = 0;
  const renumber = (attribute: string) => {
    const span = xml.attributeSpan(attribute);
    const value = Number(xml.attribute(attribute));
    if (span !== undefined && value >= index) pieces.push({ ...span, text: String(Math.max(0, value - 1)) });
  };
  const removeElement = () => {
    const { start } = xml;
    xml.skip();
    pieces.push({ start, end: xml.end, text: "" });
  };
  for (let event = xml.next(); event !== "end"; event = xml.next()) {
    if (event !== "open" || xml.namespace === namespaces.relationship) continue;
    if (xml.local === "sheet") {
      if (sheetsSeen++ === index) removeElement();
    } else if (xml.local === "workbookView") {
      renumber("activeTab");
      renumber("firstSheet");
    } else if (xml.local === "definedName" && xml.attribute("localSheetId") !== undefined) {
      if (Number(xml.attribute("localSheetId")) === index) removeElement();
      else renumber("localSheetId");
    }
  }
  return pieces;
}
