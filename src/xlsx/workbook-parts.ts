import type { PlanSheet, WorkbookPlan } from "../workbook/plan/plan";
import { columnLetters } from "../workbook/formula-text/address";
import { element, escaped, namespaces, part } from "./xml";

/** A relationship to another part. */
export interface Relationship {
  readonly id: string;
  /** Without its usual beginning. */
  readonly type: string;
  readonly target: string;
}

export const relationshipsXml = (list: readonly Relationship[]): string =>
  part(
    element(
      "Relationships",
      { xmlns: namespaces.packageRelationships },
      list
        .map(({ id, type, target }) =>
          element("Relationship", {
            Id: id,
            Type: type.startsWith("http") ? type : `${namespaces.relationships}/${type}`,
            Target: target,
          }),
        )
        .join(""),
    ),
  );

/** The workbook's part: its sheets in order, names and calculation. */
export function workbookXml({ sheets, names }: WorkbookPlan): string {
  const list = sheets.map(({ name }, i) => element("sheet", { name, sheetId: i + 1, "r:id": `rId${i + 1}` }));
  return part(
    element(
      "workbook",
      { xmlns: namespaces.main, "xmlns:r": namespaces.relationships },
      element("workbookPr", { defaultThemeVersion: 124226 }) +
        element(
          "bookViews",
          {},
          element("workbookView", {
            xWindow: 0,
            yWindow: 0,
            windowWidth: 28_800,
            windowHeight: 17_000,
            tabRatio: 850,
            activeTab: 0,
          }),
        ) +
        element("sheets", {}, list.join("")) +
        element(
          "definedNames",
          {},
          [
            ...names.map(({ name, refersTo }) => ({
              key: name,
              xml: element("definedName", { name }, escaped(refersTo)),
            })),
            ...sheets.flatMap(printNames),
          ]
            .sort((a, b) => compare(a.key, b.key))
            .map(({ xml }) => xml)
            .join(""),
        ) +
        element("calcPr", { calcId: 191_029, fullCalcOnLoad: 1 }),
    ),
  );
}

/** Names in the order in which Excel keeps them: by their letters in any case. */
const compare = (a: string, b: string): number => {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  return x < y ? -1 : x > y ? 1 : 0;
};

/** The cells that print, and the rows and columns that every page repeats, are names of their own. */
function printNames({ name, print }: PlanSheet, index: number): { key: string; xml: string }[] {
  const own = (key: string, text: string) => ({
    key: `${key} ${String(index).padStart(3, "0")}`,
    xml: element("definedName", { name: key, localSheetId: index }, escaped(text)),
  });
  const { area } = print;
  const pinned = (cell: string): string => cell.replace(/([A-Z]+)(\d+)/, "$$$1$$$2");
  const { titleRows, titleColumns } = print;
  const titles = [
    ...(titleColumns === undefined
      ? []
      : [`${name}!$${columnLetters(titleColumns[0])}:$${columnLetters(titleColumns[1])}`]),
    ...(titleRows === undefined ? [] : [`${name}!$${titleRows[0]}:$${titleRows[1]}`]),
  ];
  return [
    own("_xlnm.Print_Area", `${name}!${area.split(":").map(pinned).join(":")}`),
    ...(titles.length === 0 ? [] : [own("_xlnm.Print_Titles", titles.join(","))]),
  ];
}

/** What kinds of parts the package has. */
export function contentTypesXml(parts: readonly { readonly name: string; readonly type: string }[]): string {
  const defaults =
    element("Default", {
      Extension: "rels",
      ContentType: "application/vnd.openxmlformats-package.relationships+xml",
    }) + element("Default", { Extension: "xml", ContentType: "application/xml" });
  return part(
    element(
      "Types",
      { xmlns: namespaces.contentTypes },
      defaults +
        parts
          .map(({ name, type }) => element("Override", { PartName: `/${name}`, ContentType: type }))
          .join(""),
    ),
  );
}

export function corePropertiesXml({ title, subject, built, author = PROGRAM }: WorkbookPlan): string {
  const ns = {
    "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
    "xmlns:dc": "http://purl.org/dc/elements/1.1/",
    "xmlns:dcterms": "http://purl.org/dc/terms/",
    "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
  };
  const when = (name: string): string =>
    element(`dcterms:${name}`, { "xsi:type": "dcterms:W3CDTF" }, `${built}T00:00:00Z`);
  return part(
    element(
      "cp:coreProperties",
      ns,
      element("dc:title", {}, escaped(title)) +
        element("dc:subject", {}, escaped(subject)) +
        element("dc:creator", {}, escaped(author)) +
        element("cp:lastModifiedBy", {}, PROGRAM) +
        when("created") +
        when("modified"),
    ),
  );
}

/** The program that wrote the file: not Excel, which puts its own name here when it saves. */
const PROGRAM = "Sourcing Case";

export const appPropertiesXml = (): string =>
  part(
    element(
      "Properties",
      { xmlns: "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" },
      element("Application", {}, PROGRAM),
    ),
  );
