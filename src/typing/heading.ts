import { ISO_CURRENCIES } from "../case/schema/iso-currencies";

const MULTIPLES: readonly (readonly [RegExp, string])[] = [
  [/^(?:k|t|tsd|thousands?|tausend|0{3}s?)$/i, "thousand"],
  [/^(?:mn|mm|mio|millions?|millionen)$/i, "million"],
];
/** Joined to a currency, as in TEUR, k€ and USDm. */
const JOINED = /^(?<before>[kKTmM])?(?<money>[A-Z]{3}|\p{Sc})(?<after>k|m|mn)?$/u;
const PERIOD =
  /(?:\bper|\bpro|\bje|\ba|\bim|\/)\s*(?<length>month|monat|mo|week|woche|wk|day|tag|hour|stunde|std|hr|h)\b|\b(?<adverb>monthly|weekly|daily|hourly|monatlich|wöchentlich|täglich|stündlich)/iu;
const LENGTHS: readonly (readonly [RegExp, string])[] = [
  [/^mo/i, "month"],
  [/^(?:we|wo|wk|wö)/i, "week"],
  [/^(?:d|t)/i, "day"],
  [/^(?:h|st)/i, "hour"],
];

/**
 * What a heading says of the numbers below it, as people write it behind a number: "thousand EUR per month". Empty
 * where it says nothing that changes what a number means.
 */
export function saidOf(heading: string): string {
  let multiple = "";
  let currency = "";
  for (const word of heading.match(/\p{Sc}|[\p{L}\p{Sc}]+|\d+s?/gu) ?? []) {
    multiple ||= MULTIPLES.find(([pattern]) => pattern.test(word))?.[1] ?? "";
    const { before, money = "", after } = JOINED.exec(word)?.groups ?? {};
    if (!ISO_CURRENCIES.includes(money) && !/\p{Sc}/u.test(money)) continue;
    currency ||= money;
    const joined = (before ?? after ?? "").toLowerCase();
    if (joined !== "") multiple ||= joined.startsWith("m") ? "million" : "thousand";
  }
  const { length, adverb } = PERIOD.exec(heading)?.groups ?? {};
  const period = LENGTHS.find(([pattern]) => pattern.test(length ?? adverb ?? ""))?.[1];
  return [multiple, currency, period === undefined ? "" : `per ${period}`].filter(Boolean).join(" ");
}
