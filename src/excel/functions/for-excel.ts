import type { Result } from "../../kernel/call";
import { isError } from "../../kernel/error";
import { excelError } from "../excel-error";

/** A result as Excel takes it: a value, or rows to spill; an error is thrown, because only then its message shows. */
export function forExcel(result: Result): unknown {
  if (isError(result)) throw excelError(result);
  if (!Array.isArray(result)) return result;
  return result.map((row: unknown) => (Array.isArray(row) ? row : [row]));
}
