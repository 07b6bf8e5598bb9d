import { quoted } from "./quoted";
import type { PlanContext } from "./context";
import { scaleOf } from "./scale";

/** A piece of a sentence over cells: its Excel text and what it says now. One style for every number in words. */
export interface Said {
  readonly formula: string;
  readonly text: string;
}

/** An amount in the case's large unit: `9.0 million USD`. FIXED writes it in the reader's own separators. */
export function amount(context: PlanContext, cell: string, value: number): Said {
  const { word, divisor, decimals } = scaleOf(context);
  const money = `${word} ${context.source.currency}`;
  return {
    formula: `FIXED(${cell}/${context.numbers.number(divisor).text},${decimals})&${quoted(` ${money}`)}`,
    text: amountText(context, value),
  };
}

export function amountText(context: PlanContext, value: number): string {
  const { word, divisor, decimals } = scaleOf(context);
  const number = fixedText(value / divisor, decimals, context.text.language.locale);
  return `${number} ${word} ${context.source.currency}`;
}

/** A share in percent with one decimal: `28.4%`. */
export const share = (context: PlanContext, cell: string, value: number): Said => ({
  formula: `FIXED(${cell}*${context.numbers.number(HUNDRED).text},1)&${quoted(context.text.language.percent)}`,
  text: shareText(context, value),
});
export const shareText = ({ text: { language } }: PlanContext, value: number): string =>
  `${fixedText(value * HUNDRED, 1, language.locale)}${language.percent}`;
const HUNDRED = 100;

/** As Excel's FIXED: half a digit is rounded away from zero, and no zero has a sign. */
export function fixedText(value: number, decimals: number, locale: string): string {
  const factor = 10 ** decimals;
  const rounded =
    (Math.sign(value) * Math.round(Number((Math.abs(value) * factor).toPrecision(15)))) / factor;
  return (rounded + 0).toLocaleString(locale, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
}
