import { evaluateCase, openCase } from "../../../case/open";
import type { Results } from "../../../case/results";
import type { Case } from "../../../case/schema/case";
import { templates } from "../../../case/templates";
import { mostCaseBytes } from "../../read-case";
import { Refused, type Root } from "../root";
import type { Arguments, Field } from "../tool";

/** How a tool is told which case: a template, or a file. */
export const sourceFields: Readonly<Record<string, Field>> = {
  template: { type: "string", description: "Identifier of a template, from the tool templates." },
  file: { type: "string", description: "A case file, such as case.json, relative to the server's folder." },
};

export const scenarioField: Readonly<Record<string, Field>> = {
  scenario: { type: "string", description: "Identifier of a scenario of the case; the base if left out." },
};

/** The JSON text of a template or a file. Throws where both or neither are named. */
export function textOf({ template, file }: Arguments, root: Root): string {
  if ((template === undefined) === (file === undefined))
    throw new Refused("Name either a template or a file.");
  if (typeof file === "string") return root.read(file, ".json", mostCaseBytes).toString("utf8");
  const found = templates.find(({ id }) => id === template);
  if (found === undefined)
    throw new Refused(
      `There is no template "${String(template)}"; there are ${templates.map(({ id }) => id).join(", ")}.`,
    );
  return JSON.stringify(found.case);
}

/** The case that the arguments name, computed for their scenario. */
export async function computed(
  args: Arguments,
  root: Root,
): Promise<{ readonly source: Case; readonly scenario: string | undefined; readonly results: Results }> {
  const { case: source } = await openCase(textOf(args, root));
  const scenario = args["scenario"] as string | undefined;
  return { source, scenario, results: evaluateCase(source, scenario) };
}
