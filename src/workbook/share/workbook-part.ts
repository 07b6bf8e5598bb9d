import type { WorkbookPackage } from "../package/open";

/** The elements of a workbook part up to the calculation settings, in their prescribed order. */
const order = ["sheets", "functionGroups", "externalReferences", "definedNames"] as const;

/** Where an element stands in the workbook part, and what stands before element names there. */
export interface InsertionPoint {
  readonly at: number;
  readonly prefix: string;
}

/** Where the calculation settings belong. */
export function endOfNames(opened: WorkbookPackage): InsertionPoint {
  return behind(opened, order);
}

/** Where a list of names belongs, in a workbook that has none. */
export function startOfNames(opened: WorkbookPackage): InsertionPoint {
  return behind(opened, order.slice(0, -1));
}

/** Just inside the end of an element directly below the root; undefined where there is none, or it is empty. */
export function insideEnd(opened: WorkbookPackage, element: string): InsertionPoint | undefined {
  const xml = opened.xml(opened.workbookPart);
  for (let event = xml.next(); event !== "end"; event = xml.next()) {
    if (event !== "close" || xml.depth !== 1 || xml.local !== element || xml.start === xml.end) continue;
    return { at: xml.start, prefix: xml.rawName.slice(0, -xml.local.length) };
  }
  return undefined;
}

function behind(opened: WorkbookPackage, elements: readonly string[]): InsertionPoint {
  const xml = opened.xml(opened.workbookPart);
  let at = 0;
  let prefix = "";
  for (let event = xml.next(); event !== "end"; event = xml.next()) {
    if (event !== "close" || xml.depth !== 1 || !elements.includes(xml.local)) continue;
    at = xml.end;
    prefix = xml.rawName.slice(0, -xml.local.length);
  }
  return { at, prefix };
}
