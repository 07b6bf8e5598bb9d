import { codeOf } from "../../case/line-code";
import type { Binding, Line } from "../../case/model/model";
import { simplify } from "../../kernel/simplify";
import { isApplication, isText, mapOperands, operandsOf, TEXT, type Tree } from "../../kernel/tree";
import { expanded, FLAG, type Step } from "./expand";

/** What a name in a line's tree reads. */
export type Source =
  | Exclude<Binding, { readonly choice: string | boolean }>
  /** A line in the month before; 0 in the first month. */
  | { readonly before: string };

/** A line's formula ready to be written: calls put in, choices made, and long parts in steps of their own. */
export interface LineTree {
  readonly tree: Tree;
  /** What the names of the tree and of the steps read; a step's name is not among them. */
  readonly sources: ReadonlyMap<string, Source>;
  /** Parts with a row of their own, each behind those it reads. */
  readonly steps: readonly Step[];
}

const MONTH = "time/month";

/** The tree of a line's or a figure's formula. */
export function lineTree(line: Line): LineTree {
  const code = codeOf(line.kind);
  const decided = new Map<string, Tree>();
  const sources = new Map<string, Source>();
  for (const name of Object.keys(line.kind.inputs)) {
    const binding = line.bindings[name];
    if (binding === undefined) decided.set(name, null);
    else if ("choice" in binding)
      decided.set(name, typeof binding.choice === "string" ? [TEXT, binding.choice] : binding.choice);
    else sources.set(name, binding);
  }
  const { tree, steps } = expanded(code, decided);
  const ready = (part: Tree): Tree => simplify(nearby(part, sources));
  const label = (step: Step): string => (step.unit === FLAG ? `${line.label}, ${step.label}` : step.label);
  return {
    tree: ready(tree),
    steps: steps.map((step) => ({ ...step, label: label(step), tree: ready(step.tree) })),
    sources,
  };
}

/**
 * What is bound is given; a sum of one line is that line; a row at the month itself is the cell of the month, at
 * the month before the cell to its left. Sources get the names for these.
 */
function nearby(tree: Tree, sources: Map<string, Source>): Tree {
  if (!isApplication(tree) || isText(tree)) return tree;
  const inside = mapOperands(tree, (operand) => nearby(operand, sources));
  if (!isApplication(inside)) return inside;
  const [first, second] = operandsOf(inside);
  if (inside[0] === "given" && typeof first === "string" && sources.has(first)) return true;
  const source = typeof first === "string" ? sources.get(first) : undefined;
  if (source === undefined) return inside;
  if (inside[0] === "sum" && "lines" in source)
    return sumOf(first as string, source.lines, sources) ?? inside;
  if (inside[0] === "at" && "row" in source) {
    const named = (name: string, as: Source): Tree => (sources.set(name, as), name);
    if (isMonth(second, sources)) return named(`${first as string}.now`, { line: source.row });
    if (isMonthBefore(second, sources)) return named(`${first as string}.before`, { before: source.row });
  }
  return inside;
}

function sumOf(name: string, lines: readonly string[], sources: Map<string, Source>): Tree | undefined {
  const [line, ...more] = lines;
  if (line === undefined) return 0;
  if (more.length > 0) return undefined;
  sources.set(`${name}.one`, { line });
  return `${name}.one`;
}

function isMonth(tree: Tree | undefined, sources: ReadonlyMap<string, Source>): boolean {
  const source = typeof tree === "string" ? sources.get(tree) : undefined;
  return source !== undefined && "line" in source && source.line === MONTH;
}

function isMonthBefore(tree: Tree | undefined, sources: ReadonlyMap<string, Source>): boolean {
  if (tree === undefined || !isApplication(tree) || tree[0] !== "-") return false;
  return isMonth(tree[1], sources) && (tree[2] === "oneMonth" || tree[2] === 1);
}
