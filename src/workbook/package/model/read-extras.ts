import type { WorkbookPackage } from "../open";
import { partKey, relationshipsName } from "../part-name";
import type { Relationship } from "../relationships";
import { readComments } from "./read-comments";
import { readProperties } from "./read-properties";
import type { WorkbookExtras, WorkbookModel } from "./types";

type PartRelationship = Relationship & { readonly part: string };

/** Reads what the file carries besides its sheets. */
export function readExtras(model: WorkbookModel): WorkbookExtras {
  const opened = model.package;
  const relationships = allRelationships(opened);
  const parts = (type: RegExp) => [
    ...new Set(
      relationships.filter((each) => !each.isExternal && type.test(each.type)).map(({ target }) => target),
    ),
  ];
  const pivotCaches = parts(/\/pivotCacheDefinition$/);
  return {
    properties: readProperties(opened),
    comments: readComments(model),
    people: [
      ...pivotCaches.flatMap((part) => attributeOf(opened, part, "pivotCacheDefinition", "refreshedBy")),
      ...attributeOf(opened, opened.workbookPart, "fileSharing", "userName"),
    ],
    externalTargets: relationships
      .filter(({ isExternal }) => isExternal)
      .map(({ part, type, target }) => ({ part, kind: type.slice(type.lastIndexOf("/") + 1), target })),
    customXml: parts(/\/customXml$/).map((part) => ({ part, namespace: rootNamespace(opened, part) })),
    webExtensions: parts(/\/webextension$/).map((part) => {
      return { part, id: attributeOf(opened, part, "reference", "id")[0] ?? "" };
    }),
    richValues: parts(/\/(rdRichValue|rdArray)$/),
    pivotCaches: pivotCaches.map((part) => {
      const hasRecords = opened.relationships(part).some(({ type }) => type.endsWith("/pivotCacheRecords"));
      return { part, hasRecords };
    }),
    connections: parts(/\/connections$/),
    printerSettings: parts(/\/printerSettings$/),
    embedded: parts(/\/(oleObject|package)$/),
    savedIn: attributeOf(opened, opened.workbookPart, "absPath", "url")[0],
  };
}

function allRelationships(opened: WorkbookPackage): PartRelationship[] {
  const owners = ["", ...opened.entries.map(({ name }) => name)];
  return owners
    .filter((part) => opened.has(relationshipsName(part)))
    .flatMap((part) => opened.relationships(part).map((relationship) => ({ part, ...relationship })));
}

/** The values of one attribute wherever an element of that name has it. */
function attributeOf(opened: WorkbookPackage, part: string, element: string, attribute: string): string[] {
  if (!opened.has(part)) return [];
  const values: string[] = [];
  const xml = opened.xml(part);
  for (let event = xml.next(); event !== "end"; event = xml.next()) {
    const value = event === "open" && xml.local === element ? xml.attribute(attribute) : undefined;
    if (value !== undefined && value !== "" && !values.includes(value)) values.push(value);
  }
  return values;
}

function rootNamespace(opened: WorkbookPackage, part: string): string {
  if (!partKey(part).endsWith(".xml") || !opened.has(part)) return "";
  const xml = opened.xml(part);
  xml.next();
  return xml.namespace;
}
