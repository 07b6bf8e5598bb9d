/** The XML namespaces a workbook is written in; the strict (ISO) ones are read as their transitional twins. */
export const namespaces = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  relationship: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  packageRelationship: "http://schemas.openxmlformats.org/package/2006/relationships",
  contentTypes: "http://schemas.openxmlformats.org/package/2006/content-types",
} as const;

const strictRoot = "http://purl.oclc.org/ooxml/";
const transitional: ReadonlyArray<readonly [string, string]> = [
  ["spreadsheetml/", "http://schemas.openxmlformats.org/spreadsheetml/2006/"],
  ["officeDocument/relationships", namespaces.relationship],
  [
    "officeDocument/extendedProperties",
    "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties",
  ],
];

/** A namespace or relationship type in its transitional spelling. */
export function toTransitional(address: string): string {
  if (!address.startsWith(strictRoot)) return address;
  const rest = address.slice(strictRoot.length);
  const match = transitional.find(([strict]) => rest.startsWith(strict));
  return match === undefined ? address : match[1] + rest.slice(match[0].length);
}
