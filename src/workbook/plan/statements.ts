import type { FigureName } from "../../case/model/figures";
import type { Category } from "../../case/model/model";
import type { CompareLayout } from "./compare-page";
import type { PlanContext } from "./context";
import { dayText } from "./dates";
import type { SheetDraft } from "./draft";
import { sheetName } from "./layout";
import { across, on } from "./ranges";
import { scaleOf } from "./scale";
import { look } from "./style";

/** A sentence that follows the option on show. */
interface Statement {
  readonly label: string;
  readonly formula: string;
  readonly text: string;
}

/** What to know before deciding: sentences over the figures of the option on show, two rows each. */
export function putStatements(
  draft: SheetDraft,
  context: PlanContext,
  compare: CompareLayout,
  start: number,
  left: number,
  right: number,
): void {
  draft.fill(start, left, right, look.heading);
  draft.put(start, left, "What to know before deciding", look.heading);
  draft.height(start, 18);
  draft.height(start + 1, 5);
  statements(context, compare).forEach(({ label, formula, text }, i) => {
    const row = start + 2 + 2 * i;
    draft.put(row, left, label, { font: { bold: true, color: "14304F" }, align: { vertical: "top" } });
    draft.merge(row, left + 2, row + 1, right);
    draft.formula(row, left + 2, formula, text, { align: { vertical: "top", wrap: true } });
  });
}

function statements(context: PlanContext, compare: CompareLayout): Statement[] {
  if (context.shown === 0) return [];
  const { results, source, numbers, scenarios } = context;
  const { word, divisor } = scaleOf(results);
  const money = `${word} ${source.currency}`;
  const chosenRow = (row: number): string =>
    `INDEX(${on(sheetName.compare, across(row, compare.first + 1, compare.last))},1,opt_no)`;
  const chosen = (id: FigureName | Category): string | undefined => {
    const row = compare.rowOf(id);
    return row === undefined ? undefined : chosenRow(row);
  };
  const scaled = (formula: string): string => `ROUND(${formula}/${numbers.number(divisor).text},1)`;
  const rounded = (value: number): number => Math.round((value / divisor) * 10) / 10;
  const found: Statement[] = [];
  const add = (
    id: FigureName | Category,
    label: string,
    write: (cell: string, value: number) => Omit<Statement, "label">,
    without: string,
  ): void => {
    const cell = chosen(id);
    if (cell === undefined) return;
    const value = compare.shownValue(id);
    const { formula, text } = write(cell, typeof value === "number" ? value : 0);
    found.push({
      label,
      formula: `IF(ISNUMBER(${cell}),${formula},"${without}")`,
      text: typeof value === "number" ? text : without,
    });
  };
  add(
    "impliedMargin",
    "Margin",
    (cell, value) => ({
      formula: `"The provider keeps "&TEXT(${cell},"0%")&" of the charge above its should-cost. Usual is 5% to 40%."`,
      text: `The provider keeps ${percent(value)} of the charge above its should-cost. Usual is 5% to 40%.`,
    }),
    "No provider's charge in this option.",
  );
  add(
    "stranded",
    "Stranded",
    (cell, value) => ({
      formula: `${scaled(cell)}&" ${money} of today's cost stays behind with nothing to do, before discounting."`,
      text: `${rounded(value)} ${money} of today's cost stays behind with nothing to do, before discounting.`,
    }),
    "",
  );
  const severed = chosen("severed");
  add(
    "released",
    "People",
    (cell, value) => {
      const redundant = compare.shownValue("severed");
      const more = severed === undefined ? "" : `&"; made redundant: "&IFERROR(ROUND(${severed},0),"none")`;
      const count = typeof redundant === "number" ? Math.round(redundant) : "none";
      const moreText = severed === undefined ? "" : `; made redundant: ${count}`;
      return {
        formula: `ROUND(${cell},0)&" full-time employees are released"${more}&"."`,
        text: `${Math.round(value)} full-time employees are released${moreText}.`,
      };
    },
    "Nobody is released in this option.",
  );
  add(
    "governanceShare",
    "Governance",
    (cell, value) => ({
      formula: `"Leading the provider takes "&TEXT(${cell},"0%")&" of its charge. Usual is 4% to 8%."`,
      text: `Leading the provider takes ${percent(value)} of its charge. Usual is 4% to 8%.`,
    }),
    "",
  );
  const { scenarios: rows } = compare;
  if (rows !== undefined && scenarios.length > 1) {
    const part = context.parts[context.shown]?.part.id;
    const values = scenarios
      .map((one) => one.results?.figures.get(`${part}/figure/npv`))
      .filter((value): value is number => typeof value === "number");
    const tail = ` ${money} over the scenarios (engine values of ${dayText(context.built)}).`;
    found.push({
      label: "Scenarios",
      formula: `"Net present value from "&${scaled(chosenRow(rows.lowest))}&" to "&${scaled(chosenRow(rows.highest))}&"${tail}"`,
      text: `Net present value from ${rounded(Math.min(...values))} to ${rounded(Math.max(...values))}${tail}`,
    });
  }
  return found.slice(0, MOST);
}

/** So many have room beside the chart. */
const MOST = 5;

const percent = (value: number): string => `${Math.round(value * 100)}%`;
