import { parseArea } from "../workbook/formula-text/address";
import type { PlanSheet, PlanValue, WorkbookPlan } from "../workbook/plan/plan";
import type { ValuesOf } from "./chart-xml";

/** What the cells of a plan hold, by ranges such as `Annual!$G$5:$K$5`, row by row. */
export function planValues(plan: WorkbookPlan): ValuesOf {
  const sheets = new Map<string, Map<string, PlanValue>>();
  return (range) => {
    const [name, cells] = range.split("!") as [string, string];
    let known = sheets.get(name);
    if (known === undefined)
      sheets.set(name, (known = valuesOf(plan.sheets.find((sheet) => sheet.name === name))));
    const area = parseArea(cells);
    if (area === undefined) throw new Error(`${range} is not a range of cells.`);
    const found: PlanValue[] = [];
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++)
        found.push(known.get(`${row} ${column}`) ?? null);
    }
    return found;
  };
}

function valuesOf(sheet: PlanSheet | undefined): Map<string, PlanValue> {
  const values = new Map<string, PlanValue>();
  for (const { row, column, value } of sheet?.cells ?? []) values.set(`${row} ${column}`, value);
  for (const { row, column, values: run } of sheet?.runs ?? [])
    Array.from(run).forEach((value, i) => values.set(`${row} ${column + i}`, value));
  return values;
}
