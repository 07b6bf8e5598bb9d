import { functions as all } from "../library/functions";
import { EXIT, type Command } from "./command";
import { printJson } from "./print-json";

/** `functions`: every function with its inputs. */
export const functions: Command = {
  name: "functions",
  usage: "[--json]",
  purpose: "all functions with their inputs",
  options: { json: { type: "boolean" } },
  run(_args, { json }) {
    if (json) printJson(all);
    else
      for (const { name, label, inputs } of all)
        process.stdout.write(`BPO.${name}(${Object.keys(inputs).join(", ")})\n    ${label}\n`);
    return EXIT.done;
  },
};
