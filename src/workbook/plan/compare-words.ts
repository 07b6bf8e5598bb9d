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
  const top = support.section("Headline in words, option on show", 7);
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
  const [npvCell, npv] = chosen(top, "Net present value", "npv", source.currency) as [string, number];
  const [paybackCell, payback] = chosen(top + 1, "Payback", "payback", "month");
  const [firstCell, firstMonth] = chosen(top + 2, "First month that differs", "firstMonth", "month");
  const [peakCell, peak] = chosen(top + 3, "Peak funding", "peakFunding", source.currency) as [
    string,
    number,
  ];
  const texts: string[] = [];
  const cells: string[] = [];
  const put = (label: string, formula: string, value: string): void => {
    const row = top + 4 + texts.length;
    support.label(row, label, "text");
    draft.formula(row, firstPart, formula, value, look.plain);
    texts.push(value);
    cells.push(on(draft.name, fixed(row, firstPart)));
  };
  const over = `over ${years} ${years === 1 ? "year" : "years"} (present value)`;
  const worth = amount(context, `ABS(${npvCell})`, Math.abs(npv));
  put(
    "Worth",
    `IF(${npvCell}>=0," is worth "," costs ")&${worth.formula}&IF(${npvCell}>=0," "," more than in-house ")&"${over}"`,
    `${npv >= 0 ? " is worth " : " costs "}${worth.text}${npv >= 0 ? " " : " more than in-house "}${over}`,
  );
  const start = firstMonth as number;
  put(
    "Payback",
    `IF(ISNUMBER(${paybackCell}),IF(${paybackCell}=0,", is ahead from month "&${firstCell}&" on",", pays back in month "&ROUNDUP(${paybackCell}+${firstCell}-1,0)),", never pays back")`,
    typeof payback !== "number"
      ? ", never pays back"
      : payback === 0
        ? `, is ahead from month ${start} on`
        : `, pays back in month ${Math.ceil(payback + start - 1)}`,
  );
  const needs = amount(context, peakCell, peak);
  put(
    "Funding",
    `IF(${peakCell}>0," and needs "&${needs.formula}&" at its lowest point.",".")`,
    peak > 0 ? ` and needs ${needs.text} at its lowest point.` : ".",
  );
  return { cells, texts };
}
