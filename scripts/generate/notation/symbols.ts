/** How names look in mathematical notation. */
export interface Symbols {
  /** A name's symbol as TeX; with an index, the number of a series at that place. */
  of(name: string, index?: string): string;
}

const wordsOf = (name: string): string[] => name.split(/(?=[A-Z])/).map((word) => word.toLowerCase());

const text = (words: string): string => String.raw`\text{${words}}`;

/**
 * The letter of the thing, the other words under it: `onshoreCost` is c with "onshore". Of `weeksPerYear` the weeks
 * are the thing.
 */
function shortOf(name: string): readonly [letter: string, under: string] {
  const words = wordsOf(name);
  const per = words.indexOf("per");
  const thing = per > 0 ? per - 1 : words.length - 1;
  const under = words.filter((_, i) => i !== thing).join(" ");
  return [(words[thing] as string).charAt(0), under];
}

/** A symbol for each name. Names that would share one are written out, so that no symbol means two things. */
export function symbolsFor(names: readonly string[]): Symbols {
  const counts = new Map<string, number>();
  for (const name of new Set(names)) {
    const short = shortOf(name).join();
    counts.set(short, (counts.get(short) ?? 0) + 1);
  }
  return {
    of: (name, index) => {
      const [letter, under] = shortOf(name);
      const isShared = (counts.get([letter, under].join()) ?? 0) > 1;
      const base = isShared ? text(wordsOf(name).join(" ")) : letter;
      const below = [...(under === "" || isShared ? [] : [text(under)]), ...(index ? [index] : [])];
      return below.length === 0 ? base : `${base}_{${below.join(",")}}`;
    },
  };
}
