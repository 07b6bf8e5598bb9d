import { areaAddress } from "../../formula-text/address";
import type { Cell } from "../../package/model/types";
import type { Rule } from "../rule";
import { shown } from "../../wording";

export const errorCells: Rule = {
  id: "error-cells",
  title: "Cells that show an error",
  why: "An error spreads to everything that reads the cell.",
  severity: "error",
  *find({ workbook }) {
    for (const { name, cells } of workbook.sheets) {
      for (const run of runsOfErrors(cells)) {
        const [first, last] = [run[0] as Cell, run.at(-1) as Cell];
        const formula = first.formula === undefined ? "typed in" : `from ${shown(first.formula.text)}`;
        yield {
          sheet: name,
          cells: areaAddress({ top: first.row, left: first.column, bottom: first.row, right: last.column }),
          what: `${errorOf(first)} ${formula}`,
          todo: "Correct the formula or its inputs; where no answer exists, show a text that says so.",
        };
      }
    }
  },
};

function errorOf({ value }: Cell): string | undefined {
  return typeof value === "object" && value !== null ? value.error : undefined;
}

/** Cells side by side with the same error. */
function runsOfErrors(cells: readonly Cell[]): Cell[][] {
  const runs: Cell[][] = [];
  for (const cell of cells) {
    const error = errorOf(cell);
    if (error === undefined) continue;
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (last?.row === cell.row && last.column === cell.column - 1 && errorOf(last) === error) run?.push(cell);
    else runs.push([cell]);
  }
  return runs;
}
