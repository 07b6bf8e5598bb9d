import { areaAddress, type Area } from "../formula-text/address";
import type { CellValue, Sheet } from "../package/model/types";

/** Longer texts do not fit a cell. */
const longest = 30_000;

/** A value as it stands in a formula: 1.5, "text", TRUE, #N/A; a blank is "". */
export function literalText(value: CellValue): string {
  if (value === null) return '""';
  if (typeof value === "string") return `"${value.replace(/"/g, '""')}"`;
  return typeof value === "object" ? value.error : String(value).toUpperCase();
}

/** The values of an area as an array constant "{1,2;3,4}"; undefined where it is one cell or too long to keep. */
export function arrayText(sheet: Sheet, area: Area): string | undefined {
  const rows: string[] = [];
  let length = 0;
  for (let row = area.top; row <= area.bottom; row++) {
    const values: string[] = [];
    for (let column = area.left; column <= area.right; column++) {
      values.push(literalText(sheet.cell(row, column)?.value ?? null));
      length += (values.at(-1) as string).length + 1;
      if (length > longest) return undefined;
    }
    rows.push(values.join(","));
  }
  return areaAddress(area).includes(":") ? `{${rows.join(";")}}` : undefined;
}
