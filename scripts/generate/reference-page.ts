import type { Example, Formula, Input } from "../../src/kernel/formula";
import { allowed } from "../../src/kernel/messages";
import type { DataFunction } from "../../src/reference/data-function";
import { isOptional } from "./functions-json";

/** The reference page of a function: meaning, definition, inputs with limits, examples, source. */
export function referencePage(formula: Formula | DataFunction): string {
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
    ...definition(formula),
    ...("answer" in formula ? [] : rules(formula)),
    "## Examples",
    "",
    "| call | result | source |",
    "|---|---|---|",
    ...formula.examples.map(
      (example) =>
        `| \`=BPO.${formula.name}(${callArguments(formula, example)})\` | ${cell(result(example))} | ${cell(example.source)} |`,
    ),
    "",
    "## Source",
    "",
    formula.source,
    "",
    ...(formula.noExcelForm
      ? [
          "## Without the add-in",
          "",
          `No native Excel form: ${formula.noExcelForm} A shared copy holds a dated value.`,
          "",
        ]
      : []),
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

function definition(formula: Formula | DataFunction): string[] {
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
  return ["```", ...steps, ...result, "```", ""];
}

function rules(formula: Formula): string[] {
  if (!formula.rules?.length) return [];
  return [...formula.rules.map((rule) => `- \`${rule.error}\` unless \`${rule.require}\``), ""];
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
