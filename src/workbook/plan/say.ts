import type { PlanContext } from "./context";
import { scaleOf } from "./scale";

/** A piece of a sentence over cells: its Excel text and what it says now. One style for every number in words. */
export interface Said {
  readonly formula: string;
  readonly text: string;
}

/** An amount in the case's large unit: `9.0 million USD`. FIXED writes it in the reader's own separators. */
export function amount(context: PlanContext, cell: string, value: number): Said {
  const { word, divisor, decimals } = scaleOf(context.results);
  const money = `${word} ${context.source.currency}`;
  return {
    formula: `FIXED(${cell}/${context.numbers.number(divisor).text},${decimals})&" ${money}"`,
    text: amountText(context, value),
  };
}

export function amountText({ results, source }: PlanContext, value: number): string {
  const { word, divisor, decimals } = scaleOf(results);
  return `${fixedText(value / divisor, decimals)} ${word} ${source.currency}`;
}

/** A share in percent with one decimal: `28.4%`. */
export const share = ({ numbers }: PlanContext, cell: string, value: number): Said => ({
  formula: `FIXED(${cell}*${numbers.number(HUNDRED).text},1)&"%"`,
  text: shareText(value),
});
export const shareText = (value: number): string => `${fixedText(value * HUNDRED, 1)}%`;
const HUNDRED = 100;

/** As Excel's FIXED: half a digit is rounded away from zero, and no zero has a sign. */
export function fixedText(value: number, decimals: number): string {
  const factor = 10 ** decimals;
  const rounded =
    (Math.sign(value) * Math.round(Number((Math.abs(value) * factor).toPrecision(15)))) / factor;
  return (rounded + 0).toLocaleString("en-US", {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
}
