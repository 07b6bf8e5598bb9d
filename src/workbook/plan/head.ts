import type { PlanContext } from "./context";
import { dateSerial } from "./dates";
import type { SheetDraft } from "./draft";
import { column, row as rows, sheetName } from "./layout";
import type { LinePage } from "./line-page";
import { format, yearFormat } from "./number-format";
import { cell, headerOf } from "./ranges";
import { color, look, withFormat } from "./style";

/** Title, context, the master check and where to go: the top of every sheet but the cover. */
export function putHead(draft: SheetDraft, context: PlanContext, title: string, lastColumn = 0): void {
  draft.put(rows.title, column.label, title, look.title);
  draft.height(rows.title, 30);
  draft.formula(rows.context, column.label, "cv_context", () => contextText(context), look.context);
  draft.height(rows.context, 16);
  putCheck(draft, context, rows.check, column.label);
  draft.height(rows.check, 18);
  draft.height(rows.rule, 6);
  if (lastColumn > 0) draft.fill(rows.rule, column.label, lastColumn, look.rule);
}

/** Where every sheet leads back to. */
const BACK = ["cover", "summary", "inputs", "checks"] as const;

/** Links back, in the row of the master check: one in each of the columns given, the most wanted first. */
export function putLinks(draft: SheetDraft, { text }: PlanContext, columns: readonly number[]): void {
  const others = BACK.filter((sheet) => sheetName[sheet] !== draft.name);
  columns.forEach((column_, i) => {
    const link = others[i];
    if (link !== undefined)
      draft.go(rows.check, column_, text.head[link], sheetName[link], "A1", look.goCentered);
  });
}

/** The outcome of all checks, green with the word OK or boxed in red with the word CHECK. */
export function putCheck(draft: SheetDraft, context: PlanContext, row: number, at: number): void {
  draft.formula(row, at, "chk_text", () => context.check, look.check);
  draft.conditions.push({ cells: cell(row, at), formula: "chk_fail>0", style: look.fail });
}

/** What is said on every sheet of scenario, money and signs. */
export const contextText = (context: PlanContext): string =>
  `${context.text.head.scenario}${context.text.language.base}${contextRest(context)}`;
export const contextRest = ({ source, text }: PlanContext): string => text.head.rest(source.currency);

/** The header rows over periods. */
export function putPeriods(draft: SheetDraft, page: LinePage): void {
  const { context, periods } = page;
  const byMonth = periods === context.months;
  draft.fill(rows.year, column.label, page.lastColumn, look.header);
  draft.put(rows.year, column.label, context.text.common.contractYear, look.header);
  draft.put(rows.year, column.unit, context.text.common.unit, look.header);
  draft.put(rows.year, column.driver, context.text.head.driver, look.headerRight);
  draft.put(rows.year, column.total, context.text.common.total, look.headerRight);
  const year = withFormat({ font: { bold: true, color: color.white }, fill: color.ink }, yearFormat(context));
  const years = Array.from({ length: periods }, (_, i) => (byMonth ? Math.floor(i / 12) + 1 : i + 1));
  draft.put(
    rows.month,
    column.label,
    byMonth ? context.text.head.monthOfCase : context.text.head.yearOfCase,
    look.period,
  );
  draft.put(
    rows.date,
    column.label,
    byMonth ? context.text.head.monthEnding : context.text.common.yearEnding,
    look.period,
  );
  draft.put(
    rows.month,
    column.unit,
    byMonth ? context.text.common.month : context.text.common.year,
    look.unit,
  );
  draft.put(rows.date, column.unit, context.text.common.date, look.unit);
  const months = Array.from({ length: periods }, (_, i) => i + 1);
  const ends = months.map((period) => dateSerial(context.source.start, byMonth ? period : period * 12) - 1);
  const small = (numbers: string) => withFormat(look.period, numbers);
  const source = (header: number, line: string): string =>
    draft.name === sheetName.timeline ? cell(page.placeOf(line), column.first) : headerOf(header);
  const first = cell(rows.year, column.first);
  draft.run(
    rows.year,
    column.first,
    byMonth ? source(rows.year, "time/year") : `${cell(rows.year, column.spacer)}+1`,
    years,
    year,
  );
  draft.run(
    rows.month,
    column.first,
    byMonth ? source(rows.month, "time/month") : first,
    months,
    small(format.count),
  );
  draft.run(
    rows.date,
    column.first,
    byMonth ? source(rows.date, "calendar/last") : `EDATE(in_start,${first}*in_mpy)-1`,
    ends,
    small(format.month),
  );
}
