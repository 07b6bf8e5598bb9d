import { plainFunctionName } from "../../formula-text/function-name";
import { walk } from "../../formula-text/tree";
import type { Rule } from "../rule";
import { listed, shown } from "../../wording";

const volatile = new Set([
  "NOW",
  "TODAY",
  "RAND",
  "RANDBETWEEN",
  "RANDARRAY",
  "OFFSET",
  "INDIRECT",
  "CELL",
  "INFO",
]);

export const volatileFunctions: Rule = {
  id: "volatile-functions",
  title: "Functions that recalculate at every change",
  why: "They give another answer tomorrow or on another machine, hide what a cell depends on, and slow the workbook down.",
  severity: "warning",
  *find({ blocks }) {
    for (const { sheet, cells, text, tree } of blocks) {
      if (tree === undefined) continue;
      const names = [...walk(tree)].flatMap((node) =>
        node.kind === "call" ? plainFunctionName(node.name) : [],
      );
      const found = [...new Set(names.filter((name) => volatile.has(name)))];
      if (found.length === 0) continue;
      yield {
        sheet,
        cells,
        what: `${listed(found)} in ${shown(text)}`,
        todo: found.some((name) => name === "OFFSET" || name === "INDIRECT")
          ? "Use INDEX, or refer to the cells directly."
          : "Put the date or the random number into an input cell.",
      };
    }
  },
};
