import { tokenize } from "../formula/tokens";
import { parseAddress } from "../model/address";
import { Range } from "../model/range";
import type { FormulaNode } from "./formulaNode";
import type { LoadedWorkbook } from "./loadedWorkbook";

/** True where a formula's references lead back to its own cell. */
export function dependsOnItself(loaded: LoadedWorkbook, start: FormulaNode): boolean {
  const seen = new Set<FormulaNode>();
  const open = [start];
  for (let node = open.pop(); node; node = open.pop())
    for (const precedent of precedents(loaded, node)) {
      if (precedent === start) return true;
      if (seen.has(precedent)) continue;
      seen.add(precedent);
      open.push(precedent);
    }
  return false;
}

/** The formulas that a formula refers to, those that spill into its references included. */
function* precedents(loaded: LoadedWorkbook, node: FormulaNode): IterableIterator<FormulaNode> {
  for (const { sheet, rect } of references(node))
    for (const { row, column, cell } of sheet.cells.within(rect)) {
      const from = cell.spilledFrom ?? { row, column };
      const precedent = loaded.nodeAt(sheet, from.row, from.column);
      if (precedent) yield precedent;
    }
}

function references({ text, sheet }: FormulaNode): Range[] {
  return tokenize(text)
    .filter(({ kind }) => kind === "reference")
    .flatMap((token) => {
      const address = parseAddress(token.text);
      const target = address && (address.sheet === null ? sheet : sheet.workbook.sheet(address.sheet));
      return target ? [new Range(target, address.rect)] : [];
    });
}
