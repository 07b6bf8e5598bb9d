import { allCaseFunctions } from "../analysis/functions";
import { isError } from "../kernel/error";
import { call as callFunction, plainName } from "../library/formulas";
import { EXIT, Misuse, type Command } from "./command";
import { printJson } from "./print-json";

/** `call LABOR.DIFFERENTIAL '[23, 11]'`: one function, as Excel would call it. */
export const call: Command = {
  name: "call",
  usage: "NAME '[arguments as JSON]'",
  purpose: "the value of one function",
  run([name, text = "[]", ...more]) {
    if (name === undefined) throw new Misuse("The function's name is missing.");
    if (more.length > 0) throw new Misuse("Give all arguments as one JSON list.");
    const called = plainName(name);
    const args = argumentsIn(text);
    if (allCaseFunctions.some((one) => one.name === called))
      throw new Misuse(`BPO.${called} reads the case of a workbook; on the command line, use evaluate.`);
    const result = callFunction(called, args);
    if (isError(result)) {
      printJson({ error: { type: result.kind, message: result.message } });
      return EXIT.error;
    }
    printJson({ value: result });
    return EXIT.done;
  },
};

function argumentsIn(text: string): unknown[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Misuse(`The arguments are not JSON: ${(error as Error).message}`);
  }
  if (!Array.isArray(value)) throw new Misuse("The arguments must be a JSON list, such as [23, 11].");
  return value;
}
