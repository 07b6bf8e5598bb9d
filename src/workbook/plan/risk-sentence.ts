import type { PlanContext } from "./context";
import { dayText } from "./dates";
import { column, sheetName } from "./layout";
import { isShare, unitOfDriver } from "./number-format";
import { fixed, on } from "./ranges";
import { scaleOf } from "./scale";
import { amountText, fixedText, shareText } from "./say";

/** Row of the sentence on the sheet Risk. */
export const SENTENCE_ROW = 7;

/** Where the sentence stands. */
export const dependsCell = on(sheetName.risk, fixed(SENTENCE_ROW, column.label));

/** Digits of a number that was searched for. */
const SEARCHED = 3;

/** The input that moved most the option that was worth most on the day of building; undefined without a study. */
export function dependsText(context: PlanContext): string | undefined {
  const { risk, results, words, parts, built } = context;
  const { risk: said, language } = context.text;
  const { locale } = language;
  const first = risk?.drivers.find(({ atLow, atHigh }) => atLow !== null && atHigh !== null);
  const option = parts.find(({ part }) => part.id === risk?.option);
  if (first === undefined || option === undefined) return undefined;
  const entry = results.model.drivers.get(first.driver)!;
  const unit = unitOfDriver(entry);
  const number = (value: number): string => {
    if (isShare(unit)) return shareText(context, value);
    return fixedText(value, Math.abs(value) >= 1000 || Number.isInteger(value) ? 0 : 2, locale);
  };
  const withUnit = (value: number): string =>
    isShare(unit) ? number(value) : `${number(value)} ${words.driverUnit(entry)}`;
  const { divisor, decimals } = scaleOf(context);
  const from = fixedText((first.atLow as number) / divisor, decimals, locale);
  const zero =
    first.switching === null
      ? said.noZero
      : said.zeroAt(withUnit(Number(first.switching.toPrecision(SEARCHED))));
  return said.sentence({
    driver: words.driver(entry),
    low: number(first.low),
    high: withUnit(first.high),
    option: option.name,
    from,
    to: amountText(context, first.atHigh as number),
    zero,
    day: dayText(built, context.text),
  });
}
