import { compile, scopeOf } from "./evaluate";
import { operationNamed } from "./operations";
import {
  isApplication,
  isText,
  mapOperands,
  operandsOf,
  SUM_OVER,
  TEXT,
  type Application,
  type Tree,
} from "./tree";

const isLiteral = (tree: Tree): boolean => (!isApplication(tree) ? typeof tree !== "string" : isText(tree));

/**
 * The same formula without what is already decided: operations on literals are worked out, a choice whose
 * condition is known becomes its branch, and 1 × x, x + 0, x ÷ 1 and x ^ 1 become x. Only steps that leave
 * every digit of the result as it was.
 */
export function simplify(tree: Tree): Tree {
  if (!isApplication(tree) || isText(tree)) return tree;
  if (tree[0] === SUM_OVER) {
    const [counter, count, body] = operandsOf(tree) as [string, Tree, Tree];
    return [SUM_OVER, counter, simplify(count), simplify(body)];
  }
  return reduced(mapOperands(tree, simplify) as Application);
}

function reduced(tree: Application): Tree {
  const [head, a, b] = tree as readonly [string, Tree, Tree, ...Tree[]];
  switch (head) {
    case "if":
      if (typeof a === "boolean") return a ? b : (tree[3] as Tree);
      break;
    case "given":
      if (isLiteral(a)) return a !== null;
      break;
    case "and":
    case "or":
      return connected(tree, head === "or");
    case "+":
      if (a === 0) return b;
      if (b === 0) return a;
      break;
    case "-":
      if (b === 0) return a;
      break;
    case "*":
      if (a === 1) return b;
      if (b === 1) return a;
      break;
    case "/":
    case "^":
      if (b === 1) return a;
      break;
  }
  return workedOut(tree);
}

/** `x and TRUE` is x; `x and FALSE` is FALSE; the other way round for `or`. */
function connected(tree: Application, stop: boolean): Tree {
  const open = operandsOf(tree).filter((operand) => operand !== !stop);
  if (open.some((operand) => operand === stop)) return stop;
  if (open.length === 0) return !stop;
  return open.length === 1 ? (open[0] as Tree) : [tree[0], ...open];
}

/** An operation on literals becomes its value, unless that is an error: then Excel shall show the error. */
function workedOut(tree: Application): Tree {
  if (operationNamed(tree[0]) === undefined || !operandsOf(tree).every(isLiteral)) return tree;
  const scope = scopeOf([], () => undefined);
  const value = compile(tree, scope)([]);
  if (typeof value === "number" || typeof value === "boolean") return value;
  return typeof value === "string" ? [TEXT, value] : tree;
}
