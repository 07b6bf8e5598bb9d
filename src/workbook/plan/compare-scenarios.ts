import { type CompareLayout, type CompareWriter, first, putHeading } from "./compare-page";
import type { PlannedPart } from "./context";
import { dayText } from "./dates";
import { figureValue, NO_ANSWER } from "./figures";
import { baseName } from "./head";
import { column } from "./layout";
import { format } from "./number-format";
import { cell } from "./ranges";
import { look, withFormat } from "./style";

/** What the engine got for every scenario on the day of building; dated, because one workbook runs one scenario. */
export function putScenarios(
  { draft, context, best }: CompareWriter,
  start: number,
): { next: number; layout: CompareLayout["scenarios"] } {
  let row = start;
  const table = (title: string, id: (part: PlannedPart) => string | undefined): number => {
    putHeading(draft, title, best, row);
    draft.put(row, best, `engine values of ${dayText(context.built)}`, {
      ...look.section,
      font: look.note.font,
    });
    row++;
    const top = row;
    for (const { name, results } of context.scenarios) {
      draft.put(row, column.label, name, look.label);
      draft.put(row, column.unit, context.source.currency, look.unit);
      context.parts.forEach((part, i) => {
        const figure = id(part);
        const value =
          figure === undefined ? "base" : results === undefined ? NO_ANSWER : figureValue(results, figure);
        draft.put(
          row,
          first + i,
          value,
          withFormat({ ...look.engine, align: { horizontal: "right", vertical: "center" } }, format.whole),
        );
      });
      draft.formula(
        row,
        best,
        `IF(${cell(row, column.label)}=in_scenario,"◀ scenario in use","")`,
        name === baseName ? "◀ scenario in use" : "",
        look.note,
      );
      row++;
    }
    return top;
  };
  table("Present value of cost by scenario", ({ part }) => `${part.id}/figure/presentCost`);
  draft.height(row++, 7);
  if (context.parts.length === 1) return { next: row, layout: undefined };
  const top = table("Net present value by scenario", ({ part, option }) =>
    option === undefined ? undefined : `${part.id}/figure/npv`,
  );
  const bottom = row - 1;
  const [lowest, highest] = [row, row + 1];
  for (const [at, label, name] of [
    [lowest, "Lowest of them", "MIN"],
    [highest, "Highest of them", "MAX"],
  ] as const) {
    draft.put(at, column.label, label, look.driverLabel);
    draft.put(at, column.unit, context.source.currency, look.unit);
    context.parts.forEach(({ part, option }, i) => {
      if (option === undefined) return;
      const values = context.scenarios
        .flatMap(({ results }) => results?.figures.get(`${part.id}/figure/npv`) ?? [])
        .filter((value): value is number => typeof value === "number");
      draft.formula(
        at,
        first + i,
        `${name}(${cell(top, first + i)}:${cell(bottom, first + i)})`,
        name === "MIN" ? Math.min(...values) : Math.max(...values),
        withFormat(look.calculation, format.whole),
      );
    });
  }
  draft.height(highest + 1, 7);
  return { next: highest + 2, layout: { first: top, count: context.scenarios.length, lowest, highest } };
}
