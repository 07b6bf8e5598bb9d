import { codes as formulaCodes } from "../../formulas/codes.generated";
import { formulas } from "../../formulas/registry.generated";
import type { Formula, FormulaCode } from "../../kernel/formula";
import { defaultTree, wholeTree } from "../../kernel/inline";
import { simplify } from "../../kernel/simplify";
import {
  isApplication,
  isText,
  mapOperands,
  namesIn,
  operandsOf,
  substitute,
  type Tree,
} from "../../kernel/tree";

/** A part of a formula that gets a row of its own, so that no formula is longer than a thumb. */
export interface Step {
  readonly name: string;
  readonly label: string;
  readonly unit: string;
  readonly tree: Tree;
}

/** Names, numbers and texts that fit in one formula; comparisons weigh more, because they round what they compare. */
const HEAVIEST = 22;

const codeOf = (name: string): FormulaCode | undefined =>
  Object.hasOwn(formulaCodes, name) ? formulaCodes[name] : undefined;

/**
 * A formula with all calls put in and some names decided. Where that becomes too long, arguments and steps that
 * the called formulas use more than once become steps, under the words of those formulas.
 */
export function expanded(
  code: FormulaCode,
  decided: ReadonlyMap<string, Tree>,
): { tree: Tree; steps: readonly Step[] } {
  const whole = simplify(substitute(wholeTree(code, codeOf), decided));
  if (weight(whole) <= HEAVIEST) return { tree: whole, steps: [] };
  const steps: Step[] = [];
  const tree = simplify(withCalls(simplify(substitute(code.tree as Tree, decided)), steps));
  return { tree, steps };
}

function withCalls(tree: Tree, steps: Step[]): Tree {
  if (!isApplication(tree) || isText(tree)) return tree;
  const inside = mapOperands(tree, (operand) => withCalls(operand, steps));
  const callee = codeOf(tree[0]);
  return callee === undefined || !isApplication(inside) ? inside : called(callee, operandsOf(inside), steps);
}

/** The tree of a called formula. What it uses more than once and is more than a name becomes a step. */
function called(code: FormulaCode, args: readonly Tree[], steps: Step[]): Tree {
  const record = formulas.find(({ name }) => name === code.name);
  const values = new Map(code.inputs.map((input, i) => [input.name, args[i] ?? defaultTree(input)]));
  const literals = new Map([...values].filter(([, tree]) => namesIn(tree).length === 0));
  const guarded = (code.rules ?? [])
    .filter(([, , , implied]) => !implied)
    .reduceRight<Tree>((result, [rule]) => ["if", rule, result, ["noAnswer"]], code.tree as Tree);
  const parts: [name: string, tree: Tree][] = [
    ...(code.steps ?? []).map(([name, tree]): [string, Tree] => [name, tree]),
    ["", guarded],
  ];
  const bodies = parts.map(([, tree]) => simplify(substitute(tree, literals)));
  const uses = (name: string): number => total(bodies.map((body) => occurrences(body, name)));
  const named = (name: string, tree: Tree): Tree => {
    if (!isApplication(simplify(tree)) || uses(name) < 2) return tree;
    const step = `${code.name}.${name}.${steps.length}`;
    steps.push({ name: step, ...wordsOf(record, name), tree });
    return step;
  };
  for (const input of code.inputs) values.set(input.name, named(input.name, values.get(input.name) as Tree));
  parts.forEach(([name], i) => {
    const tree = simplify(substitute(bodies[i] as Tree, values));
    values.set(name, name === "" ? withCalls(tree, steps) : named(name, withCalls(tree, steps)));
  });
  return values.get("") as Tree;
}

function wordsOf(record: Formula | undefined, name: string): { label: string; unit: string } {
  const input = record?.inputs[name];
  return { label: input?.label ?? record?.steps?.[name]?.label ?? name, unit: input?.unit ?? "" };
}

function occurrences(tree: Tree, name: string): number {
  if (tree === name) return 1;
  if (!isApplication(tree) || isText(tree)) return 0;
  return total(operandsOf(tree).map((operand) => occurrences(operand, name)));
}

const COMPARISONS = new Set(["==", "!=", "<", "<=", ">", ">="]);

function weight(tree: Tree): number {
  if (!isApplication(tree) || isText(tree)) return 1;
  const [head] = tree;
  const compares = COMPARISONS.has(head) && !operandsOf(tree).includes(0);
  return total(
    operandsOf(tree).map((operand) => weight(operand) * (compares && isApplication(operand) ? 3 : 1)),
  );
}

const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);
