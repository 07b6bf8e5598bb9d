import { startCodes } from "../../formulas/start-codes.generated";
import { createLibrary } from "../../kernel/call";
import { associateCaseFunctions } from "./case-calls";
import { forExcel } from "./for-excel";
import { associateLaterFunctions } from "./later-calls";

/**
 * Start-up of the custom functions: every formula is associated with its name. Excel appends an invocation
 * object to the arguments; it is cut off, because a formula depends on its inputs only.
 */
const library = createLibrary(startCodes);

for (const { name, inputs } of Object.values(startCodes)) {
  CustomFunctions.associate(name, (...args: unknown[]) =>
    forExcel(library.call(name, args.slice(0, inputs.length))),
  );
}

associateCaseFunctions();
associateLaterFunctions();
