import { tryParseFormula } from "../formula-text/parse";
import { splice, type Splice } from "../formula-text/splice";
import { children, walk, type FormulaNode } from "../formula-text/tree";
import type { DescribeArgument } from "./argument-kind";
import type { ArgumentText, Native, NativePlace } from "./native";
import { mayHoldOurs, ourFunction } from "./our-function";

/** A formula after its calls of ours were looked at. */
export type Replaced =
  | { readonly kind: "untouched" }
  | {
      readonly kind: "native";
      readonly formula: string;
      readonly needsArray: boolean;
      readonly tolerance: number;
      /** What people should know about it, in sentences. */
      readonly notes: readonly string[];
    }
  /** At least one call has no native form; why, for people. */
  | { readonly kind: "value"; readonly reason: string };

/** What replacing needs to know. */
export interface Replacing {
  readonly native: Native;
  readonly describe: DescribeArgument;
}

/** Excel's own limits; a file beyond them does not open. */
const longestFormula = 8192;
const deepestCalls = 64;
const usualTolerance = 1e-9;

/**
 * Replaces every call of ours in a formula, the innermost first, and nothing else of its text.
 * `sheet` is where the formula stands, for names known on that sheet alone; `place` has the helper cells that it may read.
 */
export function replaceCalls(
  formula: string,
  sheet: string | undefined,
  replacing: Replacing,
  place: NativePlace,
): Replaced {
  if (!mayHoldOurs(formula)) return { kind: "untouched" };
  const tree = tryParseFormula(formula);
  if (tree === undefined) return { kind: "value", reason: "the formula cannot be read" };
  const nodes = [...walk(tree)];
  const parents = new Map(nodes.flatMap((node) => children(node).map((child) => [child, node] as const)));
  let done: Splice[] = [];
  let needsArray = false;
  let tolerance = usualTolerance;
  const notes: string[] = [];
  // From the end: what is inside a call comes before the call itself.
  for (const node of nodes.reverse()) {
    if (node.kind === "name" && /^_xldudf_/i.test(formula.slice(node.start, node.end))) {
      if (ourFunction(formula.slice(node.start, node.end)) === undefined) continue;
      return { kind: "value", reason: "the function is passed on by its name" };
    }
    const name = node.kind === "call" ? ourFunction(node.name) : undefined;
    if (node.kind !== "call" || name === undefined) continue;
    const form = replacing.native(name, argumentsOf(node, formula, sheet, done, replacing), place);
    if ("value" in form) return { kind: "value", reason: form.value };
    if (form.formula.length > longestFormula) return tooLong(form.formula.length);
    const text = needsGroup(parents.get(node), form.formula) ? `(${form.formula})` : form.formula;
    done = [
      ...done.filter(({ start, end }) => end <= node.start || start >= node.end),
      { start: node.start, end: node.end, text },
    ];
    needsArray ||= form.needsArray === true;
    if (form.note !== undefined) notes.push(form.note);
    tolerance = Math.max(tolerance, form.tolerance ?? usualTolerance);
  }
  if (done.length === 0) return { kind: "untouched" };
  const replaced = splice(formula, done);
  const length = replaced.replace(/_xl(?:fn|ws|pm)\./gi, "").length;
  if (length > longestFormula) return tooLong(length);
  const depth = callDepth(replaced);
  if (depth === undefined) return { kind: "value", reason: "its native formula cannot be read" };
  if (depth > deepestCalls)
    return {
      kind: "value",
      reason: `its native formula would nest ${depth} functions, Excel allows ${deepestCalls}`,
    };
  return { kind: "native", formula: replaced, needsArray, tolerance, notes };
}

function tooLong(length: number): Replaced {
  const reason = `its native formula would have ${length.toLocaleString("en-US")} characters, Excel allows ${longestFormula.toLocaleString("en-US")}`;
  return { kind: "value", reason };
}

function argumentsOf(
  call: FormulaNode & { kind: "call" },
  formula: string,
  sheet: string | undefined,
  done: readonly Splice[],
  { describe }: Replacing,
): ArgumentText[] {
  return call.arguments.map((given) => {
    const inside = done.filter(({ start, end }) => start >= given.start && end <= given.end);
    if (inside.length === 0)
      return { text: formula.slice(given.start, given.end), ...describe(given, formula, sheet) };
    const moved = inside.map(({ start, end, text }) => ({
      start: start - given.start,
      end: end - given.start,
      text,
    }));
    return { text: splice(formula.slice(given.start, given.end), moved), kind: "expression" };
  });
}

/** Whether the formula must be put into parentheses to keep its meaning in that place. */
function needsGroup(parent: FormulaNode | undefined, formula: string): boolean {
  if (parent === undefined || parent.kind === "call" || parent.kind === "group") return false;
  const kind = tryParseFormula(formula)?.kind;
  return !(
    kind === "call" ||
    kind === "group" ||
    kind === "number" ||
    kind === "string" ||
    kind === "boolean"
  );
}

function callDepth(formula: string): number | undefined {
  const tree = tryParseFormula(formula);
  if (tree === undefined) return undefined;
  let deepest = 0;
  const waiting = [{ node: tree, depth: 0 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const depth = next.depth + (next.node.kind === "call" ? 1 : 0);
    deepest = Math.max(deepest, depth);
    for (const node of children(next.node)) waiting.push({ node, depth });
  }
  return deepest;
}
