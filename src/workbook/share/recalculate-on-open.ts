import type { PackageEdit } from "../package/edit";
import type { WorkbookPackage } from "../package/open";
import { targetOfType } from "../package/relationships";
import { endOfNames } from "./workbook-part";

/** Lets Excel calculate everything when the file opens, and drops its list of what to calculate in which order. */
export function recalculateOnOpen(opened: WorkbookPackage, edit: PackageEdit): void {
  const part = opened.workbookPart;
  const chain = targetOfType(opened.relationships(part), "calcChain");
  if (chain !== undefined) edit.remove([chain]);
  const xml = opened.xml(part);
  for (let event = xml.next(); event !== "end"; event = xml.next()) {
    if (event !== "open" || xml.depth !== 2 || xml.local !== "calcPr") continue;
    const known = xml.attributeSpan("fullCalcOnLoad");
    const nameEnd = xml.start + 1 + xml.rawName.length;
    if (known === undefined)
      edit.replace(part, [{ start: nameEnd, end: nameEnd, text: ' fullCalcOnLoad="1"' }]);
    else edit.replace(part, [{ ...known, text: "1" }]);
    return;
  }
  const { at, prefix } = endOfNames(opened);
  edit.replace(part, [{ start: at, end: at, text: `<${prefix}calcPr fullCalcOnLoad="1"/>` }]);
}
