import type { WorkbookPackage } from "../open";

/** What File > Info calls the properties that say something about people and organizations. */
const known: Readonly<Record<string, string>> = {
  creator: "Author",
  lastModifiedBy: "Last modified by",
  Company: "Company",
  Manager: "Manager",
  title: "Title",
  subject: "Subject",
  description: "Comments",
  keywords: "Tags",
  category: "Category",
  contentStatus: "Status",
  HyperlinkBase: "Hyperlink base",
};

/** The document's properties that are filled in; the file's own ("custom") ones under their own names. */
export function readProperties(opened: WorkbookPackage): { name: string; value: string }[] {
  const found: { name: string; value: string }[] = [];
  for (const { type, target, isExternal } of opened.relationships("")) {
    if (isExternal || !opened.has(target) || !/\/(core|extended|custom)-properties$/.test(type)) continue;
    const xml = opened.xml(target);
    for (let event = xml.next(); event !== "end"; event = xml.next()) {
      if (event !== "open" || xml.depth !== 2) continue;
      const name = xml.local === "property" ? xml.attribute("name") : known[xml.local];
      const value = xml.content().trim();
      if (name !== undefined && value !== "") found.push({ name, value });
    }
  }
  return found;
}
