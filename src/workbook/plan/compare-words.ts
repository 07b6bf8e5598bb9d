import { quoted } from "./quoted";
import type { FigureName } from "../../case/model/figures";
import type { CompareLayout } from "./compare-page";
import { sheetName } from "./layout";
import { format } from "./number-format";
import type { PlanValue } from "./plan";
import { across, fixed, on } from "./ranges";
import { amount } from "./say";
import { look, withFormat } from "./style";
import { firstPart, type SupportSheet } from "./support";

/** Where the pieces of the headline stand, and what they say. */
export interface HeadlineWords {
  /** Cells of the three pieces. */
  readonly cells: readonly string[];
  readonly texts: readonly string[];
}

/** The headline in words, part by part, for the option on show. */
export function putWords(support: SupportSheet, compare: CompareLayout): HeadlineWords {
  const { context, draft } = support;
  const { years, source } = context;
  const { common, cover, headline: said } = context.text;
  const top = support.section(context.text.headline.section, 7);
  const chosen = (
    row: number,
    label: string,
    name: FigureName,
    unit: string,
  ): readonly [string, PlanValue] => {
    const value = compare.shownValue(name);
    support.label(row, label, unit);
    draft.formula(
      row,
      firstPart,
      `INDEX(${on(sheetName.compare, across(compare.rowOf(name) as number, compare.first + 1, compare.last))},1,opt_no)`,
      value,
      withFormat(look.calculation, format.oneDecimal),
    );
    return [fixed(row, firstPart), value];
  };
  const [npvCell, npv] = chosen(top, context.text.common.npv, "npv", source.currency) as [string, number];
  const [paybackCell, payback] = chosen(top + 1, context.text.common.payback, "payback", common.month);
  const [firstCell, firstMonth] = chosen(top + 2, context.text.common.firstMonth, "firstMonth", common.month);
  const [peakCell, peak] = chosen(
    top + 3,
    context.text.common.peakFunding,
    "peakFunding",
    source.currency,
  ) as [string, number];
  const texts: string[] = [];
  const cells: string[] = [];
  const put = (label: string, formula: string, value: string): void => {
    const row = top + 4 + texts.length;
    support.label(row, label, context.text.common.text);
    draft.formula(row, firstPart, formula, value, look.plain);
    texts.push(value);
    cells.push(on(draft.name, fixed(row, firstPart)));
  };
  const over = said.over(cover.years(years));
  const worth = amount(context, `ABS(${npvCell})`, Math.abs(npv));
  put(
    context.text.headline.worth,
    `IF(${npvCell}>=0,${quoted(said.gains)},${quoted(said.costs)})&${worth.formula}&IF(${npvCell}>=0,${quoted(said.afterGain)},${quoted(said.afterCost)})&${quoted(over)}`,
    `${npv >= 0 ? said.gains : said.costs}${worth.text}${npv >= 0 ? said.afterGain : said.afterCost}${over}`,
  );
  const start = firstMonth as number;
  put(
    context.text.common.payback,
    `IF(ISNUMBER(${paybackCell}),IF(${paybackCell}=0,${quoted(said.ahead)}&${firstCell}&${quoted(said.afterAhead)},${quoted(said.paysBack)}&ROUNDUP(${paybackCell}+${firstCell}-1,0)),${quoted(said.never)})`,
    typeof payback !== "number"
      ? said.never
      : payback === 0
        ? `${said.ahead}${start}${said.afterAhead}`
        : `${said.paysBack}${Math.ceil(payback + start - 1)}`,
  );
  const needs = amount(context, peakCell, peak);
  put(
    context.text.headline.funding,
    `IF(${peakCell}>0,${quoted(said.needs)}&${needs.formula}&${quoted(said.afterNeeds)},".")`,
    peak > 0 ? `${said.needs}${needs.text}${said.afterNeeds}` : ".",
  );
  return { cells, texts };
}
