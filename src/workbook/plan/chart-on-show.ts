import { quoted } from "./quoted";
import { column } from "./layout";
import { format } from "./number-format";
import { across, cell, fixed, on } from "./ranges";
import { look, withFormat } from "./style";
import { firstPart, type SupportSheet } from "./support";
import type { WorkSheet } from "./work";

/** The line that charts set off: the option on show, whichever it is. */
export interface OnShow {
  /** Cell with its name in the legend, and its running saving by month. */
  readonly name: string;
  readonly cumulative: string;
}

/** A row that follows the choice of the option on show. */
export function putOnShow(support: SupportSheet, work: readonly WorkSheet[]): OnShow {
  const { context, draft } = support;
  const top = support.section(context.text.charts.onShowMonths, 2);
  support.label(top, context.text.charts.legendName, context.text.common.text);
  const shown = work[context.shown] as WorkSheet;
  draft.formula(
    top,
    firstPart,
    `${quoted(context.text.charts.onShow)}&in_show`,
    `${context.text.charts.onShow}${shown.planned.name}`,
    look.plain,
  );
  const row = top + 1;
  support.label(row, context.text.common.cumulativeSaving, context.source.currency);
  const cells = work.flatMap(({ planned: { option }, page }) =>
    option === undefined ? [] : [on(page.name, cell(page.rowOf(option.cumulative), column.first))],
  );
  const line = shown.planned.option?.cumulative as string;
  draft.run(
    row,
    column.first,
    `CHOOSE(opt_no,${cells.join(",")})`,
    context.results.values.row(line),
    withFormat(look.link, format.whole),
  );
  const months = across(row, column.first, column.first + context.months - 1);
  return {
    name: on(draft.name, fixed(top, firstPart)),
    cumulative: on(draft.name, months.replace(/\$?([A-Z]+)\$?(\d+)/g, "$$$1$$$2")),
  };
}
