import { element, escaped, namespaces, part } from "./xml";

/** Longest text that a cell takes. */
const LONGEST = 32_767;

/** The texts of a workbook, each once. */
export interface SharedStrings {
  at(text: string): number;
  xml(): string;
}

export function sharedStrings(): SharedStrings {
  const places = new Map<string, number>();
  let count = 0;
  return {
    at(text) {
      count++;
      const kept = text.slice(0, LONGEST);
      let place = places.get(kept);
      if (place === undefined) places.set(kept, (place = places.size));
      return place;
    },
    xml() {
      const items = [...places.keys()].map(
        (text) => `<si><t${/^\s|\s$/.test(text) ? ' xml:space="preserve"' : ""}>${escaped(text)}</t></si>`,
      );
      return part(
        element("sst", { xmlns: namespaces.main, count, uniqueCount: places.size }, items.join("")),
      );
    },
  };
}
