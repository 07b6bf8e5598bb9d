import type { Separators } from "./number";

/** What a cell holds, and the number format that it shows it in, as Excel's English codes. */
export interface HeldCell {
  readonly value: string | number | boolean;
  readonly format: string;
}

const MOST_DIGITS = 15;
const LITERALS = /"([^"]*)"|\\(.)|\[\$([^\]-]*)[^\]]*\]|\[[^\]]*\]|_.|\*./g;
const PLACES = /[#0?][#0?,.\s]*(?:E[+-]0+)?/;
const DATE = /[yd]|m{3,}|(?:^|[^#0?])m{1,2}(?:$|[^#0?])/i;
const MULTIPLE = /^\s*(?:k|t|m|mn|mio\.?|tsd\.?|b|bn|mrd\.?)\b/i;
/** Stands for a word while the places of digits are looked for. */
const MARK = 0xe000;
const DAY = 86_400_000;
/** Excel counts days from here, beyond the February 1900 that it believes in. */
const FIRST_DAY = Date.UTC(1899, 11, 30);

/**
 * A cell as a person would type what it holds: the stored number with all its digits, never the rounded one that is
 * shown, and around it the words of its number format.
 */
export function textOfCell({ value, format }: HeldCell, { decimal }: Separators): string {
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return String(value).toUpperCase();
  const section = sectionFor(format, value);
  if (isDate(section)) return dayOfSerial(value);
  const { before, after, percent, thousands } = around(section);
  const words = thousands ? after.replace(MULTIPLE, "") : after;
  const number = percent ? Number((value * 100).toPrecision(MOST_DIGITS)) : value;
  const digits = String(Math.abs(number)).replace(".", decimal);
  return `${number < 0 ? "-" : ""}${before}${digits}${percent ? "%" : ""} ${words}`.trim();
}

/** The day that Excel counts by a number: 2027-04-01. */
export const dayOfSerial = (serial: number): string =>
  new Date(FIRST_DAY + Math.floor(serial) * DAY).toISOString().slice(0, 10);

/** The part of a format that a number is shown by: positive, negative, zero. */
function sectionFor(format: string, value: number): string {
  const sections = format.match(/(?:"[^"]*"|\\.|[^;"\\])+/g) ?? [format];
  return (value < 0 ? sections[1] : value === 0 ? sections[2] : undefined) ?? sections[0] ?? "";
}

/** Whether a section of a number format shows dates. */
export const isDate = (section: string): boolean =>
  section.toLowerCase() !== "general" && DATE.test(section.replace(LITERALS, " ").replace(/general/i, " "));

/** The words before and behind the digits; brackets and signs of a negative section say nothing more. */
function around(section: string) {
  const spoken: string[] = [];
  const bare = section.replace(LITERALS, (_, quoted?: string, escaped?: string, sign?: string) => {
    const word = quoted ?? escaped ?? sign ?? "";
    return word.trim() === "" ? " " : String.fromCharCode(MARK + spoken.push(word) - 1);
  });
  const places = PLACES.exec(bare)?.[0] ?? "";
  const at = places === "" ? bare.length : bare.indexOf(places);
  const words = (part: string): string =>
    part
      .replace(/general/gi, "")
      .replace(/[\ue000-\uf8ff]/g, (mark) => spoken[mark.charCodeAt(0) - MARK] ?? "")
      .replace(/[%()+-]/g, "")
      .trim();
  return {
    before: words(bare.slice(0, at)),
    after: words(bare.slice(at + places.length)),
    percent: bare.includes("%"),
    thousands: /,\s*$/.test(places.replace(/\.[#0?]*$/, "")) || /,$/.test(places.trim()),
  };
}
