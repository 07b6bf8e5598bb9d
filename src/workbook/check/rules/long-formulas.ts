import type { Rule } from "../rule";
import { shown } from "../../wording";

/** About three lines of the formula bar. */
const longest = 250;

export const longFormulas: Rule = {
  id: "long-formulas",
  title: "Very long formulas",
  why: "A formula that nobody can read at a glance is a formula that nobody checks.",
  severity: "note",
  *find({ blocks }) {
    for (const { sheet, cells, text } of blocks) {
      const length = text.replace(/_xl(?:fn|ws|pm)\./gi, "").length;
      if (length <= longest) continue;
      yield {
        sheet,
        cells,
        what: `${length} characters, more than ${longest}: ${shown(text)}`,
        todo: "Split it into steps, one row each.",
      };
    }
  },
};
