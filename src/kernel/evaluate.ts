import { constants } from "./constants";
import { FormulaError, isError } from "./error";
import { messages } from "./messages";
import { operationNamed, type Evaluator, type OperandKind, type Operation } from "./operations";
import { isApplication, isText, operandsOf, SUM_OVER, type Application, type Tree } from "./tree";
import { isSeries, type Value } from "./value";

/** A formula that another one calls: evaluates its result from positional arguments. */
export type Callee = (args: Value[]) => Value;

/** What the names of a tree stand for: `slotOf` gives the place of a name's value, `callee` finds formulas. */
export interface Scope {
  slotOf(name: string): number | undefined;
  /** A place for one more name; the counter of a sum. */
  newSlot(): number;
  callee(name: string): Callee | undefined;
}

/** Names in order, each with its slot; counters get slots behind them. */
export function scopeOf(names: readonly string[], callee: Scope["callee"]): Scope & { size(): number } {
  const slots = new Map(names.map((name, slot) => [name, slot]));
  let size = names.length;
  return { slotOf: (name) => slots.get(name), newSlot: () => size++, size: () => size, callee };
}

/**
 * Turns a tree into a function of its slots. Nothing it returns is ever NaN or infinite: what is no number
 * becomes an error, and errors of operands are handed on.
 * @throws Error for names or operations that don't exist: that is a fault in a formula, found when it is generated.
 */
export function compile(tree: Tree, scope: Scope): Evaluator {
  if (typeof tree === "string") return name(tree, scope);
  if (!isApplication(tree)) return () => tree;
  if (isText(tree)) {
    const text = tree[1];
    return () => text;
  }
  if (tree[0] === SUM_OVER) return sumOver(tree, scope);
  const operands = operandsOf(tree).map((operand) => compile(operand, scope));
  const operation = operationNamed(tree[0]);
  if (operation !== undefined) return apply(tree[0], operation, operands);
  const callee = scope.callee(tree[0]);
  if (callee === undefined) throw new Error(messages.unknownOperation(tree[0]));
  return (slots) => callee(operands.map((operand) => operand(slots)));
}

function name(name: string, scope: Scope): Evaluator {
  const slot = scope.slotOf(name);
  if (slot !== undefined) return (slots) => slots[slot] as Value;
  const constant = constants[name];
  if (constant === undefined) throw new Error(messages.unknownName(name));
  return () => constant.value;
}

function sumOver(tree: Application, scope: Scope): Evaluator {
  const [counter, countTree, bodyTree] = operandsOf(tree) as [string, Tree, Tree];
  const slot = scope.newSlot();
  const inside: Scope = { ...scope, slotOf: (name) => (name === counter ? slot : scope.slotOf(name)) };
  const count = compile(countTree, scope);
  const body = compile(bodyTree, inside);
  return (slots) => {
    const last = count(slots);
    if (typeof last !== "number") return mismatch(last, SUM_OVER);
    let sum = 0;
    for (let k = 1; k <= last; k++) {
      slots[slot] = k;
      const part = body(slots);
      if (typeof part !== "number") return mismatch(part, SUM_OVER);
      sum += part;
    }
    return finite(sum);
  };
}

/** An error is handed on; anything else is of the wrong kind. */
const mismatch = (value: Value, what: string): FormulaError =>
  isError(value) ? value : new FormulaError("#VALUE!", messages.wrongKind(what));

/** A number that is none, or too large, as an error. */
export const finite = (value: Value): Value =>
  typeof value === "number" && !Number.isFinite(value)
    ? new FormulaError("#NUM!", messages.tooLarge())
    : value;

/** Evaluators for one and two operands are written out: nearly all of a case's time is spent in them. */
function apply(name: string, operation: Operation, operands: readonly Evaluator[]): Evaluator {
  const { operands: kinds, repeats, lazy } = operation;
  const enough = repeats ? operands.length >= kinds.length : operands.length === kinds.length;
  if (!enough) throw new Error(messages.operandCount(name, operands.length));
  if (lazy !== undefined) return lazy(...operands);
  const value = operation.value as (...values: readonly Value[]) => Value;
  const [a, b] = operands as [Evaluator, Evaluator];
  if (operands.length === 1 && kinds[0] === "number") {
    return (slots) => {
      const x = a(slots);
      return typeof x === "number" ? finite(value(x)) : mismatch(x, name);
    };
  }
  if (operands.length === 1) {
    const kind = kinds[0] as OperandKind;
    return (slots) => {
      const x = a(slots);
      return isOfKind(x, kind) ? finite(value(x)) : mismatch(x, name);
    };
  }
  if (operands.length === 2 && kinds[0] === "number" && kinds[1] === "number") {
    return (slots) => {
      const x = a(slots);
      const y = b(slots);
      if (typeof x === "number" && typeof y === "number") return finite(value(x, y));
      return mismatch(typeof x === "number" ? y : x, name);
    };
  }
  if (operands.length === 2) {
    const [kindOfX, kindOfY] = [kinds[0], kinds[kinds.length - 1]] as [OperandKind, OperandKind];
    return (slots) => {
      const x = a(slots);
      if (!isOfKind(x, kindOfX)) return mismatch(x, name);
      const y = b(slots);
      return isOfKind(y, kindOfY) ? finite(value(x, y)) : mismatch(y, name);
    };
  }
  return (slots) => {
    const values: Value[] = [];
    for (let i = 0; i < operands.length; i++) {
      const x = (operands[i] as Evaluator)(slots);
      const kind = kinds[Math.min(i, kinds.length - 1)] as OperandKind;
      if (!isOfKind(x, kind)) return mismatch(x, name);
      values.push(x);
    }
    return finite(value(...values));
  };
}

function isOfKind(value: Value, kind: OperandKind): boolean {
  switch (kind) {
    case "number":
      return typeof value === "number";
    case "logical":
      return typeof value === "boolean";
    case "text":
      return typeof value === "string";
    case "series":
    case "grid":
      return isSeries(value);
    case "any":
      return value !== null && !isError(value);
  }
}
