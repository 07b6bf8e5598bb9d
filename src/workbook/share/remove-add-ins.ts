import type { PackageEdit } from "../package/edit";
import type { WorkbookExtras, WorkbookModel } from "../package/model/types";
import type { WorkbookPackage } from "../package/open";

/** All data that the add-in keeps in a workbook, where no sheet shows it, is under a namespace that begins so. */
const ourNamespaces = "urn:sourcing-case:";

/** The add-in's identifier: the Id of manifest.xml. */
export const ourAddIn = "a21c96d1-e612-444a-a5b5-a4fa6687fa7c";

/**
 * Removes what ties the file to our add-in: the pane it opens with the settings kept for it, and our own custom XML;
 * and signatures, which no changed file can keep. What other add-ins keep is theirs. Says what went, for people.
 */
export function removeAddIns(
  { package: opened }: WorkbookModel,
  extras: WorkbookExtras,
  edit: PackageEdit,
): string[] {
  const removed: string[] = [];
  const ours = extras.webExtensions.filter(({ id }) => id.replace(/[{}]/g, "").toLowerCase() === ourAddIn);
  if (ours.length > 0) {
    removePanes(opened, new Set(ours.map(({ part }) => part)), edit);
    removed.push("The pane of Sourcing Case, with its settings");
  }
  const data = extras.customXml.filter(({ namespace }) => namespace.startsWith(ourNamespaces));
  if (data.length > 0) {
    edit.remove(data.map(({ part }) => part));
    removed.push(
      `The data that Sourcing Case kept in ${data.length} hidden ${data.length === 1 ? "part" : "parts"}`,
    );
  }
  const signatures = opened
    .relationships("")
    .flatMap(({ isExternal, type, target }) =>
      !isExternal && type.endsWith("/digital-signature/origin") ? target : [],
    );
  if (signatures.length > 0) {
    edit.remove(signatures);
    removed.push("The digital signature, which a changed file cannot keep");
  }
  return removed;
}

/** Removes add-ins' parts from each list of panes, and the list where nothing is left on it. */
function removePanes(opened: WorkbookPackage, parts: ReadonlySet<string>, edit: PackageEdit): void {
  for (const { isExternal, type, target: list } of opened.relationships("")) {
    if (isExternal || !type.endsWith("/webextensiontaskpanes") || !opened.has(list)) continue;
    const related = opened.relationships(list);
    const gone = new Set(related.filter(({ target }) => parts.has(target)).map(({ id }) => id));
    if (related.every(({ id }) => gone.has(id))) edit.remove([list]);
    else edit.replace(list, panesOf(opened, list, gone));
  }
  edit.remove([...parts]);
}

/** The entries of the list that point to one of these relationships. */
function panesOf(opened: WorkbookPackage, list: string, gone: ReadonlySet<string>) {
  const found: { start: number; end: number; text: string }[] = [];
  const xml = opened.xml(list);
  let start = 0;
  let isGone = false;
  for (let event = xml.next(); event !== "end"; event = xml.next()) {
    if (event === "open" && xml.depth === 2) [start, isGone] = [xml.start, false];
    if (event === "open" && xml.local === "webextensionref") {
      const id = xml.attribute("id", "http://schemas.openxmlformats.org/officeDocument/2006/relationships");
      isGone ||= gone.has(id ?? "");
    }
    if (event === "close" && xml.depth === 1 && isGone) found.push({ start, end: xml.end, text: "" });
  }
  return found;
}
