import { parseFormula } from "../formula-text/parse";
import { splice } from "../formula-text/splice";
import { children, type FormulaNode } from "../formula-text/tree";
import { FormulaUnreadable } from "../formula-text/unreadable";

/** Terms of a chain that stand in one pair of parentheses. */
const groupSize = 64;

/**
 * The formula with long chains of one kind of operator, a sum of 1,500 terms, cut into groups: programs that read
 * `a+b+c` from the left count each term as one level more. Rounding aside it means the same. Throws FormulaUnreadable
 * where it is deeper than `deepest` levels even so.
 */
export function shallow(formula: string, deepest: number): string {
  const tree = parseFormula(formula);
  if (depthOf(tree) <= deepest) return formula;
  const grouped = splice(formula, groupsIn(tree, formula));
  if (depthOf(parseFormula(grouped)) > deepest)
    throw new FormulaUnreadable("it is nested too deeply", formula.length);
  return grouped;
}

function depthOf(root: FormulaNode): number {
  let deepest = 0;
  const waiting = [{ node: root, depth: 1 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, depth } = next;
    deepest = Math.max(deepest, depth);
    for (const child of children(node)) waiting.push({ node: child, depth: depth + 1 });
  }
  return deepest;
}

/** Operators that may be grouped anew: "+" and "-" together, "*" alone, "&" alone. */
const family = (operator: string): string | undefined =>
  operator === "-" ? "+" : ["+", "*", "&"].includes(operator) ? operator : undefined;

function groupsIn(root: FormulaNode, formula: string) {
  const pieces: { start: number; end: number; text: string }[] = [];
  const waiting: FormulaNode[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    const kind = node.kind === "binary" ? family(node.operator) : undefined;
    if (node.kind !== "binary" || kind === undefined) {
      waiting.push(...children(node));
      continue;
    }
    const terms: { readonly operator: string; readonly node: FormulaNode }[] = [];
    let left: FormulaNode = node;
    while (left.kind === "binary" && family(left.operator) === kind) {
      terms.push({ operator: left.operator, node: left.right });
      waiting.push(left.right);
      left = left.left;
    }
    waiting.push(left);
    terms.push({ operator: "", node: left });
    terms.reverse();
    if (terms.length <= groupSize) continue;
    for (let at = 0; at < terms.length; at += groupSize) {
      const first = terms[at] as (typeof terms)[number];
      const last = terms[Math.min(at + groupSize, terms.length) - 1] as (typeof terms)[number];
      pieces.push({ start: last.node.end, end: last.node.end, text: ")" });
      if (at === 0) pieces.push({ start: first.node.start, end: first.node.start, text: "(" });
      else {
        const before = (terms[at - 1] as (typeof terms)[number]).node.end;
        const operator = formula.indexOf(first.operator, before);
        const opening = first.operator === "-" ? "+(-" : `${first.operator}(`;
        pieces.push({ start: operator, end: operator + 1, text: opening });
      }
    }
  }
  return pieces;
}
