import type { PlanContext } from "./context";
import { dayText, dateSerial } from "./dates";
import { SheetDraft } from "./draft";
import { choiceNames } from "./input-choices";
import { FIGURES, figuresText } from "./figures-text";
import { baseName, contextRest, putCheck } from "./head";
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
  heading(draft, 6, left, lastColumn, "The answer");
  draft.merge(at.answer + 1, left, at.answer + 1, lastColumn);
  draft.height(7, 44);
  const answer: CellStyle = {
    font: { size: 13, bold: true, color: color.ink },
    align: { vertical: "center", wrap: true },
  };
  if (words === undefined)
    draft.put(7, left, "In-house as it is today: add options to compare it with.", answer);
  else draft.formula(7, left, headlineCell, headlineText(context, words), answer);
  draft.merge(8, left, 8, text);
  putCheck(draft, context, 8, left);
  draft.fill(8, text, text, look.check);
  draft.height(8, 20);
  draft.go(8, right, "Go to the summary", sheetName.summary);
  const { contextRow, figuresRow, next } = putModel(draft, context);
  putGuide(draft, context);
  const below = Math.max(next, at.facts + GUIDE_ROWS) + 1;
  putSheets(draft, below, sheets);
  putKey(draft, below);
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

function putBand(draft: SheetDraft, { source }: PlanContext): void {
  const years = `${source.years} ${source.years === 1 ? "year" : "years"}`;
  for (const row of [1, 2, 3, 4]) draft.fill(row, 1, lastColumn + 1, { fill: color.ink });
  const size = source.name.length > LONG_TITLE ? 20 : 28;
  draft.put(2, left, source.name, {
    font: { size, bold: true, color: color.white },
    fill: color.ink,
    align: { vertical: "center" },
  });
  draft.put(3, left, `Business case: in-house or outsourced? Total cost of ownership over ${years}`, {
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
  heading(draft, at.facts, left, text, "This model");
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
  put("Case", source.name);
  const figures = figuresText(context);
  put("Figures", figures);
  const figuresRow = row - 1;
  draft.put(figuresRow, text, figures, { ...ruled, align: { vertical: "center", wrap: true } });
  draft.height(figuresRow, 6 + 13 * linesOf(figures, FACT_LETTERS));
  put("Prepared for", preparedFor ?? NOT_SAID);
  put("Prepared by", preparedBy ?? NOT_SAID);
  put("Built", `${dayText(built)} with Sourcing Case`);
  put("Scenario in use", baseName, choiceNames.scenario);
  if (shown > 0) put("Option on show", parts[shown]?.name ?? "", choiceNames.option);
  put("Currency and prices", `${source.currency}, nominal, before tax where nothing else is said`);
  put("First month", dateSerial(source.start, 0), choiceNames.start, "mmm yyyy");
  put(
    "Last month",
    dateSerial(source.start, months - 1),
    `EDATE(${choiceNames.start},tl_last-1)`,
    "mmm yyyy",
  );
  const rest = contextRest(context);
  put("On every sheet", `Scenario ${baseName}${rest}`, `"Scenario "&${choiceNames.scenario}&"${rest}"`);
  return { contextRow: row - 1, figuresRow, next: row };
}

/** About so many letters fit in a line of the facts. */
const FACT_LETTERS = 62;
const NOT_SAID = "not said";

function putGuide(draft: SheetDraft, { shown }: PlanContext): void {
  heading(draft, at.facts, right, lastColumn, "How to read it");
  const steps = [
    "Summary has the answer and the charts.",
    "Inputs has every driver: change the boxed cells only.",
    "Pick a scenario at the top of Inputs. All sheets follow.",
    "Workings show each line by month, one formula a row.",
    ...(shown > 0 ? ["Bridge explains the difference, step by step."] : []),
    "Sources says where a number comes from.",
    "Checks must say OK. Each sheet repeats it at its top.",
    "Log shows which inputs were changed since it was built.",
    "Inputs, workings and Log print once their print area is cleared.",
    "No macros and no links to other files.",
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
  start: number,
  sheets: readonly (readonly [name: string, about: string])[],
): void {
  heading(draft, start, left, text, "Sheets");
  sheets.forEach(([name, about], i) => {
    const row = start + 1 + i;
    draft.go(row, left, name, name, "A1", { ...look.go, ...ruled, font: look.go.font });
    draft.put(row, text, about, ruled);
    draft.height(row, 18);
  });
}

function putKey(draft: SheetDraft, start: number): void {
  heading(draft, start, right, lastColumn, "Key to cells");
  const number = (style: CellStyle): CellStyle =>
    withFormat({ ...style, align: { horizontal: "right", vertical: "center" } }, format.whole);
  const bare = (style: CellStyle): CellStyle => ({ ...number(style), border: rule });
  const word = (style: CellStyle): CellStyle => ({
    ...style,
    align: { horizontal: "center", vertical: "center" },
  });
  const keys: readonly (readonly [string, string | number, CellStyle, string])[] = [
    ["Input", 1234, number(look.input), "Yellow, boxed, blue: type here"],
    ["Live value", 1234, number(look.live), "Green, rails left and right: what the model reads"],
    ["Link", 1234, bare(look.link), "Green italic: brought in from another sheet"],
    ["Calculation", 1234, bare(look.calculation), "Black, no frame: a formula"],
    ["Total", 1234, number(look.total), "Bold, double line"],
    ["Engine value", 1234, number(look.engine), "Dashed box: of the day that the row names"],
    ["Negative", -1234, bare(look.calculation), "In parentheses"],
    ["Zero", 0, bare(look.calculation), "A dash"],
    ["Check passed", "OK", word(look.check), "Says OK"],
    ["Check failed", "CHECK", word(look.fail), "Says CHECK, boxed"],
  ];
  keys.forEach(([label, shown, style, about], i) => {
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
