import { parseUnit } from "../../kernel/unit";
import { whenAsked } from "../when-asked";
import type { Separators } from "../../typing/number";

/** Everything that turns numbers, dates and units into the text a person reads. */
export interface Formats {
  readonly separators: Separators;
  /** 3/4 is the third of April. */
  readonly dayFirst: boolean;
  /** A number in an input: thousands, and every digit it has, so that it is read back. `unit` "1" is shown in hundredths. */
  typed(value: number, unit: string): string;
  /** Money at a glance: 11.8M. */
  money(value: number): string;
  /** A change at a glance, with its sign: +0.3M. */
  moneyChange(value: number): string;
  percent(value: number, decimals?: number): string;
  percentChange(value: number): string;
  /** A count, or a factor, with at most so many decimals. */
  count(value: number, decimals?: number): string;
  countChange(value: number): string;
  /** A value of any unit, written out: at least four digits of it. */
  value(value: number, unit: string): string;
  /** Money in millions, thousands or units, so that several amounts share one scale. */
  scale(largest: number): Scale;
  /** A month of the case, 1 being its first: Apr 2027. */
  month(start: string, month: number): string;
  /** The same where there is little room: Apr 27. */
  monthShort(start: string, month: number): string;
  /** The month alone: Apr. */
  monthOnly(start: string, month: number): string;
  /** The name of a month of the year, 1 to 12: April. */
  monthName(month: number): string;
  time(at: Date): string;
  day(at: Date): string;
  list(items: readonly string[]): string;
}

/** One scale for several amounts: how it is called, and the numbers in it. */
export interface Scale {
  /** "M", "k" or nothing, as the language writes it. */
  readonly name: string;
  readonly divisor: number;
  text(value: number): string;
  change(value: number): string;
}

/** A minus as it is printed; input fields take both. */
const printed = (text: string): string => text.replace(/^-/, "−").replace("-", "−");

/** Whether a unit is a share, a rate or a probability, and so shown in percent. */
export const isShare = (unit: string): boolean =>
  Object.keys(parseUnit(unit)).every((base) => base === "year") && !isTime(unit);
const isTime = (unit: string): boolean => parseUnit(unit)["year"] === 1;

/** Texts in a language, with Excel's own separators where it says them. */
export function createFormats(locale: string, own?: Separators): Formats {
  const separators = whenAsked(() => ({ ...separatorsOf(locale), ...own }));
  const dayFirst = whenAsked(() => {
    const parts = new Intl.DateTimeFormat(locale).formatToParts(new Date(2027, 3, 3));
    return parts.findIndex(({ type }) => type === "day") < parts.findIndex(({ type }) => type === "month");
  });
  const style = (options: Intl.NumberFormatOptions): ((value: number) => string) => {
    const format = whenAsked(() => new Intl.NumberFormat(locale, options));
    return (value) =>
      printed(
        format()
          .formatToParts(value === 0 ? 0 : value)
          .map((part) => separated(part, separators()))
          .join(""),
      );
  };
  const once = <A extends unknown[]>(make: (...args: A) => (value: number) => string) => {
    const made = new Map<string, (value: number) => string>();
    return (value: number, ...args: A): string => {
      const key = args.join();
      let format = made.get(key);
      if (format === undefined) made.set(key, (format = make(...args)));
      return format(value);
    };
  };
  const compact = style({ notation: "compact", minimumSignificantDigits: 3, maximumSignificantDigits: 3 });
  const small = style({ maximumFractionDigits: 0 });
  const compactChange = style({
    notation: "compact",
    maximumSignificantDigits: 2,
    signDisplay: "exceptZero",
  });
  const typed = style({ maximumSignificantDigits: 15 });
  const counted = once((decimals: number) => style({ maximumFractionDigits: decimals }));
  const countedChange = style({ maximumFractionDigits: 1, signDisplay: "exceptZero" });
  const shared = once((decimals: number) => style({ style: "percent", maximumFractionDigits: decimals }));
  const sharedChange = style({
    maximumFractionDigits: 1,
    minimumFractionDigits: 1,
    signDisplay: "exceptZero",
  });
  const precise = style({ maximumSignificantDigits: 4 });
  const fixed = once((decimals: number, sign: string) =>
    style({
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      signDisplay: sign as "auto" | "exceptZero",
    }),
  );
  const date = (options: Intl.DateTimeFormatOptions): ((at: Date) => string) => {
    const format = whenAsked(() => new Intl.DateTimeFormat(locale, options));
    return (at) => format().format(at);
  };
  const month = date({ month: "short", year: "numeric", timeZone: "UTC" });
  const monthOnly = date({ month: "short", timeZone: "UTC" });
  const monthName = date({ month: "long", timeZone: "UTC" });
  const monthShort = date({ month: "short", year: "2-digit", timeZone: "UTC" });
  const lists = whenAsked(() => new Intl.ListFormat(locale, { type: "conjunction" }));
  const value = (number: number, unit: string): string => {
    if (isShare(unit)) return shared(number, 2);
    const size = Math.abs(number);
    return size >= 1000 ? small(number) : size >= 1 ? counted(number, 2) : precise(number);
  };
  return {
    get separators() {
      return separators();
    },
    get dayFirst() {
      return dayFirst();
    },
    typed: (number, unit) => typed(isShare(unit) ? Number((number * 100).toPrecision(15)) : number),
    money: (number) => (Math.abs(number) < 1000 ? small(number) : compact(number)),
    moneyChange: compactChange,
    percent: (number, decimals = 1) => shared(number, decimals),
    percentChange: (number) => sharedChange(number * 100),
    count: (number, decimals = 0) => counted(number, decimals),
    countChange: countedChange,
    value,
    scale: (largest) => scaleOf(locale, largest, fixed),
    month: (start, at) => month(dateOf(start, at)),
    monthShort: (start, at) => monthShort(dateOf(start, at)),
    monthOnly: (start, at) => monthOnly(dateOf(start, at)),
    monthName: (at) => monthName(dateOf("2027-01", at)),
    time: date({ hour: "numeric", minute: "2-digit" }),
    day: date({ day: "numeric", month: "short", hour: "numeric", minute: "2-digit" }),
    list: (items) => lists().format(items),
  };
}

function separated(part: Intl.NumberFormatPart, { decimal, group }: Separators): string {
  if (part.type === "decimal") return decimal;
  return part.type === "group" ? group : part.value;
}

/** The separators that a language writes. */
export function separatorsOf(locale: string): Separators {
  const parts = new Intl.NumberFormat(locale).formatToParts(1234567.8);
  const find = (type: string, otherwise: string): string =>
    parts.find((part) => part.type === type)?.value ?? otherwise;
  const pairs = parts.filter(({ type }) => type === "integer")[1]?.value.length === 2;
  return { decimal: find("decimal", "."), group: find("group", ""), ...(pairs && { pairs }) };
}

const dateOf = (start: string, month: number): Date => {
  const [year, first] = start.split("-").map(Number) as [number, number];
  return new Date(Date.UTC(year, first - 2 + month, 1));
};

function scaleOf(
  locale: string,
  largest: number,
  fixed: (value: number, decimals: number, sign: string) => string,
): Scale {
  const size = Math.abs(largest);
  const divisor = size >= 1e9 ? 1e9 : size >= 1e6 ? 1e6 : size >= 1e4 ? 1e3 : 1;
  const name = divisor === 1 ? "" : scaleName(locale, divisor);
  const decimals = divisor === 1 ? 0 : size / divisor >= 100 ? 0 : size / divisor >= 10 ? 1 : 2;
  return {
    name,
    divisor,
    text: (value) => fixed(value / divisor, decimals, "auto"),
    change: (value) => fixed(value / divisor, decimals, "exceptZero"),
  };
}

const scaleName = (locale: string, divisor: number): string => {
  const parts = new Intl.NumberFormat(locale, { notation: "compact" }).formatToParts(divisor);
  return (
    parts.find((part) => part.type === "compact")?.value ?? new Intl.NumberFormat(locale).format(divisor)
  );
};
