/**
 * A formula as data. It is JSON, so that it can be generated, committed and read in a diff:
 *
 * - a number or a logical stands for itself
 * - a string is a **name**: an input, a step, or the counter of a `sumOver`
 * - `null` is an optional input that was left out
 * - an array applies an operation, or another formula, to operands: `["+", "salary", ["*", "fte", 2]]`
 * - `['"', "whole"]` is the text "whole"
 */
export type Tree = number | boolean | string | null | Application;

/** An operation or formula applied to operands. */
export type Application = readonly [head: string, ...operands: Tree[]];

/** Head of a text literal. */
export const TEXT = '"';

/** Head of the counted sum: `["sumOver", "year", n, body]` adds body for year = 1 … n. */
export const SUM_OVER = "sumOver";

/** Whether a tree applies something to operands (a text literal counts, its head is {@link TEXT}). */
export const isApplication = (tree: Tree): tree is Application => Array.isArray(tree);

/** The operands of an application. */
export const operandsOf = (tree: Application): readonly Tree[] => tree.slice(1) as readonly Tree[];

/** Whether a tree is a text literal; the text itself is its first operand. */
export const isText = (tree: Tree): tree is readonly [typeof TEXT, string] =>
  isApplication(tree) && tree[0] === TEXT;

/** The same tree with every operand replaced by `change(operand)`; text literals and leaves are kept. */
export function mapOperands(tree: Tree, change: (operand: Tree) => Tree): Tree {
  if (!isApplication(tree) || isText(tree)) return tree;
  return [tree[0], ...operandsOf(tree).map(change)];
}

/**
 * The tree with names replaced by trees. The counter of a `sumOver` hides a name of the same spelling, and is
 * renamed where a replacement would read a name of that spelling from outside.
 */
export function substitute(tree: Tree, replacements: ReadonlyMap<string, Tree>): Tree {
  if (typeof tree === "string") return replacements.has(tree) ? (replacements.get(tree) as Tree) : tree;
  if (!isApplication(tree) || isText(tree)) return tree;
  if (tree[0] === SUM_OVER) {
    const [counter, count, body] = operandsOf(tree) as [string, Tree, Tree];
    const inside = new Map(replacements);
    inside.delete(counter);
    const taken = [...inside.values()].flatMap(namesIn);
    let free = counter;
    while (taken.includes(free)) free += "'";
    if (free !== counter) inside.set(counter, free);
    return [SUM_OVER, free, substitute(count, replacements), substitute(body, inside)];
  }
  return mapOperands(tree, (operand) => substitute(operand, replacements));
}

/** Every name that a tree reads from outside, each once, in order of first appearance. */
export function namesIn(tree: Tree): string[] {
  const found = new Set<string>();
  const visit = (node: Tree, hidden: ReadonlySet<string>): void => {
    if (typeof node === "string") {
      if (!hidden.has(node)) found.add(node);
    } else if (isApplication(node) && !isText(node)) {
      const [first, ...rest] = operandsOf(node);
      if (node[0] === SUM_OVER)
        rest.forEach((part, i) => visit(part, i === 0 ? hidden : new Set([...hidden, first as string])));
      else operandsOf(node).forEach((part) => visit(part, hidden));
    }
  };
  visit(tree, new Set());
  return [...found];
}
