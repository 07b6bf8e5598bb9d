import type { Reference } from "./reference";

interface At {
  /** Offsets into the formula's text, which has no leading "=". */
  readonly start: number;
  readonly end: number;
}

/** One node of a formula. Every node says where its text stands; nothing is normalized. */
export type FormulaNode =
  | (At & { readonly kind: "number" | "string" | "boolean" | "error" | "name" | "structured" | "missing" })
  | (At & { readonly kind: "reference"; readonly reference: Reference })
  | (At & { readonly kind: "array"; readonly items: readonly FormulaNode[] })
  /** `name` as written, prefixes included. */
  | (At & { readonly kind: "call"; readonly name: string; readonly arguments: readonly FormulaNode[] })
  /** A function that is the result of an expression: `LAMBDA(x,x+1)(2)`. */
  | (At & {
      readonly kind: "apply";
      readonly callee: FormulaNode;
      readonly arguments: readonly FormulaNode[];
    })
  | (At & { readonly kind: "prefix" | "postfix"; readonly operator: string; readonly operand: FormulaNode })
  /** `operator` is " " for an intersection and "," for a union. */
  | (At & {
      readonly kind: "binary";
      readonly operator: string;
      readonly left: FormulaNode;
      readonly right: FormulaNode;
    })
  | (At & { readonly kind: "group"; readonly inner: FormulaNode });

/** The nodes directly below, from left to right. */
export function children(node: FormulaNode): readonly FormulaNode[] {
  switch (node.kind) {
    case "array":
      return node.items;
    case "call":
      return node.arguments;
    case "apply":
      return [node.callee, ...node.arguments];
    case "prefix":
    case "postfix":
      return [node.operand];
    case "binary":
      return [node.left, node.right];
    case "group":
      return [node.inner];
    default:
      return [];
  }
}

/** All nodes, each before those below it, from left to right, without recursion: a formula may chain 4,000 plus signs. */
export function* walk(root: FormulaNode): Generator<FormulaNode> {
  const waiting = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    yield node;
    const below = children(node);
    for (let index = below.length - 1; index >= 0; index--) waiting.push(below[index] as FormulaNode);
  }
}
