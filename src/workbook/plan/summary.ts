import type { AnnualLayout } from "./annual";
import type { AssessmentLayout } from "./assessment";
import type { CompareLayout } from "./compare-page";
import type { PlanContext } from "./context";
import { SheetDraft } from "./draft";
import { FIGURES, figuresText } from "./figures-text";
import { putHead } from "./head";
import type { ChartGroups } from "./chart-groups";
import type { OnShow } from "./chart-on-show";
import type { HeadlineWords } from "./compare-words";
import { row as rows, sheetName, tabColor } from "./layout";
import type { PlanValue } from "./plan";
import { across, cell, fixed, on } from "./ranges";
import { scaleOf } from "./scale";
import { color, look, withFormat, type CellStyle } from "./style";
import { summaryCharts } from "./summary-charts";
import { putStatements, type StrandedRow } from "./statements";
import type { WorkSheet } from "./work";

/** Six blocks side by side, with narrow columns between them. */
const blocks = [2, 4, 6, 8, 10, 12] as const;
const lastColumn = 12;
const at = {
  headline: 5,
  label: 6,
  figure: 7,
  note: 8,
  gap: 9,
  charts: 10,
  chartsEnd: 27,
  gapBelow: 28,
  lower: 29,
} as const;

/** What stands behind the page. */
export interface SummarySupport {
  readonly words: HeadlineWords | undefined;
  readonly groups: ChartGroups;
  readonly onShow: OnShow | undefined;
  readonly stranded: StrandedRow | undefined;
  readonly assessment: AssessmentLayout | undefined;
}

/** The answer on one page: a sentence, six figures, three charts and what to know before deciding. */
export function planSummary(
  context: PlanContext,
  work: readonly WorkSheet[],
  annual: AnnualLayout,
  compare: CompareLayout,
  { words, groups, onShow, stranded, assessment }: SummarySupport,
): SheetDraft {
  const draft = new SheetDraft(sheetName.summary, tabColor.output);
  putHead(draft, context, context.text.summary.title, lastColumn);
  draft.formula(rows.context, blocks[2], FIGURES, figuresText(context), look.note);
  [
    sheetName.cover,
    sheetName.inputs,
    ...(context.shown > 0 ? [sheetName.bridge] : []),
    sheetName.compare,
    sheetName.checks,
  ].forEach((sheet, i) => draft.go(rows.check, blocks[i + 1] as number, sheet, sheet, "A1", look.goCentered));
  putHeadline(draft, context, words);
  if (context.shown > 0) putTiles(draft, context, compare);
  const years = putStatements(draft, context, compare, { stranded, assessment }, at.lower, 8, lastColumn) + 1;
  const end = years + 1 + context.parts.length;
  draft.charts.push(
    ...summaryCharts(context, work, annual, compare, groups, onShow, {
      left: { top: at.charts, bottom: at.chartsEnd, left: 2, right: 6 },
      right: { top: at.charts, bottom: at.chartsEnd, left: 8, right: lastColumn },
      below: { top: at.lower, bottom: end, left: 2, right: 6 },
    }),
  );
  putYears(draft, context, annual, years);
  draft.width(1, 1, 2.5);
  for (const block of blocks) {
    draft.width(block, block, 29);
    if (block < lastColumn) draft.width(block + 1, block + 1, 1.5);
  }
  draft.freeze = { row: rows.rule + 1, column: 1 };
  return draft;
}

function putHeadline(draft: SheetDraft, context: PlanContext, words: HeadlineWords | undefined): void {
  draft.merge(at.headline, 2, at.headline, lastColumn);
  draft.height(at.headline, 42);
  const style: CellStyle = {
    font: { size: 13, bold: true, color: color.ink },
    align: { vertical: "center", wrap: true },
  };
  if (words === undefined) return draft.put(at.headline, 2, context.text.common.addOptions, style);
  draft.formula(
    at.headline,
    2,
    `in_show&${words.cells.join("&")}`,
    headlineText(context, words.texts),
    style,
  );
}

/** The headline, as the words on the sheet Compare make it. */
export const headlineText = ({ parts, shown }: PlanContext, words: readonly string[]): string =>
  `${parts[shown]?.name}${words.join("")}`;

export const headlineCell = on(sheetName.summary, fixed(at.headline, 2));

interface Tile {
  readonly label: string;
  readonly row: number | undefined;
  readonly value: PlanValue;
  readonly format: string;
  readonly note: string;
  readonly roundUp?: true;
}

function putTiles(draft: SheetDraft, context: PlanContext, compare: CompareLayout): void {
  const { source, years } = context;
  const scale = scaleOf(context);
  const tile = (
    id: Parameters<CompareLayout["rowOf"]>[0],
    label: string,
    format: string,
    note: string,
  ): Tile => ({ label, row: compare.rowOf(id), value: compare.shownValue(id), format, note });
  const payback = compare.shownValue("payback");
  const tiles: Tile[] = [
    tile("npv", context.text.common.npv, scale.figure, context.text.summary.npvNote(source.currency, years)),
    tile("savingRate", context.text.common.saving, "0.0%;(0.0%)", context.text.summary.savingNote),
    {
      ...tile(
        "payback",
        context.text.common.payback,
        context.text.summary.monthsFormat,
        context.text.summary.paybackNote,
      ),
      value: typeof payback === "number" ? Math.ceil(payback) : payback,
      roundUp: true,
    },
    tile("irr", context.text.summary.rate, "0.0%;(0.0%)", context.text.summary.rateNote),
    tile(
      "peakFunding",
      context.text.common.peakFunding,
      scale.figure,
      context.text.summary.peakNote(source.currency),
    ),
    tile(
      "oneOff",
      context.text.summary.oneOff,
      scale.figure,
      context.text.summary.oneOffNote(source.currency),
    ),
  ];
  const ground = { fill: color.zebra } as const;
  draft.height(at.label, 20);
  draft.height(at.figure, 34);
  draft.height(at.note, 18);
  draft.height(at.gap, 9);
  tiles.forEach((one, i) => {
    const here = blocks[i] as number;
    draft.put(at.label, here, one.label, {
      ...ground,
      font: { color: color.muted },
      border: { top: { line: "medium", color: color.accent } },
      align: { indent: 1, vertical: "center" },
    });
    const style = withFormat(
      {
        ...ground,
        font: { size: 22, bold: true, color: color.ink },
        align: { horizontal: "left", indent: 1, vertical: "center" },
      },
      one.format,
    );
    if (one.row === undefined) draft.put(at.figure, here, "–", style);
    else {
      const found = `INDEX(${on(sheetName.compare, across(one.row, compare.first + 1, compare.last))},1,opt_no)`;
      draft.formula(
        at.figure,
        here,
        one.roundUp ? `IF(ISNUMBER(${found}),ROUNDUP(${found},0),${found})` : found,
        one.value,
        style,
      );
    }
    draft.put(at.note, here, one.note, {
      ...ground,
      font: { size: 9, color: color.muted },
      align: { indent: 1, vertical: "center" },
    });
  });
}

/** About so many letters fit beside the years. */
const YEARS_LETTERS = 30;

/** The first and the last year of every part, in large units: the figures behind the chart beside them. */
function putYears(draft: SheetDraft, context: PlanContext, annual: AnnualLayout, start: number): void {
  const { results, source } = context;
  const scale = scaleOf(context);
  const right = (style: CellStyle): CellStyle => ({
    ...style,
    align: { ...style.align, horizontal: "right" },
  });
  draft.fill(start, 8, lastColumn, look.heading);
  draft.put(start, 8, context.text.summary.annualCost(source.currency, scale.word), look.heading);
  draft.height(start, 18);
  const years = [annual.first, annual.last];
  years.forEach((year, i) =>
    draft.formula(
      start,
      10 + 2 * i,
      on(sheetName.annual, cell(annual.header, year)),
      year - annual.first + 1,
      withFormat(right(look.heading), context.text.language.yearFormat),
    ),
  );
  context.parts.forEach(({ part, name }, i) => {
    const row = start + 1 + i;
    const isLong = name.length > YEARS_LETTERS;
    draft.put(row, 8, name, isLong ? { align: { vertical: "center", wrap: true } } : look.plain);
    if (isLong) draft.height(row, 27);
    const values = results.years(part.beforeTax);
    years.forEach((year, k) =>
      draft.formula(
        row,
        10 + 2 * k,
        on(sheetName.annual, cell(annual.rowOf(part.beforeTax), year)),
        values[year - annual.first] as number,
        withFormat(right(look.plain), `${scale.label}_)`),
      ),
    );
  });
}
