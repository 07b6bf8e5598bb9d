import { parseUnit } from "../../kernel/unit";
import { isShare } from "./formats";

/** Unit of a plain number, such as an index: no share, and nothing to be said beside it. */
export const FACTOR = "factor";

/** The words for base units, and how they are joined; one record per language. */
export interface UnitWords {
  /** Short forms: yr, mo, h. */
  readonly short: Readonly<Record<string, string>>;
  /** Full forms: year, month, hour. */
  readonly full: Readonly<Record<string, string>>;
  /** "USD per FTE a year" from what is counted and what it is for. */
  readonly per: (over: string, under: readonly string[], times: readonly string[]) => string;
  readonly share: string;
}

/** What a case calls its money and the unit of a process's volume. */
export interface CaseUnits {
  readonly currency: string;
  readonly unit?: string | undefined;
}

const TIMES = ["hour", "week", "month", "year", "minute", "second"];

/** "USD/yr" beside an input. Employees are left out where a column or a role already says so. */
export function shortUnit(unit: string, words: UnitWords, names: CaseUnits): string {
  if (isShare(unit)) return parseUnit(unit)["year"] === -1 ? `%/${words.short["year"]}` : "%";
  const { over, under } = parts(unit, words.short, names);
  const behind = over.length > 0 ? under.filter((one) => one !== words.short["FTE"]) : under;
  return [over.join(" "), ...behind].join("/");
}

/** "USD per employee a year" in a sentence. */
export function fullUnit(unit: string, words: UnitWords, names: CaseUnits): string {
  if (isShare(unit))
    return parseUnit(unit)["year"] === -1
      ? words.per(words.share, [], [words.full["year"] ?? ""])
      : words.share;
  const powers = parseUnit(unit);
  const named = (base: string): string => name(base, words.full, names);
  const under = Object.keys(powers).filter((base) => (powers[base] ?? 0) < 0);
  const over = Object.keys(powers).filter((base) => (powers[base] ?? 0) > 0);
  const times = under.filter((base) => TIMES.includes(base));
  return words.per(
    over.map(named).join(" "),
    under.filter((base) => !TIMES.includes(base)).map(named),
    times.map(named),
  );
}

function parts(
  unit: string,
  words: UnitWords["short"],
  names: CaseUnits,
): { over: string[]; under: string[] } {
  const powers = Object.entries(parseUnit(unit));
  const take = (sign: 1 | -1): string[] =>
    powers.filter(([, power]) => power * sign > 0).map(([base]) => name(base, words, names));
  return { over: take(1), under: take(-1) };
}

function name(base: string, words: Readonly<Record<string, string>>, { currency, unit }: CaseUnits): string {
  if (base === "currency") return currency;
  if (base === "unit" && unit !== undefined) return unit;
  return words[base] ?? base;
}
