import { formulas } from "../formulas/registry.generated";
import { EXIT, printJson, type Command } from "./command";

/** `functions`: every function with its inputs. */
export const functions: Command = {
  name: "functions",
  usage: "[--json]",
  purpose: "all functions with their inputs",
  options: { json: { type: "boolean" } },
  run(_args, { json }) {
    if (json) printJson(formulas);
    else
      for (const { name, label, inputs } of formulas)
        process.stdout.write(`BPO.${name}(${Object.keys(inputs).join(", ")})\n    ${label}\n`);
    return EXIT.done;
  },
};
