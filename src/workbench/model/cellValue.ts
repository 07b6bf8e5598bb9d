/** Error values that a cell can show. */
export const errorCodes = [
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#BUSY!",
  "#SPILL!",
  "#CALC!",
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** An error in a cell; `message` is what Excel shows when a person points at it. */
export class CellError {
  constructor(
    readonly code: ErrorCode,
    readonly message?: string,
  ) {}
}

/** What a cell holds or a formula gives. Null is a blank cell. */
export type CellValue = number | string | boolean | null | CellError;

export const isErrorCode = (text: string): text is ErrorCode =>
  (errorCodes as readonly string[]).includes(text);

/** A value as `range.values` gives it: blanks are "", errors their code. */
export const toWireValue = (value: CellValue): number | string | boolean =>
  value === null ? "" : value instanceof CellError ? value.code : value;

/** Excel.RangeValueType of a value. */
export function valueType(value: CellValue): "Empty" | "Double" | "String" | "Boolean" | "Error" {
  if (value === null) return "Empty";
  if (value instanceof CellError) return "Error";
  return typeof value === "number" ? "Double" : typeof value === "boolean" ? "Boolean" : "String";
}
