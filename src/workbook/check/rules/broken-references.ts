import { tokenize } from "../../formula-text/tokens";
import { tryParseFormula } from "../../formula-text/parse";
import type { Rule } from "../rule";
import { named, shown } from "../../wording";

const todo = "Point it to the right cells again, or delete it.";

export const brokenReferences: Rule = {
  id: "broken-references",
  title: "References to cells that no longer exist",
  why: "What a #REF! pointed to was deleted: the formula no longer says what it meant.",
  severity: "error",
  *find({ blocks, workbook }) {
    for (const { sheet, cells, text, tree } of blocks) {
      if (tree !== undefined && isBroken(text)) yield { sheet, cells, what: `#REF! in ${shown(text)}`, todo };
    }
    for (const { kind, where, sheet, text } of workbook.looseFormulas) {
      if (tryParseFormula(text) === undefined || !isBroken(text)) continue;
      yield {
        ...(sheet === undefined ? {} : { sheet }),
        what: `#REF! in the ${kind} ${named(where)}: ${shown(text)}`,
        todo,
      };
    }
  },
};

function isBroken(formula: string): boolean {
  return (
    formula.includes("#REF!") &&
    tokenize(formula).some(({ kind, text }) => kind === "error" && text.includes("#REF!"))
  );
}
