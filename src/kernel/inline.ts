import type { FormulaCode, InputCode } from "./formula";
import { isApplication, isText, mapOperands, operandsOf, substitute, TEXT, type Tree } from "./tree";

/** Finds the code of a formula by name. */
export type CodeOf = (name: string) => FormulaCode | undefined;

/**
 * A formula's whole result as one tree: steps put in, calls of other formulas put in, names left as they are.
 * Where a rule is broken it is #N/A, unless arithmetic fails there anyway.
 */
export function wholeTree(code: FormulaCode, codeOf: CodeOf): Tree {
  if (code.tree === undefined) throw new Error(`${code.name} gives a table and is no single formula.`);
  const steps = new Map<string, Tree>();
  for (const [name, tree] of code.steps ?? []) steps.set(name, inlineCalls(substitute(tree, steps), codeOf));
  const rules = (code.rules ?? []).filter(([, , , implied]) => !implied).map(([tree]) => tree);
  const guarded = rules.reduceRight<Tree>((result, rule) => ["if", rule, result, ["noAnswer"]], code.tree);
  return inlineCalls(substitute(guarded, steps), codeOf);
}

/** The tree with every call of another formula replaced by that formula's own tree. */
export function inlineCalls(tree: Tree, codeOf: CodeOf): Tree {
  if (!isApplication(tree) || isText(tree)) return tree;
  const inside = mapOperands(tree, (operand) => inlineCalls(operand, codeOf));
  const callee = codeOf(tree[0]);
  if (callee === undefined || !isApplication(inside)) return inside;
  return substitute(wholeTree(callee, codeOf), argumentTrees(callee.inputs, operandsOf(inside)));
}

/** Input names with the trees of their arguments; what is left out is its default. */
const argumentTrees = (inputs: readonly InputCode[], args: readonly Tree[]): Map<string, Tree> =>
  new Map(inputs.map((input, i) => [input.name, args[i] ?? defaultTree(input)]));

/** What an input is when it is left out. */
export const defaultTree = ({ default: value }: InputCode): Tree =>
  typeof value === "string" ? [TEXT, value] : (value ?? null);
