import { plainFunctionName } from "../../formula-text/function-name";
import { children, type FormulaNode } from "../../formula-text/tree";
import type { Rule } from "../rule";
import { listed, shown } from "../../wording";
import { structuralArguments } from "./structural-arguments";

export const hardCodedNumbers: Rule = {
  id: "hard-coded-numbers",
  title: "Numbers written into formulas",
  why: "A number inside a formula has no label, unit or source, and nobody finds it when it changes.",
  severity: "warning",
  *find({ blocks }) {
    for (const { sheet, cells, text, tree } of blocks) {
      const numbers = tree === undefined ? [] : quantities(tree, text);
      if (numbers.length === 0) continue;
      yield {
        sheet,
        cells,
        what: `${listed([...new Set(numbers)])} in ${shown(text)}`,
        todo: "Move the number to an input cell with a label, a unit and a source, and refer to that cell.",
      };
    }
  },
};

/** The numbers that carry a quantity: not 0 or 1 (100 % included), and not in a place that only chooses a mode. */
function quantities(root: FormulaNode, text: string): string[] {
  const found: string[] = [];
  const waiting = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (isNumber(node)) {
      const value = Number(text.slice(node.start, node.end).replace(/%$/, "e-2"));
      if (value !== 0 && value !== 1) found.push(text.slice(node.start, node.end));
    } else waiting.push(...carriers(node).reverse());
  }
  return found;
}

function isNumber(node: FormulaNode): boolean {
  return (
    node.kind === "number" ||
    (node.kind === "postfix" && node.operator === "%" && node.operand.kind === "number")
  );
}

/** The nodes below, without arguments that are a bare number where only a mode or a place is meant. */
function carriers(node: FormulaNode): FormulaNode[] {
  const below = [...children(node)];
  if (node.kind !== "call") return below;
  const name = plainFunctionName(node.name);
  const structural = Object.hasOwn(structuralArguments, name) ? (structuralArguments[name] ?? []) : [];
  return below.filter((given, index) => {
    const value = given.kind === "prefix" ? given.operand : given;
    return !(value.kind === "number" && structural.includes(index));
  });
}
