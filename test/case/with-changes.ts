import type { Case } from "../../src/case/schema/case";

type Fields = Record<string, unknown>;

/** The identifying fields of things in lists, the first that there is counting. */
const KEYS = ["id", "process", "role", "item", "asset", "location"];

/** A case with other values entered for some drivers, by path: what a scenario must come to. */
export function withChanges(source: Case, changes: Readonly<Record<string, number>>): Case {
  const copy = structuredClone(source) as Case;
  for (const [path, value] of Object.entries(changes)) {
    const names = path.split(".");
    const driver = names.pop()!;
    let place: unknown = copy;
    for (const name of names) {
      place = Array.isArray(place)
        ? (place as Fields[]).find((thing) => thing[KEYS.find((key) => key in thing)!] === name)
        : (place as Fields)[name];
    }
    (place as Fields)[driver] = value;
  }
  return copy;
}
