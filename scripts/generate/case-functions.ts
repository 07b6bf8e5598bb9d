import { helpUrl } from "../../src/formulas/help-url";
import type { CaseFunction, CaseInput } from "../../src/case/functions/record";
import { short } from "./short";

/** What functions.json says of a function that reads the workbook's own case: it streams, to follow every change. */
export function caseFunctionJson(
  record: CaseFunction,
  enumId: (words: CaseInput["words"]) => string | undefined,
) {
  return {
    id: record.name,
    name: record.name,
    description: short(`${record.label}. ${record.meaning}`, record.name),
    helpUrl: helpUrl(record.name),
    parameters: Object.entries(record.inputs).map(([name, input]) => {
      const customEnumId = enumId(input.words);
      return {
        name,
        description: short(
          `${input.label}. ${input.meaning} If omitted: ${input.ifLeftOut}.`,
          `${record.name}, ${name}`,
        ),
        type: customEnumId === undefined ? "any" : "string",
        ...(input.optional && { optional: true }),
        ...(customEnumId !== undefined && { customEnumId }),
      };
    }),
    result: record.gives === "table" ? { type: "any", dimensionality: "matrix" } : { type: "any" },
    options: { stream: true, cancelable: true },
  };
}

/** The words of a metric as an enumeration. */
export const enumOf = (id: string, words: NonNullable<CaseInput["words"]>) => ({
  id,
  type: "string",
  values: Object.entries(words).map(([name, tooltip]) => ({ name, stringValue: name, tooltip })),
});

const cell = (text: string): string => text.replaceAll("|", "\\|");

/** The reference page of a function that reads the workbook's own case. */
export function caseFunctionPage({ name, label, meaning, inputs, errors, examples }: CaseFunction): string {
  const signature = Object.entries(inputs).map(([input, { optional }]) => (optional ? `[${input}]` : input));
  const words = Object.values(inputs).flatMap((input) => Object.entries(input.words ?? {}));
  return [
    `# BPO.${name}`,
    "",
    `**${label}**. ${meaning}`,
    "",
    `\`=BPO.${name}(${signature.join(", ")})\``,
    "",
    "## Inputs",
    "",
    "| name | meaning | allowed | if left out |",
    "|---|---|---|---|",
    ...Object.entries(inputs).map(
      ([input, about]) =>
        `| \`${input}\` | ${cell(`${about.label}. ${about.meaning}`)} | ${cell(about.words ? "see below" : about.allowed)} | ${about.ifLeftOut} |`,
    ),
    "",
    ...(words.length > 0
      ? [
          "## Metrics",
          "",
          'Alone they are about the option with the highest net present value in the base. With an option before them (`"offshore/npv"`) they are about that one. The pane also inserts ids of single lines.',
          "",
          "| metric | meaning |",
          "|---|---|",
          ...words.map(([word, about]) => `| \`${word}\` | ${cell(about)} |`),
          "",
        ]
      : []),
    "## Definition",
    "",
    "What the case of this workbook gives, read from the case that the pane holds. [The lines of a case](../lines.md) lists every formula that computes it.",
    "",
    "## Errors",
    "",
    ...errors.map((error) => `- ${error}`),
    "",
    "## Examples",
    "",
    "| call | gives |",
    "|---|---|",
    ...examples.map(({ call, gives }) => `| \`${cell(call)}\` | ${cell(gives)} |`),
    "",
    "## Without the add-in",
    "",
    "No native Excel form: the function reads the case that the pane holds. A shared copy holds a dated value.",
    "",
    "## Source",
    "",
    "The case itself; [method](../method.md) says how it is computed and on whose definitions.",
    "",
  ].join("\n");
}
