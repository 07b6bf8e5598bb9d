import { inPlainCharacters } from "../../typing/characters";
import { english } from "./en";
import { german } from "./de";
import { portuguese } from "./pt";
import type { SheetWords } from "./words";

/** Every language in which cost sheets are understood. A language is one record and one line here. */
const LANGUAGES: readonly SheetWords[] = [english, german, portuguese];

/** A text as words are compared: small letters, no accents, one space. */
export const folded = (text: string): string =>
  inPlainCharacters(text).toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replace(/ß/g, "ss");

const literal = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
/** A pattern in which a word stands alone, and one with "*" begins a word. */
const patternOf = (words: readonly string[]): RegExp =>
  new RegExp(
    words
      .map((word) =>
        word.endsWith("*")
          ? `(?<![\\p{L}\\p{N}])${literal(word.slice(0, -1))}`
          : `(?<![\\p{L}\\p{N}])${literal(word)}(?![\\p{L}\\p{N}])`,
      )
      .join("|"),
    "u",
  );

const all = (pick: (words: SheetWords) => readonly string[]): RegExp => patternOf(LANGUAGES.flatMap(pick));

const blanks = new Set(LANGUAGES.flatMap(({ blank }) => blank));

/** What stands for no number: a blank, a dash, "nan". */
export const isBlankWord = (text: string): boolean => text.trim() === "" || blanks.has(folded(text));

const totals = all(({ total }) => total);
/** "Total", "Sum of travel", "Grand total 2025": the word begins or ends the label. */
export function isTotalLabel(text: string): boolean {
  const plain = folded(text).replace(/[:.\s]+$/, "");
  const found = totals.exec(plain);
  return found !== null && (found.index === 0 || found.index + found[0].length === plain.length);
}

/** Patterns for everything that a heading or a label may say; given a folded text. */
export const says = {
  name: all(({ heads }) => heads.name),
  option: all(({ heads }) => heads.option),
  people: all(({ heads }) => heads.people),
  pay: all(({ heads }) => heads.pay),
  amount: all(({ heads }) => heads.amount),
  perhaps: all(({ heads }) => heads.perhaps),
  price: all(({ heads }) => heads.price),
  units: all(({ heads }) => heads.units),
  month: all(({ heads }) => heads.month),
  monthly: all(({ monthly }) => monthly),
  yearly: all(({ yearly }) => yearly),
  once: all(({ once }) => once),
  recurring: all(({ recurring }) => recurring),
  role: all(({ roles }) => roles),
} as const;

export type Category = keyof SheetWords["costs"];
const categories = (Object.keys(english.costs) as Category[]).map(
  (name) => [name, all(({ costs }) => costs[name])] as const,
);

/** The category of cost that a label speaks of; undefined where it speaks of none that is known. */
export const categoryOf = (label: string): Category | undefined =>
  categories.find(([, pattern]) => pattern.test(folded(label)))?.[0];
