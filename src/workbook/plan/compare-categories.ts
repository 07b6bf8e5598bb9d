import { CATEGORIES, type Category, categoryLabels } from "../../case/model/model";
import { total } from "./amounts";
import type { AnnualLayout } from "./annual";
import { type CompareWriter, first, putHeading } from "./compare-page";
import type { PlannedPart } from "./context";
import { column, sheetName } from "./layout";
import { format } from "./number-format";
import { cell, on } from "./ranges";
import { type CellStyle, look, withFormat } from "./style";

/** Cost by category; gives the row below it. */
export function putCategories(writer: CompareWriter, annual: AnnualLayout, start: number): number {
  const { draft, context, work, best, places } = writer;
  const used = CATEGORIES.filter(
    (category) =>
      category !== "tax" && context.parts.some(({ part }) => part.categories[category] !== undefined),
  );
  let row = start;
  putHeading(draft, context.text.compare.byCategory(context.years), best, row++);
  const put = (
    id: Category | "total",
    label: string,
    lineOf: (part: PlannedPart) => string | undefined,
    labelLook: CellStyle,
    valueLook: CellStyle,
  ): void => {
    places.set(id, row);
    if (valueLook.border) draft.fill(row, column.label, writer.last, valueLook);
    draft.put(row, column.label, label, labelLook);
    draft.put(row, column.unit, context.source.currency, {
      ...look.unit,
      ...(valueLook.border && { border: valueLook.border }),
    });
    const own = lineOf(context.parts[context.shown] as PlannedPart);
    writer.shownValues.set(id, own === undefined ? 0 : total(context.results, own));
    work.forEach(({ planned }, i) => {
      const line = lineOf(planned);
      const style = withFormat(valueLook, format.whole);
      if (line === undefined) draft.put(row, first + i, 0, style);
      else
        draft.formula(
          row,
          first + i,
          on(sheetName.annual, cell(annual.rowOf(line), column.total)),
          total(context.results, line),
          style,
        );
    });
    row++;
  };
  for (const category of used)
    put(
      category,
      context.text.language.row(categoryLabels[category]),
      ({ part }) => part.categories[category],
      look.label,
      look.calculation,
    );
  put(
    "total",
    context.text.common.total,
    ({ part }) => part.beforeTax,
    { ...look.labelBold, border: look.total.border },
    look.total,
  );
  draft.height(row, 7);
  return row + 1;
}
