import { CellError, type CellValue, type ErrorCode, isErrorCode } from "../model/cellValue";

/** What an invocation gave: a matrix (1 × 1 for a single value), and the number format of a formatted number. */
export interface InvocationResult {
  readonly cells: readonly (readonly CellValue[])[];
  readonly numberFormat?: string;
}

/** Error codes as the runtime numbers them in a failed invocation; all others are #VALUE!. */
const codeByNumber: Record<number, ErrorCode> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};

/** Excel shows a message with these errors only. */
const withMessage: readonly ErrorCode[] = ["#VALUE!", "#N/A"];

/** Numbers of errors that the function itself reported: what a plain exception says is lost. */
const reported: readonly unknown[] = [1, 5, 6, 7, 8];

/** A row of `SetInvocationArrayResults`: id, success, value, then the code where it failed. */
export type ResultRow = readonly [id: number, succeeded: boolean, value: unknown, codeOrTimes?: unknown];

/** Reads one row as Excel would show it. */
export function readResult([, succeeded, value, code]: ResultRow): InvocationResult {
  if (!succeeded) {
    const error = codeByNumber[Number(code)] ?? "#VALUE!";
    return single(makeError(error, reported.includes(code) && typeof value === "string" ? value : ""));
  }
  if (Array.isArray(value)) return { cells: rectangular(value as unknown[]) };
  const format = isRecord(value) && value["type"] === "FormattedNumber" ? value["numberFormat"] : undefined;
  return { ...single(cellValue(value)), ...(typeof format === "string" ? { numberFormat: format } : {}) };
}

export const single = (value: CellValue): InvocationResult => ({ cells: [[value]] });

function makeError(code: ErrorCode, message: string): CellError {
  return withMessage.includes(code) && message !== "" ? new CellError(code, message) : new CellError(code);
}

/** Rows of different lengths are filled with #N/A, a bare list is one row. */
function rectangular(rows: unknown[]): CellValue[][] {
  const lines = rows.map((row) => (Array.isArray(row) ? row : [row]));
  const matrix = rows.some(Array.isArray) ? lines : [lines.flat()];
  const width = Math.max(1, ...matrix.map((line) => line.length));
  const filled = matrix.map((line) =>
    Array.from({ length: width }, (_, column) =>
      column < line.length ? cellValue(line[column]) : new CellError("#N/A"),
    ),
  );
  return filled.length > 0 ? filled : [[new CellError("#VALUE!")]];
}

/** A value, or what a cell shows of a rich one: its basic value. */
function cellValue(value: unknown): CellValue {
  if (value === null || value === undefined) return "";
  if (typeof value === "number") return Number.isFinite(value) ? value : new CellError("#NUM!");
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (!isRecord(value)) return new CellError("#VALUE!");
  const basic = value["basicValue"];
  if (value["type"] === "Error" && typeof basic === "string" && isErrorCode(basic))
    return makeError(basic, typeof value["message"] === "string" ? value["message"] : "");
  if (value["type"] === "Entity" && typeof value["text"] === "string") return value["text"];
  return isRecord(basic) || basic === undefined ? new CellError("#VALUE!") : cellValue(basic);
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
