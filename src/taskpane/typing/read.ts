import { parseUnit } from "../../kernel/unit";
import { inPlainCharacters } from "../../typing/characters";
import { currencyFirst, currencyOf } from "../../typing/currency-signs";
import { isShare } from "./formats";
import { monthOf, type CaseMonths } from "../../typing/month-text";
import { numberOfDigits, readDigits, thousandsOfOthers, type Separators } from "../../typing/number";
import { fitOf } from "./unit-phrase";

/** What a place takes where a person writes a number. */
export interface Wanted {
  /** The unit of the driver: "currency/FTE/year"; of kind "1" a share, written in percent. */
  readonly unit: string;
  readonly separators: Separators;
  /** What the case calls its money: USD. */
  readonly currency: string;
  /** What the case calls its unit of work: "contact". */
  readonly counted?: string | undefined;
  /** Where a month of the case is wanted, and not a number of months. */
  readonly months?: CaseMonths | undefined;
}

/** Why a text is no certain number although one may be meant. */
export type Doubt = "written" | "share" | "unit" | "month" | "currency";

/** What a text comes to: a number (null for a blank), one that may be meant, or nothing that is taken. */
export type Reading =
  | { readonly kind: "read"; readonly value: number | null }
  | {
      readonly kind: "asked";
      readonly doubt: Doubt;
      /** The number that may be meant; in a foreign currency still to be converted. */
      readonly meant: number;
      readonly currency?: string;
    }
  | { readonly kind: "refused" };

const REFUSED: Reading = { kind: "refused" };

/**
 * Reads what a person wrote where a number is wanted. What is certain is read, what is plausible is asked with one
 * number to choose, all else is refused. docs/how-to/write-numbers.md is the table of it.
 */
export function readText(text: string, wanted: Wanted): Reading {
  const plain = inPlainCharacters(text);
  if (plain === "") return { kind: "read", value: null };
  if (plain === "-" && "currency" in parseUnit(wanted.unit))
    return { kind: "asked", doubt: "written", meant: 0 };
  if (wanted.months !== undefined) {
    const month = monthOf(plain, wanted.months);
    if (month !== undefined)
      return month.doubtful
        ? { kind: "asked", doubt: "month", meant: month.month }
        : { kind: "read", value: month.month };
  }
  const parts = partsOf(plain.replace(/^(?:month|monat) (?=\d+$)/i, ""), wanted);
  return parts === undefined ? REFUSED : judged(parts, wanted);
}

/** A number with all that stands around it. */
interface Parts {
  readonly negative: boolean;
  readonly digits: string;
  readonly percent: boolean;
  readonly multiple: number;
  readonly currency: string | null | undefined;
  readonly words: string;
}

const MULTIPLES = new Map(
  Object.entries({
    ...{ k: 3, t: 3, tsd: 3, thousand: 3, tausend: 3, m: 6, mn: 6, mm: 6, mio: 6, million: 6, millionen: 6 },
    ...{ b: 9, bn: 9, mrd: 9, billion: 9, milliarden: 9 },
  }),
);
const BRACKETS = /^([^()]*)\(([^()]+)\)([^()]*)$/;
const NUMERAL = /^(?:\d(?:[\d.,' ٫٬]*\d)?|[.,٫]\d+)(?:e[-+]?\d+)?/i;
const PERCENT = /^(?:%|(?:percent|pct|prozent)(?!\p{L}))/iu;
/** "1'234.–" and "5." say that there are no decimals. */
const NO_DECIMALS = /^[.,](?:--?)?(?=$| )/;

function partsOf(text: string, { currency: own, unit }: Wanted): Parts | undefined {
  const [, before, inside, after] = BRACKETS.exec(text) ?? [];
  let rest = inside === undefined ? text : `${before}${inside} ${after}`.trim();
  let negative = inside !== undefined;
  let currency: string | null | undefined;
  let signs = negative ? 1 : 0;
  const sign = (): void => {
    const [found] = /^[-+] ?/.exec(rest) ?? [];
    if (found === undefined) return;
    rest = rest.slice(found.length);
    negative ||= found.startsWith("-");
    signs++;
  };
  const money = (): boolean => {
    const [word, others] = currencyFirst(rest) ?? [];
    const code = word === undefined ? undefined : currencyOf(word, own);
    if (code === undefined || others === undefined || currency !== undefined) return false;
    [currency, rest] = [code, others];
    return true;
  };
  sign();
  money();
  sign();
  const digits = NUMERAL.exec(rest)?.[0];
  if (digits === undefined) return undefined;
  rest = rest.slice(digits.length).replace(NO_DECIMALS, "");
  if (/^ ?-(?!\p{L})/u.test(rest)) {
    rest = rest.replace(/^ ?-/, "");
    negative = true;
    signs++;
  }
  let multiple = 0;
  const [found, letters] = /^ ?(\p{L}+)\.?(?!\p{L})/u.exec(rest) ?? [];
  const power = letters === undefined ? undefined : MULTIPLES.get(letters.toLowerCase());
  if (
    found !== undefined &&
    power !== undefined &&
    fitOf(letters as string, unit, undefined)?.doubtful !== false
  ) {
    multiple = power;
    rest = rest.slice(found.length);
  }
  rest = rest.trim();
  const percent = PERCENT.test(rest);
  if (percent) rest = rest.replace(PERCENT, "").trim();
  money();
  if (/^-$/.test(rest)) {
    rest = "";
    negative = true;
    signs++;
  }
  return signs > 1 ? undefined : { negative, digits, percent, multiple, currency, words: rest };
}

/** What comes to thousands: money of a year or once, and pieces of a year. A price or a count of people may be small. */
function isLarge(unit: string): boolean {
  const { FTE: _people, year: _time, ...rest } = parseUnit(unit);
  const of = Object.keys(rest);
  return of.length === 1 && (of[0] === "currency" || of[0] === "unit") && Object.values(rest)[0] === 1;
}

function judged({ negative, digits, percent, multiple, currency, words }: Parts, wanted: Wanted): Reading {
  const { unit, separators, currency: own, counted } = wanted;
  const share = isShare(unit);
  const money = "currency" in parseUnit(unit);
  const read = readDigits(digits, separators);
  const fit = fitOf(words, unit, counted);
  const others = multiple === 0 && isLarge(unit) ? thousandsOfOthers(digits, separators) : undefined;
  if (read === undefined || fit === undefined) return REFUSED;
  if (percent && !share) return REFUSED;
  if (currency !== undefined && (!money || currency === null)) return REFUSED;
  const size = numberOfDigits(others ?? read.plain, multiple);
  if (size === undefined) return REFUSED;
  // Below 1 a share may be meant, and not a share of a percent.
  const asShare = share && !percent && size > 0 && size < 1;
  const scaled = share && !asShare ? numberOfDigits(read.plain, multiple - 2) : size;
  if (scaled === undefined) return REFUSED;
  const value = (negative && scaled !== 0 ? -scaled : scaled) * fit.times;
  const doubt: Doubt | undefined =
    currency !== undefined && currency !== own
      ? "currency"
      : asShare
        ? "share"
        : fit.doubtful
          ? "unit"
          : read.doubtful || others !== undefined || multiple !== 0
            ? "written"
            : undefined;
  if (doubt === undefined) return { kind: "read", value };
  return {
    kind: "asked",
    doubt,
    meant: value,
    ...(doubt === "currency" && { currency: currency as string }),
  };
}
