import { codes } from "../../formulas/codes.generated";
import { createLibrary, type Result } from "../../kernel/call";
import { isError } from "../../kernel/error";
import { excelError } from "../excel-error";
import { associateCaseFunctions } from "./case-calls";
import { associateDataFunctions } from "./data-calls";

/**
 * Start-up of the custom functions: every formula is associated with its name. Excel appends an invocation
 * object to the arguments; it is cut off, because a formula depends on its inputs only.
 */
const library = createLibrary(codes);

for (const { name, inputs } of Object.values(codes)) {
  CustomFunctions.associate(name, (...args: unknown[]) =>
    forExcel(library.call(name, args.slice(0, inputs.length))),
  );
}

associateCaseFunctions();
associateDataFunctions();

/** A result as Excel takes it: a value, or rows to spill; an error is thrown, because only then its message shows. */
function forExcel(result: Result): unknown {
  if (isError(result)) throw excelError(result);
  if (!Array.isArray(result)) return result;
  return result.map((row: unknown) => (Array.isArray(row) ? row : [row]));
}
