import { quoted } from "./quoted";
import type { FigureName } from "../../case/model/figures";
import type { AssessmentLayout } from "./assessment";
import type { CompareLayout } from "./compare-page";
import type { PlanContext } from "./context";
import { dayText } from "./dates";
import type { SheetDraft } from "./draft";
import { sheetName } from "./layout";
import { across, on } from "./ranges";
import type { PlanValue } from "./plan";
import { linesOf } from "./labels";
import { dependsCell, dependsText } from "./risk-sentence";
import { amount, fixedText, type Said, share } from "./say";
import { scaleOf } from "./scale";
import { look } from "./style";

/** What stays behind with nothing to do, at its value today, for the option on show. */
export interface StrandedRow {
  readonly cell: string;
  readonly value: number;
}

/** What is said of beside the figures: what stays behind, and how well options fit. */
export interface StatedBeside {
  readonly stranded: StrandedRow | undefined;
  readonly assessment: AssessmentLayout | undefined;
}

/** A sentence that follows the option on show. */
interface Statement {
  readonly label: string;
  readonly formula: string;
  readonly text: string;
}

/**
 * What to know before deciding: sentences over the figures of the option on show, two rows each or as many as it
 * takes; gives the row below, which is the same however few there are.
 */
export function putStatements(
  draft: SheetDraft,
  context: PlanContext,
  compare: CompareLayout,
  beside: StatedBeside,
  start: number,
  left: number,
  right: number,
): number {
  draft.fill(start, left, right, look.heading);
  draft.put(start, left, context.text.statements.title, look.heading);
  draft.height(start, 18);
  draft.height(start + 1, 5);
  let row = start + 2;
  for (const { label, formula, text } of statements(context, compare, beside)) {
    const lines = Math.max(2, linesOf(text, LETTERS));
    draft.put(row, left, label, { font: { bold: true, color: "14304F" }, align: { vertical: "top" } });
    draft.merge(row, left + 2, row + lines - 1, right);
    draft.formula(row, left + 2, formula, text, { align: { vertical: "top", wrap: true } });
    row += lines;
  }
  return Math.max(row, start + 2 + FEWEST_ROWS);
}

/** About so many letters fit in a line of a sentence. */
const LETTERS = 62;

/** Room is kept for so many rows. */
const FEWEST_ROWS = 10;

function statements(
  context: PlanContext,
  compare: CompareLayout,
  { stranded, assessment }: StatedBeside,
): Statement[] {
  if (context.shown === 0) return [];
  const { scenarios } = context;
  const said = context.text.statements;
  const chosenRow = (row: number): string =>
    `INDEX(${on(sheetName.compare, across(row, compare.first + 1, compare.last))},1,opt_no)`;
  const chosen = (id: FigureName): string | undefined => {
    const row = compare.rowOf(id);
    return row === undefined ? undefined : chosenRow(row);
  };
  const found: Statement[] = [];
  const add = (
    label: string,
    cell: string | undefined,
    value: PlanValue,
    write: (cell: string, value: number) => Said,
    without: string,
  ): void => {
    if (cell === undefined) return;
    const { formula, text } = write(cell, typeof value === "number" ? value : 0);
    found.push({
      label,
      formula: `IF(ISNUMBER(${cell}),${formula},${quoted(without)})`,
      text: typeof value === "number" ? text : without,
    });
  };
  const sentence = (before: string, { formula, text }: Said, after: string): Said => ({
    formula: `${before === "" ? "" : `${quoted(before)}&`}${formula}&${quoted(after)}`,
    text: `${before}${text}${after}`,
  });
  add(
    said.margin,
    chosen("impliedMargin"),
    compare.shownValue("impliedMargin"),
    (cell, value) => sentence(said.keeps, share(context, cell, value), said.afterKeeps),
    said.noCharge,
  );
  add(
    said.stranded,
    stranded?.cell,
    stranded?.value ?? null,
    (cell, value) => sentence("", amount(context, cell, value), said.staysBehind),
    "",
  );
  const severed = chosen("severed");
  add(
    said.people,
    chosen("released"),
    compare.shownValue("released"),
    (cell, value) => {
      const redundant = compare.shownValue("severed");
      const more =
        severed === undefined
          ? ""
          : `&${quoted(said.redundant)}&IFERROR(ROUND(${severed},0),${quoted(said.none)})`;
      const count = typeof redundant === "number" ? Math.round(redundant) : said.none;
      const moreText = severed === undefined ? "" : `${said.redundant}${count}`;
      return {
        formula: `ROUND(${cell},0)&${quoted(said.released)}${more}&"."`,
        text: `${Math.round(value)}${said.released}${moreText}.`,
      };
    },
    said.nobody,
  );
  add(
    said.governance,
    chosen("governanceShare"),
    compare.shownValue("governanceShare"),
    (cell, value) => sentence(said.leading, share(context, cell, value), said.afterLeading),
    "",
  );
  const { scenarios: rows } = compare;
  if (rows !== undefined && scenarios.length > 1) {
    const part = context.parts[context.shown]?.part.id;
    const values = scenarios
      .map((one) => one.results?.figures.get(`${part}/figure/npv`))
      .filter((value): value is number => typeof value === "number");
    const [least, most] = [Math.min(...values), Math.max(...values)];
    const { decimals, divisor } = scaleOf(context);
    const from = `FIXED(${chosenRow(rows.lowest)}/${context.numbers.number(divisor).text},${decimals})`;
    const to = amount(context, chosenRow(rows.highest), most);
    found.push({
      label: said.scenarios,
      formula: `${quoted(said.npvFrom)}&${from}&${quoted(said.to)}&${to.formula}&"; "&${rows.others}&"."`,
      text: `${said.npvFrom}${fixedText(least / divisor, decimals, context.text.language.locale)}${said.to}${to.text}; ${context.text.support.othersOf(dayText(context.built, context.text))}.`,
    });
  }
  const fit = assessment && fitStatement(context, assessment);
  if (fit !== undefined) found.unshift(fit);
  const depends = dependsOn(context);
  return depends === undefined ? found : [depends, ...found];
}

/** What the sheet Risk says in one sentence; without that sheet nothing. */
function dependsOn(context: PlanContext): Statement | undefined {
  const text = dependsText(context);
  if (text === undefined) return undefined;
  return {
    label: context.text.statements.dependsOn,
    formula: `${dependsCell}&IF(log_changed=0,"",${quoted(context.text.statements.changed)})`,
    text,
  };
}

/** How well the option on show fits, beside the money. */
function fitStatement(
  { shown, text: { statements: said } }: PlanContext,
  { words }: AssessmentLayout,
): Statement | undefined {
  const text = words?.texts[shown - 1];
  return words && text !== undefined
    ? { label: said.fit, formula: `INDEX(${words.cells},opt_no)`, text }
    : undefined;
}
