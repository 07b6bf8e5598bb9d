import { codes as formulaCodes } from "../../formulas/codes.generated";
import { formulas } from "../../formulas/registry.generated";
import type { Formula, FormulaCode } from "../../kernel/formula";
import { defaultTree, wholeTree } from "../../kernel/inline";
import { simplify } from "../../kernel/simplify";
import { unitOfTree } from "../../kernel/tree-unit";
import { ANY_UNIT, formatUnit, parseUnit, type UnitOrAny } from "../../kernel/unit";
import {
  isApplication,
  isText,
  mapOperands,
  namesIn,
  operandsOf,
  substitute,
  type Application,
  type Tree,
} from "../../kernel/tree";

/** A part of a formula that gets a row of its own, so that no formula is longer than a thumb. */
export interface Step {
  readonly name: string;
  readonly label: string;
  readonly unit: string;
  readonly tree: Tree;
}

/** Names, numbers and texts that fit in one formula; what is rounded weighs more, because it is written three times. */
const HEAVIEST = 22;

/** A formula still so long gets rows of their own for conditions at least so long; both in names. */
const LONGEST = 36;
const LONG_CONDITION = 16;

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
  return { tree: length(tree) <= LONGEST ? tree : withFlags(tree, steps), steps };
}

/** Long conditions as rows of their own: 1 where they hold, else 0. */
function withFlags(tree: Tree, steps: Step[]): Tree {
  if (!isApplication(tree) || isText(tree)) return tree;
  const inside = mapOperands(tree, (operand) => withFlags(operand, steps));
  if (!isApplication(inside) || inside[0] !== "if") return inside;
  const [condition, ...outcomes] = operandsOf(inside) as [Tree, ...Tree[]];
  if (length(condition) < LONG_CONDITION) return inside;
  const name = `flag.${steps.length}`;
  const number = steps.filter((step) => step.unit === FLAG).length + 1;
  steps.push({ name, label: `test ${number}`, unit: FLAG, tree: ["if", condition, 1, 0] });
  return ["if", ["!=", name, 0], ...outcomes];
}

/** The unit of a row that says whether a condition holds. Its label goes on from that of its line. */
export const FLAG = "1 = yes";

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
  const unitOf = unitsOf(record, code);
  const named = (name: string, tree: Tree): Tree => {
    if (!isApplication(simplify(tree)) || uses(name) < 2) return tree;
    const step = `${code.name}.${name}.${steps.length}`;
    const label = record?.inputs[name]?.label ?? record?.steps?.[name]?.label ?? name;
    steps.push({ name: step, label, unit: unitOf(name), tree });
    return step;
  };
  for (const input of code.inputs) values.set(input.name, named(input.name, values.get(input.name) as Tree));
  parts.forEach(([name], i) => {
    const tree = simplify(substitute(bodies[i] as Tree, values));
    values.set(name, name === "" ? withCalls(tree, steps) : named(name, withCalls(tree, steps)));
  });
  return values.get("") as Tree;
}

/** Units of a formula's inputs and steps as the formula declares them or as they follow from it. */
function unitsOf(record: Formula | undefined, code: FormulaCode): (name: string) => string {
  const units = new Map<string, UnitOrAny>(
    Object.entries(record?.inputs ?? {}).map(([name, { unit }]) => [name, parseUnit(unit ?? "1")]),
  );
  const scope = { unitOf: (name: string) => units.get(name), callee: () => ANY_UNIT };
  for (const [name, tree] of code.steps ?? []) units.set(name, unitOfTree(tree, scope));
  return (name) => formatUnit(units.get(name) ?? parseUnit("1"));
}

/** How often a name will be written: what is rounded is written three times. */
function occurrences(tree: Tree, name: string): number {
  if (tree === name) return 1;
  if (!isApplication(tree) || isText(tree)) return 0;
  const times = rounds(tree) ? 3 : 1;
  return times * total(operandsOf(tree).map((operand) => occurrences(operand, name)));
}

function weight(tree: Tree): number {
  if (!isApplication(tree) || isText(tree)) return 1;
  return total(
    operandsOf(tree).map((operand) => weight(operand) * (rounds(tree) && isApplication(operand) ? 3 : 1)),
  );
}

/** Length as written, in names: what is rounded stands there three times, with the rounding around it. */
function length(tree: Tree): number {
  if (!isApplication(tree) || isText(tree)) return 1;
  return total(operandsOf(tree).map((operand) => (rounds(tree) ? 3 * length(operand) + 5 : length(operand))));
}

const ROUNDING = new Set(["==", "!=", "<", "<=", ">", ">=", "roundUp", "roundDown"]);

/** Whether the operands are rounded to 15 digits before use. Nothing is rounded to be compared with 0. */
const rounds = (tree: Application): boolean => ROUNDING.has(tree[0]) && !operandsOf(tree).includes(0);

const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);
