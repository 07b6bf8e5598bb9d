import type { Example, Formula, Input } from "../../src/kernel/formula";
import { allowed } from "../../src/kernel/messages";
import type { DataFunction } from "../../src/reference/data-function";
import { isOptional } from "./functions-json";
import { nativeForm } from "./native-form";
import { notationOf } from "./notation/definition";
import type { Uses } from "./uses";

/** The reference page of a function: meaning, inputs with limits, definition, errors, examples, where it is used, source. */
export function referencePage(formula: Formula | DataFunction, uses: Uses): string {
  const names = Object.entries(formula.inputs);
  const signature = names.map(([name, input]) => (isOptional(input) ? `[${name}]` : name)).join(", ");
  return [
    `# BPO.${formula.name}`,
    "",
    `**${formula.label}** (${unitInWords(formula)}). ${formula.meaning}`,
    "",
    `\`=BPO.${formula.name}(${signature})\``,
    "",
    "## Inputs",
    "",
    "| name | meaning | unit | allowed | if left out |",
    "|---|---|---|---|---|",
    ...names.map(
      ([name, input]) =>
        `| \`${name}\` | ${cell(`${input.label}.${input.meaning ? ` ${input.meaning}` : ""}`)} | ${input.unit ?? "–"} | ${cell(limits(input))} | ${cell(leftOut(input))} |`,
    ),
    "",
    "## Definition",
    "",
    ...definition(formula, uses),
    "## Errors",
    "",
    ...errors(formula),
    "## Examples",
    "",
    "| call | result | source |",
    "|---|---|---|",
    ...formula.examples.map(
      (example) =>
        `| \`=BPO.${formula.name}(${callArguments(formula, example)})\` | ${cell(result(example))} | ${cell(example.source)} |`,
    ),
    "",
    ...usedBy(formula.name, uses),
    "## Without the add-in",
    "",
    ...(formula.noExcelForm || "answer" in formula
      ? [`No native Excel form: ${formula.noExcelForm} A shared copy holds a dated value.`, ""]
      : nativeForm(formula, uses.find)),
    "## Source",
    "",
    formula.source,
    "",
  ].join("\n");
}

/** The list of all functions, a family a section. */
export function indexPage(formulas: readonly Pick<Formula, "name" | "label">[]): string {
  const families = [...new Set(formulas.map((formula) => familyOf(formula.name)))];
  return [
    "# Function reference",
    "",
    "Generated from the formulas. Rates are decimals (0.08 is 8 %), money is in one currency, costs are positive; in cash flows money out is negative and the first flow is today.",
    "",
    ...families.flatMap((family) => [
      `## ${family}`,
      "",
      ...formulas
        .filter((one) => familyOf(one.name) === family)
        .map((one) => `- [BPO.${one.name}](${one.name}.md): ${one.label}`),
      "",
    ]),
  ].join("\n");
}

const familyOf = (name: string): string => name.split(".")[0] as string;

function unitInWords({ unit, gives }: Formula | DataFunction): string {
  if (gives === "text") return "text";
  return unit === "1" ? "a plain number, rate or share" : unit;
}

function definition(formula: Formula | DataFunction, uses: Uses): string[] {
  if ("answer" in formula) return [`${formula.definition}.`, ""];
  const steps = Object.entries(formula.steps ?? {}).map(([name, step]) => `${name} = ${step.formula}`);
  const result =
    formula.gives === "table"
      ? [
          `for ${formula.rows.counter} = ${formula.rows.from} … ${formula.rows.to}:`,
          ...Object.entries(formula.columns).map(
            ([name, column]) =>
              `  ${name} = ${column.formula}${column.runningTotal ? "   (running total)" : ""}`,
          ),
        ]
      : [formula.formula];
  const notation = notationOf(formula, uses.formula);
  return [...notation, "As it is written in the program:", "", "```", ...steps, ...result, "```", ""];
}

function errors(formula: Formula | DataFunction): string[] {
  const rules = (formula.rules ?? []).map(
    ({ require, error, message }) =>
      `- \`${error}\` unless \`${require}\`: “${message.replace(/\{(\w+)\}/g, "…")}”`,
  );
  return [
    "- `#VALUE!` where an input that is needed is blank, is of another kind, or is not what is allowed",
    ...("answer" in formula
      ? ["- `#N/A` where there is no figure for what is asked"]
      : ["- `#N/A` where no answer exists: a denominator is 0, or a number is too large"]),
    ...rules,
    "",
  ];
}

/** Where the case and other functions compute with it. */
function usedBy(name: string, { lines, callers }: Uses): string[] {
  const inCase = lines(name).map(({ label, anchor }) => `- [${label}](../lines.md#${anchor})`);
  const inFunctions = callers(name).map(
    (caller) => `- [BPO.${caller.name}](${caller.name}.md): ${caller.label}`,
  );
  return [
    ...(inCase.length > 0 ? ["## Used in the case by", "", ...inCase, ""] : []),
    ...(inFunctions.length > 0 ? ["## Used by", "", ...inFunctions, ""] : []),
  ];
}

function limits(input: Input): string {
  if (input.kind === "choice") return input.choices.map((choice) => `"${choice}"`).join(", ");
  if (input.kind === "logical") return "TRUE, FALSE";
  if (input.kind === "text") return "text";
  if (input.kind === "date") return "a date";
  if (input.kind === "dates") return "dates in one row or column";
  if (input.kind === "drivers") return `two columns: a driver of ${input.of.join(" or ")}, and its value`;
  const range = allowed(input);
  if (input.kind === "grid") return `rows and columns, at most ${input.most} of each, each ${range}`;
  return input.kind === "series"
    ? `one row or column, each ${range}${input.blankIsZero ? "; blank counts as 0" : ""}`
    : range;
}

function leftOut(input: Input): string {
  if ("default" in input && input.default !== undefined) return String(input.default);
  return isOptional(input) ? "not applied" : "needed";
}

function callArguments(formula: Pick<Formula, "inputs">, example: Example): string {
  const texts = Object.keys(formula.inputs).map((name) =>
    name in example.given ? argument(example.given[name]) : "",
  );
  while (texts.length > 0 && texts[texts.length - 1] === "") texts.pop();
  return texts.join(", ");
}

/** A value as one would type it into a formula; ranges as array constants. */
function argument(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return `"${value}"`;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (!Array.isArray(value)) return String(value);
  return `{${value.map((row: unknown) => (Array.isArray(row) ? row.map(argument).join(",") : argument(row))).join(";")}}`;
}

function result({ gives, printedDecimals }: Example): string {
  if (typeof gives === "object" && "error" in gives) return `${gives.error} “…${gives.saying}…”`;
  if (Array.isArray(gives)) return argument(gives);
  return typeof gives === "number"
    ? String(printedDecimals === undefined ? Number(gives.toPrecision(10)) : gives.toFixed(printedDecimals))
    : String(gives);
}

const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("\n", " ");
