import type { PackageEdit } from "../package/edit";
import type { WorkbookPackage } from "../package/open";
import { targetOfType } from "../package/relationships";

/** The elements that stand before the calculation settings in a workbook part. */
const before = ["sheets", "functionGroups", "externalReferences", "definedNames"];

/** Lets Excel calculate everything when the file opens, and drops its list of what to calculate in which order. */
export function recalculateOnOpen(opened: WorkbookPackage, edit: PackageEdit): void {
  const part = opened.workbookPart;
  const chain = targetOfType(opened.relationships(part), "calcChain");
  if (chain !== undefined) edit.remove([chain]);
  const xml = opened.xml(part);
  let insertAt = 0;
  let prefix = "";
  for (let event = xml.next(); event !== "end"; event = xml.next()) {
    if (event === "open" && xml.depth === 1) prefix = xml.rawName.slice(0, -xml.local.length);
    if (event === "close" && xml.depth === 1 && before.includes(xml.local)) insertAt = xml.end;
    if (event !== "open" || xml.depth !== 2 || xml.local !== "calcPr") continue;
    const known = xml.attributeSpan("fullCalcOnLoad");
    const nameEnd = xml.start + 1 + xml.rawName.length;
    if (known === undefined)
      edit.replace(part, [{ start: nameEnd, end: nameEnd, text: ' fullCalcOnLoad="1"' }]);
    else edit.replace(part, [{ ...known, text: "1" }]);
    return;
  }
  edit.replace(part, [{ start: insertAt, end: insertAt, text: `<${prefix}calcPr fullCalcOnLoad="1"/>` }]);
}
