import { quoted } from "./quoted";
import type { PlanContext } from "./context";
import { dayText, dateSerial } from "./dates";
import { SheetDraft } from "./draft";
import { choiceNames } from "./input-choices";
import { FIGURES, figuresText } from "./figures-text";
import { contextRest, contextText, putCheck } from "./head";
import { linesOf } from "./labels";
import { sheetName, tabColor } from "./layout";
import { format } from "./number-format";
import type { PlanName } from "./plan";
import { fixed, on } from "./ranges";
import { color, look, withFormat, type CellStyle } from "./style";
import { headlineCell, headlineText } from "./summary";

const left = 2;
const text = 3;
const right = 5;
const example = 6;
const lastColumn = 7;
const at = { answer: 6, facts: 10 } as const;

/** What this workbook is, what it says, how to read it, and where everything is. */
export function planCover(
  context: PlanContext,
  words: readonly string[] | undefined,
  sheets: readonly (readonly [name: string, about: string])[],
): { draft: SheetDraft; names: PlanName[] } {
  const draft = new SheetDraft(sheetName.cover, tabColor.front);
  putBand(draft, context);
  heading(draft, 6, left, lastColumn, context.text.cover.answer);
  draft.merge(at.answer + 1, left, at.answer + 1, lastColumn);
  draft.height(7, 44);
  const answer: CellStyle = {
    font: { size: 13, bold: true, color: color.ink },
    align: { vertical: "center", wrap: true },
  };
  if (words === undefined) draft.put(7, left, context.text.common.addOptions, answer);
  else draft.formula(7, left, headlineCell, headlineText(context, words), answer);
  draft.merge(8, left, 8, text);
  putCheck(draft, context, 8, left);
  draft.fill(8, text, text, look.check);
  draft.height(8, 20);
  draft.go(8, right, context.text.cover.goToSummary, sheetName.summary);
  const { contextRow, figuresRow, next } = putModel(draft, context);
  putGuide(draft, context);
  const below = Math.max(next, at.facts + GUIDE_ROWS) + 1;
  putSheets(draft, context, below, sheets);
  putKey(draft, context, below);
  draft.width(1, 1, 2.5);
  draft.width(left, left, 24);
  draft.width(text, text, 58);
  draft.width(4, 4, 3);
  draft.width(right, right, 20);
  draft.width(example, example, 14);
  draft.width(lastColumn, lastColumn, 44);
  draft.width(lastColumn + 1, lastColumn + 1, 2.5);
  const names = [
    { name: "cv_context", refersTo: on(draft.name, fixed(contextRow, text)) },
    { name: FIGURES, refersTo: on(draft.name, fixed(figuresRow, text)) },
  ];
  return { draft, names };
}

function putBand(draft: SheetDraft, { source, text: words }: PlanContext): void {
  const years = words.cover.years(source.years);
  for (const row of [1, 2, 3, 4]) draft.fill(row, 1, lastColumn + 1, { fill: color.ink });
  const size = source.name.length > LONG_TITLE ? 20 : 28;
  draft.put(2, left, source.name, {
    font: { size, bold: true, color: color.white },
    fill: color.ink,
    align: { vertical: "center" },
  });
  draft.put(3, left, words.cover.subtitle(years), {
    font: { size: 13, color: color.onInk },
    fill: color.ink,
    align: { vertical: "center" },
  });
  [16, 40, 22, 12, 10].forEach((height, i) => draft.height(i + 1, height));
}

/** Letters from which a title is written smaller. */
const LONG_TITLE = 56;

function heading(draft: SheetDraft, row: number, from: number, to: number, title: string): void {
  draft.fill(row, from, to, look.heading);
  draft.put(row, from, title, look.heading);
  draft.height(row, 22);
}

const rule = { bottom: { line: "thin", color: color.rule } } as const;
const ruled: CellStyle = {
  border: rule,
  align: { vertical: "center" },
};
const muted: CellStyle = { ...ruled, font: { color: color.muted } };

/** Facts of this model; gives the rows of what other sheets show, and the row below. */
function putModel(
  draft: SheetDraft,
  context: PlanContext,
): { contextRow: number; figuresRow: number; next: number } {
  const { source, months, built, preparedFor, preparedBy, parts, shown } = context;
  heading(draft, at.facts, left, text, context.text.cover.model);
  let row = at.facts + 1;
  const put = (label: string, value: string | number, formula?: string, numbers?: string): void => {
    const style: CellStyle = {
      ...ruled,
      align: { vertical: "center", horizontal: "left" },
      ...(numbers !== undefined && { format: numbers }),
    };
    draft.put(row, left, label, muted);
    if (formula === undefined) draft.put(row, text, value, style);
    else draft.formula(row, text, formula, value, style);
    draft.height(row++, 18);
  };
  put(context.text.cover.case, source.name);
  const figures = figuresText(context);
  put(context.text.cover.figures, figures);
  const figuresRow = row - 1;
  draft.put(figuresRow, text, figures, { ...ruled, align: { vertical: "center", wrap: true } });
  draft.height(figuresRow, 6 + 13 * linesOf(figures, FACT_LETTERS));
  put(context.text.cover.preparedFor, preparedFor ?? context.text.cover.notSaid);
  put(context.text.cover.preparedBy, preparedBy ?? context.text.cover.notSaid);
  put(context.text.common.built, context.text.cover.builtWith(dayText(built, context.text)));
  put(context.text.common.scenarioInUse, context.text.language.base, choiceNames.scenario);
  if (shown > 0) put(context.text.cover.optionOnShow, parts[shown]?.name ?? "", choiceNames.option);
  put(context.text.cover.currencyAndPrices, context.text.cover.nominal(source.currency));
  put(context.text.cover.firstMonth, dateSerial(source.start, 0), choiceNames.start, "mmm yyyy");
  put(
    context.text.cover.lastMonth,
    dateSerial(source.start, months - 1),
    `EDATE(${choiceNames.start},tl_last-1)`,
    "mmm yyyy",
  );
  const rest = contextRest(context);
  put(
    context.text.cover.everySheet,
    contextText(context),
    `${quoted(context.text.head.scenario)}&${choiceNames.scenario}&${quoted(rest)}`,
  );
  return { contextRow: row - 1, figuresRow, next: row };
}

/** About so many letters fit in a line of the facts. */
const FACT_LETTERS = 62;

function putGuide(draft: SheetDraft, { shown, text: words }: PlanContext): void {
  heading(draft, at.facts, right, lastColumn, words.cover.howToRead);
  const { guide } = words.cover;
  const steps = [
    guide.summary,
    guide.inputs,
    guide.scenario,
    guide.workings,
    ...(shown > 0 ? [guide.bridge] : []),
    guide.sources,
    guide.checks,
    guide.log,
    guide.print,
    guide.macros,
  ];
  steps.forEach((step, i) => {
    const row = at.facts + 1 + i;
    draft.fill(row, right, lastColumn, ruled);
    draft.put(row, right, `${i + 1}   ${step}`, ruled);
    if (draft.heightOf(row) === undefined) draft.height(row, 18);
  });
}

/** Rows of the guide with its heading, at most. */
const GUIDE_ROWS = 11;

function putSheets(
  draft: SheetDraft,
  context: PlanContext,
  start: number,
  sheets: readonly (readonly [name: string, about: string])[],
): void {
  heading(draft, start, left, text, context.text.cover.sheets);
  sheets.forEach(([name, about], i) => {
    const row = start + 1 + i;
    draft.go(row, left, name, name, "A1", { ...look.go, ...ruled, font: look.go.font });
    draft.put(row, text, about, ruled);
    draft.height(row, 18);
  });
}

type KeyName = keyof PlanContext["text"]["cover"]["keys"];

function putKey(draft: SheetDraft, context: PlanContext, start: number): void {
  heading(draft, start, right, lastColumn, context.text.cover.key);
  const number = (style: CellStyle): CellStyle =>
    withFormat({ ...style, align: { horizontal: "right", vertical: "center" } }, format.whole);
  const bare = (style: CellStyle): CellStyle => ({ ...number(style), border: rule });
  const word = (style: CellStyle): CellStyle => ({
    ...style,
    align: { horizontal: "center", vertical: "center" },
  });
  const { cover, checks } = context.text;
  const keys: readonly (readonly [KeyName, string | number, CellStyle])[] = [
    ["input", 1234, number(look.input)],
    ["live", 1234, number(look.live)],
    ["link", 1234, bare(look.link)],
    ["calculation", 1234, bare(look.calculation)],
    ["total", 1234, number(look.total)],
    ["engine", 1234, number(look.engine)],
    ["negative", -1234, bare(look.calculation)],
    ["zero", 0, bare(look.calculation)],
    ["passed", checks.ok, word(look.check)],
    ["failed", checks.fails, word(look.fail)],
  ];
  keys.forEach(([key, shown, style], i) => {
    const [label, about] = cover.keys[key];
    const row = start + 1 + i;
    draft.put(row, right, label, ruled);
    draft.put(row, example, shown, style);
    draft.put(row, lastColumn, about, {
      ...muted,
      font: look.note.font,
      align: { indent: 1, vertical: "center" },
    });
    draft.height(row, 18);
  });
}
