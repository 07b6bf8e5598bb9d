import { readExtras } from "../package/model/read-extras";
import type { Run, WorkbookModel } from "../package/model/types";

/** Something in the file that its reader may not be meant to see. */
export interface PrivacyFinding {
  readonly kind:
    | "properties"
    | "people"
    | "hidden sheets"
    | "hidden rows and columns"
    | "hidden names"
    | "comments"
    | "custom XML"
    | "links"
    | "add-ins"
    | "data behind cells"
    | "pivot data"
    | "embedded files"
    | "printer settings"
    | "folder";
  /** A sentence for people. */
  readonly what: string;
}

/** Says what else is in a workbook besides what its visible cells show. Changes nothing. */
export function scanPrivacy(model: WorkbookModel): PrivacyFinding[] {
  const { sheets, names } = model;
  const extras = readExtras(model);
  const findings: PrivacyFinding[] = [];
  const add = (kind: PrivacyFinding["kind"], what: string) => findings.push({ kind, what });
  for (const { name, value } of extras.properties) add("properties", `${name}: ${short(value)}`);
  for (const person of extras.people) add("people", `The file names ${short(person)}.`);
  for (const { name, visibility } of sheets) {
    if (visibility === "hidden") add("hidden sheets", `The sheet "${name}" is hidden.`);
    if (visibility === "veryHidden")
      add("hidden sheets", `The sheet "${name}" is hidden so that Excel does not even offer to show it.`);
  }
  for (const { name, hiddenRows, hiddenColumns } of sheets) {
    for (const [runs, noun] of [
      [hiddenRows, "row"],
      [hiddenColumns, "column"],
    ] as const) {
      if (runs.length > 0)
        add("hidden rows and columns", `${hiddenCount(runs, noun)} hidden on the sheet "${name}".`);
    }
  }
  const hiddenNames = names.filter(({ isHidden, name }) => isHidden && !name.startsWith("_xlnm."));
  for (const { name, text } of hiddenNames)
    add("hidden names", `The name "${name}" is hidden: =${short(text)}`);
  for (const { sheet, cell, author, text } of extras.comments) {
    add("comments", `${sheet}!${cell}${author === "" ? "" : `, ${short(author)}`}: ${short(text)}`);
  }
  for (const { part, namespace } of extras.customXml)
    add("custom XML", `Data that no sheet shows: ${part} (${namespace || "no namespace"}).`);
  for (const { kind, target } of extras.externalTargets)
    add("links", `${linkKinds[kind] ?? "A link"} to ${short(target)}`);
  for (const { id } of extras.webExtensions)
    add("add-ins", `The file names the add-in ${id || "(unknown)"}.`);
  for (const part of extras.richValues)
    add("data behind cells", `Data behind cells, such as cards or pictures in cells: ${part}.`);
  for (const { part, hasRecords } of extras.pivotCaches) {
    if (hasRecords) add("pivot data", `A pivot table keeps a copy of its source data: ${part}.`);
  }
  for (const part of extras.embedded) add("embedded files", `A file is embedded: ${part}.`);
  for (const part of extras.connections)
    add("links", `Connections to data sources, with their addresses: ${part}.`);
  for (const part of extras.printerSettings)
    add("printer settings", `Settings of a printer, which may name it: ${part}.`);
  if (extras.savedIn !== undefined) add("folder", `Last saved in ${short(extras.savedIn)}`);
  return findings;
}

const linkKinds: Readonly<Record<string, string>> = {
  externalLinkPath: "A link to another workbook:",
  hyperlink: "A hyperlink",
  image: "A linked picture",
};

function hiddenCount(runs: readonly Run[], noun: string): string {
  const number = runs.reduce((sum, { first, last }) => sum + last - first + 1, 0);
  return number === 1 ? `1 ${noun} is` : `${number.toLocaleString("en-US")} ${noun}s are`;
}

function short(text: string): string {
  const line = text.replace(/[\s\p{Cc}\p{Cf}]+/gu, " ").trim();
  return line.length > 100 ? `${line.slice(0, 97)}...` : line;
}
