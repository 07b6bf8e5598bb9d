import { quoted } from "./quoted";
import { type CompareLayout, type CompareWriter, first, putHeading } from "./compare-page";
import { dayText } from "./dates";
import { NO_ANSWER } from "./figures";
import { choiceNames } from "./input-choices";
import { column } from "./layout";
import { format } from "./number-format";
import type { PlanValue } from "./plan";
import { cell } from "./ranges";
import { color, look, withFormat } from "./style";
import type { DatedFigure, DatedValues } from "./support";

/**
 * What each scenario comes to. The one in use is live; the others are what the engine got on the day of building, as
 * one workbook runs one scenario at a time, and each row says which it is.
 */
export function putScenarios(
  { draft, context, best, places }: CompareWriter,
  dated: DatedValues,
  start: number,
): { next: number; layout: CompareLayout["scenarios"] } {
  let row = start;
  const { asBuiltOn, beforeChange, inUse, reference } = context.text.compare;
  const asBuilt = asBuiltOn(dayText(context.built, context.text));
  const right = { horizontal: "right", vertical: "center" } as const;
  const table = (title: string, figure: DatedFigure): number => {
    const live = places.get(figure) as number;
    putHeading(draft, title, best, row++);
    const top = row;
    context.scenarios.forEach(({ name, results }, i) => {
      const isInUse = `${cell(row, column.label).replace("B", "$B")}=${choiceNames.scenario}`;
      draft.put(row, column.label, name, look.label);
      draft.put(row, column.unit, context.source.currency, look.unit);
      context.parts.forEach(({ part, option }, k) => {
        const here = first + k;
        if (figure === "npv" && option === undefined)
          return draft.put(row, here, reference, {
            font: look.engine.font,
            align: right,
            format: format.text,
          });
        const value = results?.figures.get(`${part.id}/figure/${figure}`);
        draft.formula(
          row,
          here,
          `IF(${isInUse},${cell(live, here).replace(/(\d)/, "$$$1")},${dated.cell(figure, i, k)})`,
          typeof value === "number" ? value : NO_ANSWER,
          withFormat({ ...look.engine, align: right }, format.whole),
        );
      });
      draft.formula(
        row,
        best,
        `IF(${isInUse},${quoted(inUse)},IF(log_changed=0,${quoted(asBuilt)},${quoted(asBuilt + beforeChange)}))`,
        name === context.text.language.base ? inUse : asBuilt,
        { ...look.note, align: { indent: 1, vertical: "center" } },
      );
      const cells = `${cell(row, first)}:${cell(row, first + context.parts.length - 1)}`;
      draft.conditions.push({
        cells,
        formula: isInUse,
        style: { font: { bold: true, color: color.text }, fill: color.liveFill },
      });
      row++;
    });
    return top;
  };
  table(context.text.scenarios.presentCost, "presentCost");
  draft.height(row++, 7);
  if (context.parts.length === 1) return { next: row, layout: undefined };
  const top = table(context.text.scenarios.npv, "npv");
  const bottom = row - 1;
  const [lowest, highest] = [row, row + 1];
  for (const [at, label, name] of [
    [lowest, context.text.scenarios.lowest, "MIN"],
    [highest, context.text.scenarios.highest, "MAX"],
  ] as const) {
    draft.put(at, column.label, label, look.driverLabel);
    draft.put(at, column.unit, context.source.currency, look.unit);
    context.parts.forEach(({ part, option }, i) => {
      if (option === undefined) return;
      draft.formula(
        at,
        first + i,
        `${name}(${cell(top, first + i)}:${cell(bottom, first + i)})`,
        extreme(
          name,
          context.scenarios.map(({ results }) => results?.figures.get(`${part.id}/figure/npv`) as PlanValue),
        ),
        withFormat(look.calculation, format.whole),
      );
    });
  }
  draft.height(highest + 1, 7);
  return { next: highest + 2, layout: { lowest, highest, others: dated.others } };
}

/** The lowest or highest of the numbers among values; 0 without any, as Excel says. */
function extreme(name: "MIN" | "MAX", values: readonly PlanValue[]): number {
  const numbers = values.filter((value): value is number => typeof value === "number");
  if (numbers.length === 0) return 0;
  return name === "MIN" ? Math.min(...numbers) : Math.max(...numbers);
}
