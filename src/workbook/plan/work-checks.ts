import type { OptionPart } from "../../case/model/model";
import type { PlanContext } from "./context";
import type { Calculation, LinePage } from "./line-page";
import { format } from "./number-format";

/** What all steps of the bridge leave unexplained in a month: nothing but rounding. */
export function leftOver(context: PlanContext, option: OptionPart): Calculation {
  const { values, model } = context.results;
  const bars = option.bridge.map(({ line }) => line);
  const rows = bars.map((line) => values.row(line));
  const [after, before] = [values.row(option.afterTax), values.row(model.baseline.afterTax)];
  return {
    id: leftOverId(option),
    label: context.text.common.leftOver,
    unit: context.source.currency,
    format: format.twoDecimals,
    adds: false,
    reads: [option.afterTax, model.baseline.afterTax, ...bars],
    values: after.map(
      (cost, month) =>
        cost - (before[month] as number) - rows.reduce((sum, row) => sum + (row[month] as number), 0),
    ),
    formula: (page) =>
      `${page.now(option.afterTax)}-${page.now(model.baseline.afterTax)}-SUM(${page.together(bars)})`,
  };
}

export const leftOverId = (option: OptionPart): string => `${option.id}/leftOver`;

/** Ids of the rows that compare today's labor with what is left of it. */
export const windowIds = (option: OptionPart) => ({
  counted: `${option.id}/laborCounted`,
  today: `${option.id}/laborToday`,
});

/** Kinds that count today's labor of work that moves: each hour may be in one of them only. */
const COUNTED = new Set([
  "leaving.stillInHouse",
  "leaving.stranded",
  "leaving.lagBesideParallelRun",
  "leaving.parallelRun",
]);

/**
 * Labor still in-house, stranded, ending late and in parallel, against labor as it is today: together they may
 * never be more, or some cost would be counted twice.
 */
export function windowRows(context: PlanContext, option: OptionPart): Calculation[] {
  const { values, model } = context.results;
  const own = model.lines.filter((line) => line.part === option.id);
  const labor = new Set(
    own.flatMap(({ kind, bindings }) =>
      kind.name === "leaving.lagBesideParallelRun" && bindings["labor"] && "line" in bindings["labor"]
        ? [bindings["labor"].line]
        : [],
    ),
  );
  if (labor.size === 0) return [];
  const reads = (name: string, line: (typeof own)[number]): boolean => {
    const binding = line.bindings[name];
    return binding !== undefined && "line" in binding && labor.has(binding.line);
  };
  const counted = own
    .filter((line) => COUNTED.has(line.kind.name) && (reads("cost", line) || reads("labor", line)))
    .map(({ id }) => id);
  const today = [...labor];
  const sumOf = (ids: readonly string[]): Float64Array => {
    const rows = ids.map((id) => values.row(id));
    return Float64Array.from({ length: model.months }, (_, month) =>
      rows.reduce((sum, row) => sum + (row[month] as number), 0),
    );
  };
  const about = { unit: context.source.currency, format: format.whole, adds: true };
  const { counted: countedId, today: todayId } = windowIds(option);
  const row = (id: string, label: string, ids: readonly string[]): Calculation => ({
    ...about,
    id,
    label,
    reads: ids,
    values: sumOf(ids),
    formula: (page: LinePage) => `SUM(${page.together(ids)})`,
  });
  return [row(countedId, context.text.work.kept, counted), row(todayId, context.text.work.sameToday, today)];
}
