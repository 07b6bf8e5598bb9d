import { cellAddress } from "../../formula-text/address";
import { isTypedNumber, rowsOf, ruleOf, stretches } from "../rows";
import type { Rule } from "../rule";
import { shown } from "../../wording";

export const overwrittenFormulas: Rule = {
  id: "overwritten-formulas",
  title: "A number typed over a formula",
  why: "Inputs and calculations mixed in one row: the typed number no longer follows when an input changes.",
  severity: "error",
  *find({ workbook, formOf }) {
    for (const sheet of workbook.sheets) {
      for (const [row, cells] of rowsOf(sheet)) {
        for (const stretch of stretches(cells)) {
          const form = ruleOf(stretch, formOf);
          if (form === undefined) continue;
          const follows = stretch.map((cell) => formOf(cell) === form);
          const [first, last] = [follows.indexOf(true), follows.lastIndexOf(true)];
          const example = stretch[first];
          for (const cell of stretch.slice(first, last).filter(isTypedNumber)) {
            yield {
              sheet: sheet.name,
              cells: cellAddress(row, cell.column),
              what: `${cell.value} is typed in, while ${cellAddress(row, example?.column ?? 0)} and others follow ${shown(example?.formula?.text ?? "")}`,
              todo: "Copy the formula of the row back; keep an exception in a row of inputs of its own.",
            };
          }
        }
      }
    }
  },
};
