import { cellAddress } from "../../formula-text/address";
import { walk, type FormulaNode } from "../../formula-text/tree";
import type { FormulaBlock } from "../inspect";
import { rowsOf, ruleOf, stretches } from "../rows";
import type { Rule } from "../rule";
import { shown } from "../../wording";

/** A formula copied down that many rows follows a rule of its own: the layout is by column. */
const columnRule = 3;

export const inconsistentRows: Rule = {
  id: "inconsistent-rows",
  title: "A formula that differs from the rest of its row",
  why: "A reader checks one cell of a row and trusts the others: one formula per row, all the way across.",
  severity: "error",
  *find({ workbook, formOf, blockOf }) {
    for (const sheet of workbook.sheets) {
      for (const [row, cells] of rowsOf(sheet)) {
        for (const stretch of stretches(cells)) {
          const form = ruleOf(stretch, formOf);
          if (form === undefined) continue;
          const example = stretch.find((cell) => formOf(cell) === form);
          for (const [index, cell] of stretch.entries()) {
            const block = blockOf(cell);
            if (block === undefined || block.form === form || isOfItsColumn(block)) continue;
            const isAtEdge = index === 0 || index === stretch.length - 1;
            if (isAtEdge && block.tree !== undefined && sumsItsRow(block.tree, row)) continue;
            yield {
              sheet: sheet.name,
              cells: cellAddress(row, cell.column),
              what: `${shown(cell.formula?.text ?? "")}, while ${cellAddress(row, example?.column ?? 0)} and others follow ${shown(example?.formula?.text ?? "")}`,
              todo: "Use one formula for the whole row; where a period is special, say so with a flag row that the formula reads.",
            };
          }
        }
      }
    }
  },
};

function isOfItsColumn({ area }: FormulaBlock): boolean {
  return area.bottom - area.top + 1 >= columnRule;
}

/** Whether the formula reads several cells of its own row, as a total beside the periods does. */
function sumsItsRow(tree: FormulaNode, row: number): boolean {
  return [...walk(tree)].some((node) => {
    if (node.kind !== "reference") return false;
    const { top, bottom, left, right, qualifier } = node.reference;
    return qualifier.text === "" && top.at === row && bottom.at === row && right.at > left.at;
  });
}
