import { namespaces } from "./namespaces";
import { partKey } from "./part-name";
import type { XmlReader } from "./xml-reader";

/** The content type of each part, as [Content_Types].xml declares it; "" where it says nothing. */
export type ContentTypes = (part: string) => string;

/** Reads [Content_Types].xml. */
export function readContentTypes(xml: XmlReader): ContentTypes {
  const byExtension = new Map<string, string>();
  const byPart = new Map<string, string>();
  for (let event = xml.next(); event !== "end"; event = xml.next()) {
    if (event !== "open" || xml.namespace !== namespaces.contentTypes) continue;
    const type = xml.attribute("ContentType") ?? "";
    if (xml.local === "Default") byExtension.set(partKey(xml.attribute("Extension") ?? ""), type);
    if (xml.local === "Override")
      byPart.set(partKey((xml.attribute("PartName") ?? "").replace(/^\//, "")), type);
  }
  return (part) => {
    const key = partKey(part);
    return byPart.get(key) ?? byExtension.get(key.slice(key.lastIndexOf(".") + 1)) ?? "";
  };
}
