import type { Budget } from "./limits";
import { namespaces, toTransitional } from "./namespaces";
import type { WorkbookPackage } from "./open";
import { resolveTarget } from "./part-name";
import type { XmlReader } from "./xml-reader";

/** One arrow from a part to another part, or to something outside the file. */
export interface Relationship {
  readonly id: string;
  /** The type's address, in its transitional spelling. */
  readonly type: string;
  /** The name of the part meant, or the address as written where it is outside the file. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** Reads the relationships of the part `from` ("" for the package itself). */
export function readRelationships(xml: XmlReader, from: string, budget: Budget): Relationship[] {
  const found: Relationship[] = [];
  for (let event = xml.next(); event !== "end"; event = xml.next()) {
    if (event !== "open" || xml.local !== "Relationship" || xml.namespace !== namespaces.packageRelationship)
      continue;
    budget.take(1);
    const target = xml.attribute("Target") ?? "";
    const isExternal = xml.attribute("TargetMode") === "External";
    found.push({
      id: xml.attribute("Id") ?? "",
      type: toTransitional(xml.attribute("Type") ?? ""),
      target: isExternal ? target : resolveTarget(from, target),
      isExternal,
    });
  }
  return found;
}

/** The part that `from`'s relationship of that type means: the type's address ends with `/${typeEnd}`. */
export function targetOfType(relationships: readonly Relationship[], typeEnd: string): string | undefined {
  return relationships.find(({ type, isExternal }) => !isExternal && type.endsWith(`/${typeEnd}`))?.target;
}

/** The same, where the file holds that part: what is optional may be named and missing, and Excel opens the file. */
export function presentPart(
  opened: Pick<WorkbookPackage, "relationships" | "has">,
  from: string,
  typeEnd: string,
): string | undefined {
  const part = targetOfType(opened.relationships(from), typeEnd);
  return part !== undefined && opened.has(part) ? part : undefined;
}
