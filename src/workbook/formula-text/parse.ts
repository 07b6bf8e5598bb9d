import { tokenize, type Token } from "./tokens";
import type { FormulaNode } from "./tree";
import { FormulaUnreadable } from "./unreadable";

/** Parentheses and calls inside each other. Excel itself allows 64 calls. */
const deepest = 200;

// prettier-ignore
const strength: Readonly<Record<string, number>> = {
  "=": 1, "<": 1, ">": 1, "<=": 1, ">=": 1, "<>": 1,
  "&": 2,
  "+": 3, "-": 3,
  "*": 4, "/": 4,
  "^": 5,
  ",": 7, " ": 8, ":": 9,
};
/** Operators from here on join references, and bind more tightly than a sign. */
const referenceStrength = 7;

/**
 * Reads an Excel formula (US English form, without the leading "=") into a tree.
 * Excel's own precedence: a sign binds more tightly than "^", operators of one kind read from the left.
 * Throws FormulaUnreadable.
 */
export function parseFormula(text: string): FormulaNode {
  const tokens = tokenize(text);
  let position = 0;
  let depth = 0;
  const peek = (): Token => tokens[position] as Token;
  const take = (): Token => tokens[position++] as Token;
  const unexpected = (): FormulaUnreadable => {
    const { kind, start } = peek();
    return new FormulaUnreadable(kind === "end" ? "it ends too early" : "something is out of place", start);
  };
  const expect = (kind: Token["kind"]): Token => {
    if (peek().kind !== kind) throw unexpected();
    return take();
  };
  const deeper = <T>(read: () => T): T => {
    if (++depth > deepest) throw new FormulaUnreadable("it is nested too deeply", peek().start);
    const result = read();
    depth--;
    return result;
  };

  function expression(weakest: number, commaJoins: boolean): FormulaNode {
    let left = weakest >= referenceStrength ? primary() : signed(commaJoins);
    for (;;) {
      const operator = binaryOperator(commaJoins);
      const binds = operator === undefined ? 0 : (strength[operator] as number);
      if (operator === undefined || binds < weakest) return left;
      if (operator !== " ") take();
      const right = expression(binds + 1, commaJoins);
      left = { kind: "binary", operator, left, right, start: left.start, end: right.end };
    }
  }

  function binaryOperator(commaJoins: boolean): string | undefined {
    const { kind, text: found, spaceBefore } = peek();
    if (kind === "operator") return Object.hasOwn(strength, found) ? found : undefined;
    if (kind === ",") return commaJoins ? "," : undefined;
    const startsReference = ["reference", "name", "structured", "function", "(", "error"].includes(kind);
    return startsReference && spaceBefore ? " " : undefined;
  }

  function signed(commaJoins: boolean): FormulaNode {
    const { kind, text: operator, start } = peek();
    if (kind === "operator" && ["+", "-", "@"].includes(operator)) {
      take();
      const operand = deeper(() => signed(commaJoins));
      return { kind: "prefix", operator, operand, start, end: operand.end };
    }
    let operand = expression(referenceStrength, commaJoins);
    while (peek().text === "%" && peek().kind === "operator") {
      operand = { kind: "postfix", operator: "%", operand, start: operand.start, end: take().end };
    }
    return operand;
  }

  function primary(): FormulaNode {
    let node = deeper(operandOnly);
    for (;;) {
      const { kind, text: found, start } = peek();
      if (kind === "operator" && found === "#") {
        node = { kind: "postfix", operator: "#", operand: node, start: node.start, end: take().end };
      } else if (kind === "(" && start === node.end && ["call", "group", "apply"].includes(node.kind)) {
        take();
        const given = deeper(callArguments);
        node = { kind: "apply", callee: node, arguments: given, start: node.start, end: expect(")").end };
      } else return node;
    }
  }

  function operandOnly(): FormulaNode {
    const { kind, start, end, reference, text: written } = peek();
    switch (kind) {
      case "number":
      case "string":
      case "boolean":
      case "error":
      case "name":
      case "structured":
        take();
        return { kind, start, end };
      case "reference":
        take();
        return { kind, start, end, reference: reference as NonNullable<typeof reference> };
      case "function": {
        take();
        const given = callArguments();
        return { kind: "call", name: written.slice(0, -1), arguments: given, start, end: expect(")").end };
      }
      case "(": {
        take();
        const inner = expression(1, true);
        return { kind: "group", inner, start, end: expect(")").end };
      }
      case "{":
        return arrayConstant();
      case "operator":
        // "@" before a reference that an operator joins: @A1:@B2
        if (written === "@") return signed(false);
        throw unexpected();
      default:
        throw unexpected();
    }
  }

  function callArguments(): FormulaNode[] {
    if (peek().kind === ")") return [];
    const given: FormulaNode[] = [];
    for (;;) {
      const { kind, start } = peek();
      const isMissing = kind === "," || kind === ")";
      given.push(isMissing ? { kind: "missing", start, end: start } : expression(1, false));
      if (peek().kind !== ",") return given;
      take();
    }
  }

  function arrayConstant(): FormulaNode {
    const { start } = take();
    const items = [signed(false)];
    while (peek().kind === "," || peek().kind === ";") {
      take();
      items.push(signed(false));
    }
    return { kind: "array", items, start, end: expect("}").end };
  }

  const root = expression(1, true);
  if (peek().kind !== "end") throw unexpected();
  return root;
}

/** The tree, or undefined where the text is not a formula. */
export function tryParseFormula(text: string): FormulaNode | undefined {
  try {
    return parseFormula(text);
  } catch (problem) {
    if (problem instanceof FormulaUnreadable) return undefined;
    throw problem;
  }
}
