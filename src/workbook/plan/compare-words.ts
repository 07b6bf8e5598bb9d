import type { FigureName } from "../../case/model/figures";
import { type CompareLayout, type CompareWriter, first, putHeading } from "./compare-page";
import { column } from "./layout";
import { across } from "./ranges";
import { scaleOf } from "./scale";
import { look } from "./style";

/** The headline in words, part by part, for the option on show. */
export function putWords(
  { draft, context, best, places, shownValues }: CompareWriter,
  start: number,
): NonNullable<CompareLayout["words"]> {
  const { results, source, years, numbers } = context;
  const { divisor, word } = scaleOf(results);
  const chosen = (name: FigureName): string =>
    `INDEX(${across(places.get(name) as number, first + 1, first + context.parts.length - 1)},1,opt_no)`;
  const money = `${word} ${source.currency}`;
  const scaled = (formula: string): string => `ROUND(${formula}/${numbers.number(divisor).text},1)`;
  const rounded = (value: number): number => Math.round((value / divisor) * 10) / 10;
  const npv = shownValues.get("npv") as number;
  const payback = shownValues.get("payback");
  const firstMonth = shownValues.get("firstMonth") as number;
  const peak = shownValues.get("peakFunding") as number;
  putHeading(draft, "Headline in words, option on show", best, start);
  const texts: string[] = [];
  const put = (row: number, label: string, formula: string, value: string): void => {
    texts.push(value);
    draft.put(row, column.label, label, look.label);
    draft.put(row, column.unit, "text", look.unit);
    draft.formula(row, column.driver, formula, value, look.plain);
  };
  const over = `over ${years} ${years === 1 ? "year" : "years"} (present value)`;
  put(
    start + 1,
    "Worth",
    `IF(${chosen("npv")}>=0," is worth "," costs ")&${scaled(`ABS(${chosen("npv")})`)}&" ${money} "&IF(${chosen("npv")}>=0,"","more than in-house ")&"${over}"`,
    `${npv >= 0 ? " is worth " : " costs "}${rounded(Math.abs(npv))} ${money} ${npv >= 0 ? "" : "more than in-house "}${over}`,
  );
  put(
    start + 2,
    "Payback",
    `IF(ISNUMBER(${chosen("payback")}),IF(${chosen("payback")}=0,", is ahead from month "&${chosen("firstMonth")}&" on",", pays back in month "&ROUNDUP(${chosen("payback")}+${chosen("firstMonth")}-1,0)),", never pays back")`,
    typeof payback !== "number"
      ? ", never pays back"
      : payback === 0
        ? `, is ahead from month ${firstMonth} on`
        : `, pays back in month ${Math.ceil(payback + firstMonth - 1)}`,
  );
  put(
    start + 3,
    "Funding",
    `IF(${chosen("peakFunding")}>0," and needs "&${scaled(chosen("peakFunding"))}&" ${money} at its lowest point.",".")`,
    peak > 0 ? ` and needs ${rounded(peak)} ${money} at its lowest point.` : ".",
  );
  draft.height(start + 4, 7);
  return { row: start + 1, texts };
}
