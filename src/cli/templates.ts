import { templates as all } from "../case/templates";
import { EXIT, Misuse, type Command } from "./command";
import { printJson } from "./print-json";

/** `templates`: the cases to start from. */
export const templates: Command = {
  name: "templates",
  usage: "[--json]",
  purpose: "the template cases",
  options: { json: { type: "boolean" } },
  run(_args, { json }) {
    const listed = all.map(({ id, title, description }) => ({ id, title, description }));
    if (json) printJson(listed);
    else
      for (const { id, title, description } of listed)
        process.stdout.write(`${id}\n    ${title}. ${description}\n`);
    return EXIT.done;
  },
};

/** `template NAME`: one of them as JSON. */
export const template: Command = {
  name: "template",
  usage: "NAME",
  purpose: "a template case as JSON",
  run([name]) {
    const found = all.find((one) => one.id === name);
    if (found === undefined)
      throw new Misuse(
        `There is no template "${name ?? ""}"; there are ${all.map((one) => one.id).join(", ")}.`,
      );
    process.stdout.write(`${JSON.stringify(found.case, null, 2)}\n`);
    return EXIT.done;
  },
};
