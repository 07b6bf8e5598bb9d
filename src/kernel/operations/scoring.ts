import { call, infix, numberText, quoted, type ExcelText } from "../excel-writing";
import { compareAt15 } from "../numeric/round";
import { rankShares } from "../numeric/rank-shares";
import { PLAIN } from "../unit";
import type { Grid, Series } from "../value";
import { operations, type ExcelContext } from "./operation";
import { sizeOf } from "./size";

const PASS = "Pass";
const FAIL = "Fail: ";
const BETWEEN = ", ";

function gate(scores: Series, minimums: Series): string {
  const failed: number[] = [];
  for (let i = 0; i < scores.length; i++) if (compareAt15(scores[i]!, minimums[i]!) < 0) failed.push(i + 1);
  return failed.length === 0 ? PASS : FAIL + failed.join(BETWEEN);
}

/** A visible column that gathers the positions that fail: Excel 2010 can't join texts over a range. */
function gateExcel([scores, minimums]: readonly ExcelText[], context: ExcelContext): ExcelText {
  const { rows, columns } = sizeOf(scores!);
  const count = rows * columns;
  const none = quoted("");
  const gathered = context.helper("Positions that fail", count, (k, above = none) => {
    const place = numberText(k);
    const fails = infix(call("INDEX", scores!, place), "<", call("INDEX", minimums!, place));
    const before = call("IF", infix(above, "=", none), none, infix(above, "&", quoted(BETWEEN)));
    return call("IF", fails, k === 1 ? infix(none, "&", place) : infix(before, "&", place), above);
  });
  const last = call("INDEX", gathered, numberText(count));
  return call("IF", infix(last, "=", none), quoted(PASS), infix(quoted(FAIL), "&", last));
}

export const scoring = operations({
  /** "Pass", or "Fail: 2, 5" with the positions whose score is below its minimum. */
  gate: {
    operands: ["series", "series"],
    gives: "text",
    value: gate,
    excel: gateExcel,
    unit: () => PLAIN,
  },
  rows: {
    operands: ["grid"],
    gives: "number",
    value: (grid: Grid) => grid.length,
    excel: ([grid]) => call("ROWS", grid!),
    unit: () => PLAIN,
  },
  /** How often each row takes a rank under random weights of the columns; Excel has no form of it. */
  rankShares: {
    operands: ["grid", "number", "number", "number"],
    gives: "series",
    value: (grid: Grid, rank: number, trials: number, seed: number) => rankShares(grid, rank, trials, seed),
    excel: () => call("NA"),
    unit: () => PLAIN,
  },
});
