import type { FormulaError } from "../kernel/error";

/** An error as Excel shows it, with its message. */
export function excelError({ kind, message }: Pick<FormulaError, "kind" | "message">): CustomFunctions.Error {
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  return new CustomFunctions.Error(kind === "#N/A" ? notAvailable : invalidValue, message);
}
