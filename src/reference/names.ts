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

/** Finds what a name stands for, or says which names are near. */
export type Find<T> = (given: string) => T | FormulaError;

/** Makes things findable by any of their names. The first name of each is what a message offers. */
export function findBy<T>(
  what: string,
  things: readonly T[],
  namesOf: (thing: T) => readonly string[],
): Find<T> {
  const known = new Map<string, T>();
  const offered = new Map<string, string>();
  for (const thing of things) {
    const names = namesOf(thing);
    for (const name of names) {
      known.set(plain(name), thing);
      offered.set(plain(name), names[0] as string);
    }
  }
  return (given) => {
    const name = plain(given);
    return known.get(name) ?? unknown(what, given, near(name, offered));
  };
}

/** Names that hold the given one as whole words, else the one that looks most like it. A code is like no other. */
function near(name: string, offered: ReadonlyMap<string, string>): string[] {
  if (name === "") return [];
  const holding = [...offered].filter(([known]) => ` ${known} `.includes(` ${name} `));
  const names = holding.map(([, first]) => first);
  if (names.length === 0 && name.length > CODE_LENGTH)
    names.push(offered.get(nearest(name, [...offered.keys()])) as string);
  return [...new Set(names)].slice(0, OFFERED);
}
