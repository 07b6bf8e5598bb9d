import type { Splice } from "../../formula-text/splice";
import { editPackage } from "../../package/edit";
import type { WorkbookPackage } from "../../package/open";
import { NAME_COMMENT } from "./names";

/** The file without the names that sharing made of our functions; the list itself goes where nothing else is in it. */
export function withoutOurNames(opened: WorkbookPackage): Uint8Array | undefined {
  const xml = opened.xml(opened.workbookPart);
  const pieces: Splice[] = [];
  let others = 0;
  let list = { start: 0, end: 0 };
  for (let event = xml.next(); event !== "end"; event = xml.next()) {
    if (event === "open" && xml.local === "definedNames") list = { start: xml.start, end: 0 };
    if (event === "close" && xml.local === "definedNames") list = { ...list, end: xml.end };
    if (event !== "open" || xml.local !== "definedName") continue;
    const isOurs = xml.attribute("comment")?.startsWith(NAME_COMMENT) === true;
    const { start } = xml;
    xml.skip();
    if (isOurs) pieces.push({ start, end: xml.end, text: "" });
    else others++;
  }
  if (pieces.length === 0) return undefined;
  const edit = editPackage(opened);
  edit.replace(opened.workbookPart, others > 0 ? pieces : [{ ...list, text: "" }]);
  return edit.write();
}
