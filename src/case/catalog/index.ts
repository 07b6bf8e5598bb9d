import { engineering } from "./engineering";
import type { CatalogEntry } from "./entry";
import { finance } from "./finance";
import { frontOffice } from "./front-office";
import { it } from "./it";
import { knowledge } from "./knowledge";
import { operations } from "./operations";
import { people } from "./people";

export type { CatalogEntry, CatalogWords } from "./entry";

/** What is outsourced in practice, in the order in which it is offered. */
export const catalog: readonly CatalogEntry[] = [
  ...frontOffice,
  ...finance,
  ...operations,
  ...people,
  ...it,
  ...knowledge,
  ...engineering,
];

/** The entry that a process was made from, or is called like; undefined where it is work of its own. */
export function entryOf(
  entries: readonly CatalogEntry[],
  process: { readonly id: string; readonly name: string },
): CatalogEntry | undefined {
  const name = process.name.trim().toLowerCase();
  return (
    entries.find((entry) => entry.name.toLowerCase() === name) ??
    entries.find(({ id }) => process.id === id || new RegExp(`^${id}-\\d+$`).test(process.id))
  );
}
