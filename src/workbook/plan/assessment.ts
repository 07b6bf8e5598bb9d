import { quoted } from "./quoted";
import { assess, type Fit } from "../../case/assessment/assess";
import { infix } from "../../kernel/excel-writing";
import { putCore } from "./assessment-core";
import {
  at,
  COLUMN_WIDTH,
  numbers,
  putScores,
  rounded,
  typed,
  type AssessmentWriter,
  type Placed,
} from "./assessment-page";
import type { CompareLayout } from "./compare-page";
import type { PlanContext } from "./context";
import { dayText } from "./dates";
import { SheetDraft } from "./draft";
import { figureValue, NO_ANSWER } from "./figures";
import { putHead, putLinks } from "./head";
import { headerHeight } from "./labels";
import { sheetName, tabColor } from "./layout";
import { format } from "./number-format";
import { cell, down, fixed, on } from "./ranges";
import { fixedText } from "./say";
import { look, withFormat, type CellStyle } from "./style";
import { firstPart, type SupportSheet } from "./support";

/** Columns of the table that sets fit beside money. */
const beside = { npv: 3, fit: 4, byMoney: 5, byFit: 6, failed: 7, first: 8 } as const;

/** The sheet, and how well each option fits in words: cells below one another. */
export interface AssessmentLayout {
  readonly draft: SheetDraft;
  readonly lastColumn: number;
  /** Undefined where nothing is asked of options. */
  readonly words: { readonly cells: string; readonly texts: readonly string[] } | undefined;
}

const rows = { note: 5, table: 7, header: 8, first: 9 } as const;

/** The assessment: fit beside money, then every score by criterion, option and assessor, all live; undefined where the case has none. */
export function planAssessment(
  context: PlanContext,
  compare: CompareLayout,
  support: SupportSheet,
): AssessmentLayout | undefined {
  const fit = assess(context.results);
  const { assessment } = context.source;
  if (fit === undefined || assessment === undefined || assessment.assessors.length === 0) return undefined;
  const draft = new SheetDraft(sheetName.assessment, tabColor.output);
  const writer: AssessmentWriter = { draft, context, fit, assessment };
  const width = assessment.assessors.length + 1;
  const things = Math.max(fit.parts.length, fit.processes.length);
  const lastColumn = Math.max(beside.first, at.first + things * width - 1);
  putHead(draft, context, context.text.assessment.title, lastColumn);
  putLinks(draft, context, [at.weight, at.minimum, at.first]);
  draft.go(rows.note, at.label, context.text.assessment.note, sheetName.inputs, "A1", look.go);
  const below = rows.first + fit.parts.length + 2;
  const asksOptions = fit.criteria.option.length > 0;
  const options = asksOptions
    ? putScores(
        writer,
        {
          title: context.text.assessment.fitOfOptions,
          list: "options",
          about: "option",
          things: fit.parts.map((part, i) => ({ ...part, name: context.parts[i]?.name ?? part.name })),
          total: context.text.assessment.fitMean,
        },
        below,
      )
    : undefined;
  const musts = options === undefined ? undefined : putMusts(writer, options, options.total + 2);
  if (options !== undefined) putBeside(writer, compare, options, musts);
  const next = (musts?.next ?? options?.total ?? rows.note) + 2;
  if (fit.criteria.process.length > 0) putCore(writer, compare, next);
  draft.width(1, 1, 2.5);
  draft.width(at.label, at.label, 48);
  draft.width(at.weight, lastColumn, COLUMN_WIDTH);
  draft.freeze = { row: rows.note + 1, column: at.weight };
  return { draft, lastColumn, words: asksOptions ? putWords(support, fit) : undefined };
}

/** How well each option fits, in words: for the summary, where a sentence follows the option on show. */
function putWords(support: SupportSheet, { parts }: Fit): NonNullable<AssessmentLayout["words"]> {
  const options = parts.slice(1);
  const { assessment: said, common, language } = support.context.text;
  const score = (value: number): string => fixedText(value, 1, language.locale);
  const top = support.section(said.inWords, options.length);
  const column = (row: number, of: number): string => on(sheetName.assessment, fixed(row, of));
  const inhouse = column(rows.first, beside.fit);
  const today = parts[0]?.score ?? null;
  const texts = options.map((part, i) => {
    const row = rows.first + 1 + i;
    const [fit, failed] = [column(row, beside.fit), column(row, beside.failed)];
    const musts = part.failed.length === 0 ? "" : `${said.fails}${part.failed.length}${said.afterFails}`;
    const besideIt = today === null ? "" : `${said.inHouse}${score(today)}`;
    const text =
      part.score === null
        ? said.unscored
        : `${said.fitsWith}${score(part.score)}${said.ofFive}${besideIt}.${musts}`;
    support.label(top + i, support.context.parts[i + 1]?.name ?? part.name, common.text);
    const put = (piece: number, formula: string, value: string): void =>
      support.draft.formula(top + i, firstPart + piece, formula, value, look.plain);
    put(1, `IF(ISNUMBER(${inhouse}),${quoted(said.inHouse)}&FIXED(${inhouse},1),"")`, besideIt);
    put(2, `IF(${failed}>0,${quoted(said.fails)}&${failed}&${quoted(said.afterFails)},"")`, musts);
    put(
      0,
      `IF(ISNUMBER(${fit}),${quoted(said.fitsWith)}&FIXED(${fit},1)&${quoted(said.ofFive)}&${cell(top + i, firstPart + 1)}&"."&${cell(top + i, firstPart + 2)},${quoted(said.unscored)})`,
      text,
    );
    return text;
  });
  return { cells: on(sheetName.support, down(firstPart, top, top + options.length - 1)), texts };
}

/** For each must and part whether the mean score reaches it. */
function putMusts(
  { draft, context, fit }: AssessmentWriter,
  options: Placed,
  start: number,
): { readonly first: number; readonly last: number; readonly next: number } | undefined {
  const { must, mustsTitle } = context.text.assessment;
  const musts = fit.criteria.option.flatMap(({ minimum }, i) => (minimum === null ? [] : [i]));
  if (musts.length === 0) return undefined;
  const last = options.meanAt(fit.parts.length - 1);
  draft.fill(start, at.label, last, look.section);
  draft.put(start, at.label, mustsTitle, look.section);
  draft.height(start, 18);
  musts.forEach((place, i) => {
    const row = start + 1 + i;
    const from = options.top + place;
    draft.formula(row, at.label, fixed(from, at.label), fit.criteria.option[place]?.name ?? "", look.label);
    fit.parts.forEach((part, k) => {
      const mean = cell(from, options.meanAt(k));
      const fails = infix(rounded(context, mean), "<", typed(fixed(from, at.minimum)));
      const value =
        (part.means[place] ?? null) === null
          ? must.open
          : part.failed.includes(place)
            ? must.fails
            : must.passes;
      draft.formula(
        row,
        options.meanAt(k),
        `IF(ISNUMBER(${mean}),IF(${fails.text},${quoted(must.fails)},${quoted(must.passes)}),${quoted(must.open)})`,
        value,
        { align: { horizontal: "right", vertical: "center" } },
      );
    });
  });
  const end = start + musts.length;
  draft.conditions.push({
    cells: `${cell(start + 1, at.first)}:${cell(end, last)}`,
    formula: `${cell(start + 1, at.first)}=${quoted(must.fails)}`,
    style: look.fail,
  });
  return { first: start + 1, last: end, next: end };
}

/** Money and fit side by side, a part a row. */
function putBeside(
  { draft, context, fit }: AssessmentWriter,
  compare: CompareLayout,
  options: Placed,
  musts: { readonly first: number; readonly last: number } | undefined,
): void {
  const { header, first, table } = rows;
  const heads: Readonly<Record<keyof typeof beside, string>> = {
    npv: context.text.assessment.npv(context.source.currency),
    fit: context.text.assessment.fit,
    byMoney: context.text.assessment.byMoney,
    byFit: context.text.assessment.byFit,
    failed: context.text.assessment.musts,
    first: context.text.assessment.first,
  };
  const { must } = context.text.assessment;
  draft.fill(table, at.label, beside.first, look.heading);
  draft.put(table, at.label, context.text.assessment.beside, look.heading);
  draft.fill(header, at.label, beside.first, look.header);
  draft.put(header, at.label, context.text.common.option, look.header);
  for (const [name, here] of Object.entries(beside))
    draft.put(header, here, heads[name as keyof typeof beside], look.headerRight);
  draft.height(header, headerHeight(Object.values(heads), COLUMN_WIDTH));
  const last = first + fit.parts.length - 1;
  const money = fit.parts.map(({ id }, i) =>
    i === 0 ? 0 : figureValue(context.results, `${id}/figure/npv`),
  );
  const npvRow = compare.rowOf("npv");
  const rank = (all: readonly unknown[], own: unknown) =>
    typeof own === "number"
      ? 1 + all.filter((one) => typeof one === "number" && one > own).length
      : NO_ANSWER;
  const right = (style: CellStyle, numbers_: string): CellStyle =>
    withFormat({ ...style, align: { horizontal: "right", vertical: "center" } }, numbers_);
  fit.parts.forEach((part, i) => {
    const row = first + i;
    const put = (here: number, formula: string, value: string | number, style: CellStyle): void =>
      draft.formula(row, here, formula, value, style);
    draft.put(row, at.label, `${context.parts[i]?.letter}  ${context.parts[i]?.name}`, look.label);
    if (i === 0 || npvRow === undefined) draft.put(row, beside.npv, 0, right(look.calculation, format.whole));
    else put(beside.npv, on(sheetName.compare, cell(npvRow, compare.first + i)), money[i] as number, right(look.link, format.whole)); // prettier-ignore
    put(beside.fit, cell(options.total, options.meanAt(i)), part.score ?? NO_ANSWER, right(look.rowTotal, numbers.mean)); // prettier-ignore
    for (const [here, of, all, own] of [
      [beside.byMoney, beside.npv, money, money[i]],
      [beside.byFit, beside.fit, fit.parts.map(({ score }) => score), part.score],
    ] as const)
      put(
        here,
        `IF(ISNUMBER(${cell(row, of)}),1+COUNTIF(${down(of, first, last)},">"&${cell(row, of)}),"${NO_ANSWER}")`,
        rank(all, own),
        right(look.calculation, format.count),
      );
    const column = options.meanAt(i);
    if (musts === undefined) draft.put(row, beside.failed, 0, right(look.calculation, format.count));
    else put(beside.failed, `COUNTIF(${down(column, musts.first, musts.last)},${quoted(must.fails)})`, part.failed.length, right(look.calculation, format.count)); // prettier-ignore
    draft.put(row, beside.first, part.first ?? "–", right(look.engine, "0.0%_)"));
  });
  draft.conditions.push({
    cells: `${cell(first, beside.failed)}:${cell(last, beside.failed)}`,
    formula: `${cell(first, beside.failed)}>0`,
    style: look.fail,
  });
  draft.put(
    last + 1,
    at.label,
    context.text.assessment.anyWeights(
      fit.draws.toLocaleString(context.text.language.locale),
      dayText(context.built, context.text),
    ),
    look.note,
  );
}
