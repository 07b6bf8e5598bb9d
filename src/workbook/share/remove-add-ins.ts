import type { PackageEdit } from "../package/edit";
import type { WorkbookExtras, WorkbookModel } from "../package/model/types";

/** All data that the add-in keeps in a workbook, where no sheet shows it, is under a namespace that begins so. */
const ourNamespaces = "urn:sourcing-case:";

/**
 * Removes what ties the file to add-ins: the panes it opens with the settings kept for them, our own custom XML, and
 * signatures, which no changed file can keep. Says what went, for people.
 */
export function removeAddIns(
  { package: opened }: WorkbookModel,
  extras: WorkbookExtras,
  edit: PackageEdit,
): string[] {
  const removed: string[] = [];
  const ofPackage = (type: RegExp) =>
    opened.relationships("").flatMap((each) => (!each.isExternal && type.test(each.type) ? each.target : []));
  const panes = ofPackage(/\/webextensiontaskpanes$/);
  if (panes.length > 0) {
    edit.remove(panes);
    const gone = new Set(edit.removed());
    const count = extras.webExtensions.filter(({ part }) => gone.has(part)).length;
    removed.push(`The panes of ${count} ${count === 1 ? "add-in" : "add-ins"}, with their settings`);
  }
  const data = extras.customXml.filter(({ namespace }) => namespace.startsWith(ourNamespaces));
  if (data.length > 0) {
    edit.remove(data.map(({ part }) => part));
    removed.push(
      `The data that Sourcing Case kept in ${data.length} hidden ${data.length === 1 ? "part" : "parts"}`,
    );
  }
  const signatures = ofPackage(/\/digital-signature\/origin$/);
  if (signatures.length > 0) {
    edit.remove(signatures);
    removed.push("The digital signature, which a changed file cannot keep");
  }
  return removed;
}
