import { CATEGORIES, type Category, categoryLabels } from "../../case/model/model";
import { total } from "./amounts";
import type { AnnualLayout } from "./annual";
import { type CompareLayout, type CompareWriter, first, putHeading } from "./compare-page";
import type { PlannedPart } from "./context";
import { column, sheetName } from "./layout";
import { format } from "./number-format";
import { cell, on, rangesOf } from "./ranges";
import { type CellStyle, look, withFormat } from "./style";

/** Cost by category; gives the row below it. */
export function putCategories(writer: CompareWriter, annual: AnnualLayout, start: number): number {
  const { draft, context, work, best, places } = writer;
  const used = CATEGORIES.filter(
    (category) =>
      category !== "tax" && context.parts.some(({ part }) => part.categories[category] !== undefined),
  );
  let row = start;
  putHeading(draft, `Total cost of ownership by category, ${context.years} years`, best, row++);
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
      categoryLabels[category],
      ({ part }) => part.categories[category],
      look.label,
      look.calculation,
    );
  put(
    "total",
    "Total",
    ({ part }) => part.beforeTax,
    { ...look.labelBold, border: look.total.border },
    look.total,
  );
  draft.height(row, 7);
  return row + 1;
}

/** Categories as charts show them: few enough to tell apart. */
const CHART_GROUPS: readonly {
  readonly label: string;
  readonly of: readonly Category[];
  readonly color: string;
}[] = [
  { label: "In-house labor", of: ["labor"], color: "0072B2" },
  { label: "Provider charge", of: ["provider"], color: "56B4E9" },
  {
    label: "Seats, technology and other",
    of: ["workplace", "other", "software", "capital"],
    color: "009E73",
  },
  { label: "Retained and governance", of: ["retained", "governance"], color: "CC79A7" },
  { label: "Stranded cost", of: ["stranded"], color: "D55E00" },
  { label: "Transition", of: ["transition"], color: "E69F00" },
  { label: "Quality, benefits and risk", of: ["rework", "risk", "benefits"], color: "B4BEC8" },
];

/** The same cost in the groups of a chart. */
export function putChartGroups(
  { draft, context, work, best, places }: CompareWriter,
  start: number,
): CompareLayout["groups"] {
  putHeading(draft, "The same in groups, for the chart", best, start);
  let row = start + 1;
  const colors: string[] = [];
  for (const { label, of, color: shade } of CHART_GROUPS) {
    const found = of.flatMap((category) => places.get(category) ?? []);
    if (found.length === 0) continue;
    draft.put(row, column.label, label, look.label);
    draft.put(row, column.unit, context.source.currency, look.unit);
    work.forEach(({ planned: { part } }, i) => {
      const value = of.reduce(
        (sum, category) =>
          sum +
          (part.categories[category] === undefined ? 0 : total(context.results, part.categories[category])),
        0,
      );
      draft.formula(
        row,
        first + i,
        `SUM(${rangesOf(found, first + i)})`,
        value,
        withFormat(look.calculation, format.whole),
      );
    });
    colors.push(shade);
    row++;
  }
  draft.height(row, 7);
  return { first: start + 1, last: row - 1, colors };
}
