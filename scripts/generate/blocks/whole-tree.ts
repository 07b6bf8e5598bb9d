import { defaultTree, type CodeOf } from "../../../src/kernel/inline";
import type { FormulaCode } from "../../../src/kernel/formula";
import {
  isApplication,
  isText,
  mapOperands,
  operandsOf,
  substitute,
  type Tree,
} from "../../../src/kernel/tree";

/**
 * A formula as one tree, as it is run: every rule stands before the result, those that Excel's arithmetic implies
 * included, and an input of a called formula that is absent here is its default.
 */
export function runTree(code: FormulaCode, codeOf: CodeOf): Tree {
  if (code.tree === undefined) throw new Error(`${code.name} gives a table and is no line.`);
  const steps = new Map<string, Tree>();
  for (const [name, tree] of code.steps ?? []) steps.set(name, withCalls(substitute(tree, steps), codeOf));
  const guarded = (code.rules ?? []).reduceRight<Tree>(
    (result, [rule]) => ["if", rule, result, ["noAnswer"]],
    code.tree,
  );
  return withCalls(substitute(guarded, steps), codeOf);
}

function withCalls(tree: Tree, codeOf: CodeOf): Tree {
  if (!isApplication(tree) || isText(tree)) return tree;
  const inside = mapOperands(tree, (operand) => withCalls(operand, codeOf));
  const callee = codeOf(tree[0]);
  if (callee === undefined || !isApplication(inside)) return inside;
  const args = operandsOf(inside);
  const given = new Map(
    callee.inputs.map((input, i) => {
      const standard = defaultTree(input);
      const arg = args[i];
      if (arg === undefined || arg === null) return [input.name, standard] as const;
      return [
        input.name,
        standard !== null && mayBeNothing(arg) ? (["if", ["given", arg], arg, standard] as Tree) : arg,
      ] as const;
    }),
  );
  return substitute(runTree(callee, codeOf), given);
}

/** Whether a tree may stand for nothing: a name does where it is absent, a choice where one of its branches does. */
export const mayBeNothing = (tree: Tree): boolean =>
  typeof tree === "string" ||
  tree === null ||
  (isApplication(tree) && tree[0] === "if" && operandsOf(tree).slice(1).some(mayBeNothing));
