import type { Case, OptionProcess } from "../../case/schema/case";
import { copyChanges } from "./driver";

/**
 * The case in which options say of the copy of a process, or of a thing in a process, what they say of its original:
 * how it runs under them, what it is paid at their locations, how much of it moves, what it is sold for.
 * @param list path of the list that both are in
 */
export function copyReferences(source: Case, list: string, from: string, to: string): Case {
  const [first, process, inside] = list.split(".");
  if (first !== "processes") return source;
  const parts = (part: OptionProcess): OptionProcess[] => {
    if (inside === undefined) return twice([part], "process", from, to);
    return [part.process === process ? withTwice(part, from, to) : part];
  };
  const options = source.options.map((option) => ({
    ...option,
    processes: option.processes.flatMap(parts),
  }));
  const places = source.options.flatMap(({ id, processes }) => {
    const path = `options.${id}.processes`;
    if (inside === undefined) return [path];
    const part = processes.find((one) => one.process === process);
    const pay = (part?.delivery ?? []).map(({ location }) => `delivery.${location}.roles`);
    return [...pay, "scopes", "assetSales"].map((place) => `${path}.${process}.${place}`);
  });
  return places.reduce((before, path) => copyChanges(before, `${path}.${from}`, `${path}.${to}`), {
    ...source,
    options,
  });
}

const withTwice = (part: OptionProcess, from: string, to: string): OptionProcess => ({
  ...part,
  delivery: part.delivery.map((one) => ({ ...one, roles: twice(one.roles, "role", from, to) })),
  scopes: twice(part.scopes, "item", from, to),
  assetSales: twice(part.assetSales, "asset", from, to),
});

/** Things, and behind the one about `from` the same about `to`. */
const twice = <K extends string, T extends Readonly<Record<K, string>>>(
  things: readonly T[],
  about: K,
  from: string,
  to: string,
): T[] => things.flatMap((one) => (one[about] === from ? [one, { ...one, [about]: to }] : [one]));
