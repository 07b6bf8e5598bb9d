import { refusals } from "./problem";

/** Throws WorkbookRefused unless the zip entry's name is a plain relative path: "xl/workbook.xml". */
export function requirePlainName(name: string): void {
  const plain = name
    .split("/")
    .every(
      (segment) =>
        segment !== "" && segment !== "." && segment !== ".." && !/[\\:*?"<>|\p{Cc}]/u.test(segment),
    );
  if (!plain || name.length > 1000) throw refusals.unsafeName(name);
}

/** Part names are compared without regard to case. */
export function partKey(name: string): string {
  return name.toLowerCase();
}

/** The part a relationship's target means, seen from the part (or "" for the package) that has the relationship. */
export function resolveTarget(from: string, target: string): string {
  const segments = target.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const segment of target.split("/")) {
    if (segment === "..") segments.pop();
    else if (segment !== "" && segment !== ".") segments.push(segment);
  }
  return segments.join("/");
}

/** Where the relationships of a part are kept: "xl/workbook.xml" gives "xl/_rels/workbook.xml.rels"; "" the package's. */
export function relationshipsName(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}
