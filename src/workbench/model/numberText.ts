import { format, parseValue } from "numfmt";
import { CellError, type CellValue } from "./cellValue";

/** What a cell shows: its value under its number format, in US English. */
export function displayText(value: CellValue, numberFormat = "General"): string {
  if (value === null) return "";
  if (value instanceof CellError) return value.code;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string" && numberFormat === "General") return value;
  try {
    return format(numberFormat, value, { throws: true });
  } catch {
    return String(value);
  }
}

/** A number, date or truth value that a person typed, with the number format that typing it gives; or null. */
export function typedNumber(text: string): { value: number | boolean; numberFormat?: string } | null {
  const parsed = parseValue(text.trim());
  if (!parsed || (typeof parsed.v !== "number" && typeof parsed.v !== "boolean")) return null;
  return parsed.z ? { value: parsed.v, numberFormat: parsed.z } : { value: parsed.v };
}
