import { readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "../..");
const read = (path: string) => readFileSync(join(root, path), "utf8");
const address = /<SourceLocation DefaultValue="(.*)taskpane\.html"/.exec(read("manifest.xml"))![1]!;

interface Described {
  readonly name: string;
  readonly description?: string;
}
interface FunctionEntry extends Described {
  readonly id: string;
  readonly helpUrl?: string;
  readonly parameters: readonly (Described & { optional?: boolean; repeating?: boolean })[];
}
const { functions } = JSON.parse(read("src/excel/functions/functions.generated.json")) as {
  functions: FunctionEntry[];
};

/** What Excel and the store ask of each function's entry. */
const problemsOf = ({ id, name, description = "", helpUrl = "", parameters }: FunctionEntry): string[] => {
  const problems: string[] = [];
  const looksLikeACell = /^[A-Z]{1,3}\d+$/.test(name);
  if (!/^[A-Z][A-Z0-9.]{2,127}$/.test(name) || looksLikeACell) problems.push("name");
  if (id !== name) problems.push("id is not the name");
  if (description === "" || description.length > 250) problems.push("description");
  if (!helpUrl.startsWith(address) || helpUrl.length > 2048) problems.push("helpUrl");
  const required = parameters.map(({ optional }) => !optional);
  if (required.lastIndexOf(true) > required.indexOf(false) && required.includes(false))
    problems.push("a required parameter after an optional one");
  if (parameters.slice(0, -1).some(({ repeating }) => repeating))
    problems.push("repeating parameter not last");
  if (parameters.some((input) => !input.description || input.description.length > 250))
    problems.push("parameter description");
  return problems;
};

test.each(functions)("$name keeps the limits of functions.json", (entry) => {
  expect(problemsOf(entry)).toEqual([]);
});

describe("damage is found", () => {
  const input = { name: "rate", description: "A rate." };
  const fine: FunctionEntry = {
    id: "LABOR.LOADED",
    name: "LABOR.LOADED",
    description: "What it answers.",
    helpUrl: `${address}help.html`,
    parameters: [input],
  };
  test.each<[string, Partial<FunctionEntry>]>([
    ["name", { id: "AB", name: "AB" }],
    ["name", { id: "TCO2025", name: "TCO2025" }],
    ["name", { id: "Labor", name: "Labor" }],
    ["id is not the name", { id: "LOADED" }],
    ["description", { description: "x".repeat(251) }],
    ["description", { description: "" }],
    ["helpUrl", { helpUrl: "" }],
    ["helpUrl", { helpUrl: "https://elsewhere.example/help.html" }],
    ["helpUrl", { helpUrl: `${address}${"x".repeat(2048)}` }],
    ["a required parameter after an optional one", { parameters: [{ ...input, optional: true }, input] }],
    ["repeating parameter not last", { parameters: [{ ...input, repeating: true }, input] }],
    ["parameter description", { parameters: [{ name: "rate" }] }],
  ])("%s", (problem, damage) => {
    expect(problemsOf(fine)).toEqual([]);
    expect(problemsOf({ ...fine, ...damage })).toEqual([problem]);
  });
});
