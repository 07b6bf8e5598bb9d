import type { FormulaError } from "../kernel/error";
import { nearest } from "../kernel/nearest";
import { unknown } from "./messages";

/** Most names that a message offers. */
const OFFERED = 3;

/** Letters of a code: "USD", "IND". */
const CODE_LENGTH = 3;

/** A name as names are compared: no case, accent or punctuation, no "the", "&" as "and", "St." as "Saint". */
const plain = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("&", " and ")
    .replace(/['’.]/g, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && word !== "the")
    .map((word) => (word === "st" ? "saint" : word))
    .join(" ");

/** Things that are found by their names. */
export interface ByName<T> {
  /** What a name stands for, or `#VALUE!` that says which names are near. */
  find(given: string): T | FormulaError;
  /** The same without a search for near names. */
  get(given: string): T | undefined;
}

/**
 * Makes things findable by any of their names. The first name of each is what a message offers.
 * @param meanings by first name, other words that a message takes for it; no answer is given for them
 */
export function byName<T>(
  what: string,
  things: readonly T[],
  namesOf: (thing: T) => readonly string[],
  meanings: Readonly<Record<string, readonly string[]>> = {},
): ByName<T> {
  let index: Map<string, readonly [thing: T, offered: string]> | undefined;
  // Made when it is first needed: a call of one function needs no names of another's.
  const known = () => (index ??= new Map(things.flatMap((thing) => entries(thing, namesOf(thing)))));
  const get = (given: string): T | undefined => known().get(plain(given))?.[0];
  const find = (given: string): T | FormulaError => {
    const found = get(given);
    if (found !== undefined) return found;
    const offered = [...known()].map(([name, [, first]]) => [name, first] as const);
    return unknown(what, given, meant(plain(given), meanings) ?? near(plain(given), new Map(offered)));
  };
  return { find, get };
}

const entries = <T>(thing: T, names: readonly string[]) =>
  names.map((name) => [plain(name), [thing, names[0] as string]] as const);

/** The name that a word in another name for it stands for: looks are no guide to what is meant. */
function meant(name: string, meanings: Readonly<Record<string, readonly string[]>>): string[] | undefined {
  const found = Object.keys(meanings).filter((first) =>
    (meanings[first] ?? []).some((word) => one(plain(word)) === one(name)),
  );
  return found.length === 0 ? undefined : found.slice(0, OFFERED);
}

/** Words in the singular, as far as an "s" makes many of one. */
const one = (name: string): string => name.replace(/(?<=\p{L}{3})s\b/gu, "");

/** Names that hold the given one as whole words, else the one that looks most like it. A code is like no other. */
function near(name: string, offered: ReadonlyMap<string, string>): string[] {
  if (name === "") return [];
  const holding = [...offered].filter(([known]) => ` ${one(known)} `.includes(` ${one(name)} `));
  const names = new Set(holding.map(([, first]) => first));
  if (names.size === 0 && name.length > CODE_LENGTH) {
    const words = [...offered.keys()].filter((known) => known.length > CODE_LENGTH);
    names.add(offered.get(nearest(name, words)) as string);
  }
  return [...names].slice(0, OFFERED);
}
