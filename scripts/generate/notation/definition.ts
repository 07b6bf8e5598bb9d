import { codeOf } from "../../../src/kernel/code";
import { constants } from "../../../src/kernel/constants";
import type { Formula, Input } from "../../../src/kernel/formula";
import { operationNamed } from "../../../src/kernel/operations";
import { isApplication, isText, operandsOf, SUM_OVER, type Tree } from "../../../src/kernel/tree";
import { meanings, notations } from "./operations";
import { symbolsFor } from "./symbols";
import { texOf } from "./tex";

type Find = (name: string) => Formula;

/** A symbol, what it is, and its unit. */
type Row = readonly [symbol: string, what: string, unit: string];

/** A formula's definition in mathematical notation as Markdown, with what its symbols are. `find` gives other formulas. */
export function notationOf(formula: Formula, find: Find): string[] {
  const { steps = [], tree, table } = codeOf(formula, find);
  const columns = table?.columns ?? [];
  const results = tree === undefined ? [] : [tree];
  const ends = table === undefined ? [] : [table.from, table.to];
  const trees = [...steps.map(([, step]) => step), ...results, ...columns.map((one) => one[2]), ...ends];
  const read = new Set(trees.flatMap(allNames));
  const inputs = Object.entries(inputsOf(formula, find)).filter(([name]) => read.has(name));
  const own = new Set([...inputs, ...steps, ...columns].map(([name]) => name));
  const counters = [...(table === undefined ? [] : [table.counter]), ...trees.flatMap(countersIn)];
  const counting = [...new Set(counters)].filter((name) => !own.has(name));
  const symbols = symbolsFor([...own, ...counting]);
  const line = (left: string, right: Tree, before = ""): string =>
    `${left} &= ${before}${texOf(right, symbols)}`;
  const lines = [
    ...steps.map(([name, step]) => line(symbols.of(name), step)),
    ...results.map((result) => line(raw`\text{result}`, result)),
    ...columns.map(([name, , column, running]) =>
      line(symbols.of(name), column, running ? raw`\text{running total of } ` : ""),
    ),
  ];
  const legend: Row[] = [
    ...inputs.map(([name, { label, unit }]): Row => [symbols.of(name), `\`${name}\`, ${label}`, shown(unit)]),
    ...Object.entries(formula.steps ?? {}).map(([name, { label }]): Row => [symbols.of(name), label, "–"]),
    ...(formula.gives === "table" ? Object.entries(formula.columns) : []).map(
      ([name, { label, unit }]): Row => [symbols.of(name), label, shown(unit)],
    ),
    ...counting.map((name): Row => [symbols.of(name), `counts each ${name}`, "–"]),
  ];
  const range = ends.map((end) => texOf(end, symbols)).join(", …, ");
  const words = [...new Set(trees.flatMap(headsIn))].flatMap((head) => inWords(head, find));
  return [
    ...(table === undefined ? [] : [`A row for each $\`${symbols.of(table.counter)} = ${range}\`$:`, ""]),
    "```math",
    raw`\begin{aligned}`,
    lines.join(" \\\\\n"),
    raw`\end{aligned}`,
    "```",
    "",
    ...(legend.length === 0 ? [] : ["| symbol | what it is | unit |", "|---|---|---|"]),
    ...legend.map(([symbol, what, unit]) => `| $\`${symbol}\`$ | ${what} | ${unit} |`),
    "",
    ...(words.length === 0 ? [] : [...words, ""]),
  ];
}

const raw = String.raw;
const shown = (unit: string | undefined): string => (unit === undefined || unit === "1" ? "–" : unit);

/** The inputs of a formula; of one that takes a list of drivers, the drivers that it may name. */
function inputsOf(formula: Formula, find: Find): Record<string, Input> {
  const lists = Object.values(formula.inputs).flatMap((input) => (input.kind === "drivers" ? input.of : []));
  return Object.assign(
    {},
    ...[...lists.map((name) => find(name)), formula].map(({ inputs }) => inputs),
  ) as Record<string, Input>;
}

/** What stands in a formula as a word, and what it means. */
function inWords(head: string, find: Find): string[] {
  if (notations[head] !== undefined || head === "if" || head === SUM_OVER) return [];
  if (operationNamed(head) === undefined) return [`- [${head}](${head}.md): ${find(head).label}`];
  const meaning = meanings[head];
  if (meaning === undefined) throw new Error(`The operation ${head} has no notation and no meaning.`);
  return [`- ${head}: ${meaning}`];
}

function countersIn(tree: Tree): string[] {
  if (!isApplication(tree) || isText(tree)) return [];
  const own = tree[0] === SUM_OVER ? [tree[1] as string] : [];
  return [...own, ...operandsOf(tree).flatMap(countersIn)];
}

function allNames(tree: Tree): string[] {
  if (typeof tree === "string") return constants[tree] === undefined ? [tree] : [];
  return isApplication(tree) && !isText(tree) ? operandsOf(tree).flatMap(allNames) : [];
}

/** What a tree applies: operations and other formulas. */
export function headsIn(tree: Tree): string[] {
  if (!isApplication(tree) || isText(tree)) return [];
  return [tree[0], ...operandsOf(tree).flatMap(headsIn)];
}
