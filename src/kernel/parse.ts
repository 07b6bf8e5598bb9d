import { create, parseDependencies, type FactoryFunctionMap, type MathNode } from "mathjs/number";
import { SUM_OVER, TEXT, type Tree } from "./tree";

/**
 * Formula text → tree. The only file that loads mathjs, and of mathjs only its parser: it reads text, we give
 * it Excel's meaning. Used at build time, and later in the pane where a person writes a cost line.
 */
const { parse } = create({ parseDependencies } as FactoryFunctionMap, {}) as unknown as {
  parse: (text: string) => MathNode;
};

/** What is wrong with a formula's text, for the person who wrote it. */
export class FormulaSyntaxError extends Error {}

/** mathjs calls an operator by name; a tree calls it by the sign a person writes. */
const OPERATORS: Readonly<Record<string, string>> = {
  add: "+",
  subtract: "-",
  multiply: "*",
  divide: "/",
  pow: "^",
  unaryMinus: "neg",
  equal: "==",
  unequal: "!=",
  smaller: "<",
  smallerEq: "<=",
  larger: ">",
  largerEq: ">=",
  and: "and",
  or: "or",
  not: "not",
};

/** The fields of mathjs nodes that are read here (its own types name them one class at a time). */
interface Node {
  type: string;
  value: unknown;
  name: string;
  content: Node;
  fn: Node | string;
  args: Node[];
  implicit: boolean;
  condition: Node;
  trueExpr: Node;
  falseExpr: Node;
}

/** How deep brackets and calls may nest: more is a mistake, or an attack. */
const DEEPEST = 60;

/**
 * Reads a formula's text. Excel's order of operations, not mathjs's: `-2^2` is `(-2)^2`, `2^3^2` is `(2^3)^2`.
 * @throws FormulaSyntaxError with a sentence that names what can't be read.
 */
export function parseFormula(text: string): Tree {
  if (text.length > 8192)
    throw new FormulaSyntaxError("The formula is longer than the 8,192 characters Excel allows.");
  if (nesting(text) > DEEPEST)
    throw new FormulaSyntaxError(`The formula nests more than ${DEEPEST} brackets.`);
  let node: MathNode;
  try {
    node = parse(text);
  } catch (error) {
    throw new FormulaSyntaxError(`The formula can't be read: ${(error as Error).message}`);
  }
  return toTree(node as unknown as Node);
}

function nesting(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const character of text) {
    if (character === "(") deepest = Math.max(deepest, ++depth);
    if (character === ")") depth--;
  }
  return deepest;
}

function toTree(node: Node): Tree {
  switch (node.type) {
    case "ConstantNode":
      if (typeof node.value === "string") return [TEXT, node.value];
      if (node.value === null) return null;
      if (typeof node.value === "boolean" || (typeof node.value === "number" && Number.isFinite(node.value)))
        return node.value;
      throw new FormulaSyntaxError(`"${String(node.value)}" is not a number.`);
    case "SymbolNode":
      return node.name;
    case "ParenthesisNode":
      return toTree(node.content);
    case "ConditionalNode":
      return ["if", toTree(node.condition), toTree(node.trueExpr), toTree(node.falseExpr)];
    case "FunctionNode":
      return application(String(node.fn), node.args);
    case "OperatorNode":
      return operator(node);
    default:
      throw new FormulaSyntaxError(`"${String(node)}" is not part of the formula language.`);
  }
}

function application(head: string, args: readonly Node[]): Tree {
  const operands = args.map(toTree);
  if (head === SUM_OVER && typeof operands[0] !== "string")
    throw new FormulaSyntaxError("sumOver starts with the name of its counter.");
  return [head, ...operands];
}

function operator(node: Node): Tree {
  const sign = OPERATORS[String(node.fn)];
  if (sign === undefined || node.implicit)
    throw new FormulaSyntaxError(`"${String(node)}" is not part of the formula language.`);
  if (sign !== "^" && sign !== "neg") return [sign, ...node.args.map(toTree)];
  return powerChain(node).reduce((base, exponent) => ["^", base, exponent]);
}

/**
 * `-a^b^c` as mathjs groups it, -(a^(b^c)), becomes the list -a, b, c that Excel works off from the left.
 * Brackets that a person wrote are nodes of their own and stop the walk.
 */
function powerChain(node: Node): Tree[] {
  if (node.type === "OperatorNode" && node.fn === "pow") {
    const [base, exponent] = node.args as [Node, Node];
    return [toTree(base), ...powerChain(exponent)];
  }
  if (node.type === "OperatorNode" && node.fn === "unaryMinus") {
    const [first, ...rest] = powerChain(node.args[0] as Node);
    return [["neg", first as Tree], ...rest];
  }
  return [toTree(node)];
}
