import type { About, Formula, Input } from "../../src/kernel/formula";
import type { CaseFunction } from "../../src/case/functions/record";
import { helpUrl } from "../../src/formulas/help-url";
import { caseFunctionJson, enumOf } from "./case-functions";
import { short } from "./short";

/**
 * The metadata that Excel reads: names, help and enumerations. Every single value is declared "any", so that
 * text and blanks reach our own check and its message, instead of Excel's bare #VALUE!.
 */
export function functionsJson(
  formulas: readonly (About & Pick<Formula, "gives">)[],
  caseFunctions: readonly CaseFunction[],
): string {
  const choices = new Map<string, { input: Extract<Input, { kind: "choice" }>; id: string }>();
  const functions = formulas.map((formula) => ({
    id: formula.name,
    name: formula.name,
    description: short(`${formula.label}. ${formula.meaning}`, formula.name),
    helpUrl: helpUrl(formula.name),
    parameters: Object.entries(formula.inputs).map(([name, input]) =>
      parameter(formula.name, name, input, choices),
    ),
    result:
      formula.gives === "table" || formula.gives === "column"
        ? { type: "any", dimensionality: "matrix" }
        : { type: formula.gives === "text" ? "string" : "any" },
  }));
  const enums = [...choices.values()].map(({ id, input }) => ({
    id,
    type: "string",
    values: input.choices.map((choice) => ({ name: choice, stringValue: choice, tooltip: input.label })),
  }));
  const metrics = new Map<string, ReturnType<typeof enumOf>>();
  const ofCase = caseFunctions.map((record) =>
    caseFunctionJson(record, (words) => {
      if (words === undefined) return undefined;
      metrics.set("METRIC", enumOf("METRIC", words));
      return "METRIC";
    }),
  );
  const all = [...functions, ...ofCase].sort((a, b) => (a.name < b.name ? -1 : 1));
  return `${JSON.stringify({ functions: all, enums: [...enums, ...metrics.values()] }, null, 2)}\n`;
}

function parameter(
  formula: string,
  name: string,
  input: Input,
  choices: Map<string, { input: Extract<Input, { kind: "choice" }>; id: string }>,
) {
  const described = {
    name,
    description: short(describe(input), `${formula}, ${name}`),
    type: input.kind === "choice" ? "string" : "any",
    ...(isRange(input) && { dimensionality: "matrix" }),
    ...(isOptional(input) && { optional: true }),
  };
  if (input.kind !== "choice") return described;
  const key = input.choices.join(" ");
  const known = choices.get(key) ?? { input, id: `CHOICE${choices.size + 1}` };
  choices.set(key, known);
  return { ...described, customEnumId: known.id };
}

const isRange = (input: Input): boolean =>
  input.kind === "series" || input.kind === "grid" || input.kind === "dates" || input.kind === "drivers";

/** May an input be left out of a call? */
export const isOptional = (input: Input): boolean =>
  ("default" in input && input.default !== undefined) || ("optional" in input && input.optional === true);

/** "Base salary. A yearly amount for one employee. Standard: 0." */
function describe(input: Input): string {
  const standard =
    "default" in input && input.default !== undefined ? ` If omitted: ${String(input.default)}.` : "";
  return `${input.label}.${input.meaning ? ` ${input.meaning}` : ""}${standard}`;
}
