import { caseFunctions } from "../case/functions";
import { formulas } from "../formulas/registry.generated";
import { dataFunctions } from "../reference/functions";
import { EXIT, type Command } from "./command";
import { printJson } from "./print-json";

/** `functions`: every function with its inputs. */
export const functions: Command = {
  name: "functions",
  usage: "[--json]",
  purpose: "all functions with their inputs",
  options: { json: { type: "boolean" } },
  run(_args, { json }) {
    const functions = [...formulas, ...dataFunctions, ...caseFunctions];
    if (json) printJson(functions);
    else
      for (const { name, label, inputs } of functions)
        process.stdout.write(`BPO.${name}(${Object.keys(inputs).join(", ")})\n    ${label}\n`);
    return EXIT.done;
  },
};
