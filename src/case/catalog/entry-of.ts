import type { CatalogEntry } from "./entry";

/**
 * The entry that a process is called like, or was made from, or that its name contains; undefined where it is work of
 * its own.
 */
export function entryOf(
  entries: readonly CatalogEntry[],
  process: { readonly id: string; readonly name: string },
): CatalogEntry | undefined {
  const name = process.name.trim().toLowerCase();
  return (
    entries.find((entry) => entry.name.toLowerCase() === name) ??
    entries.find(({ id }) => process.id === id || new RegExp(`^${id}-\\d+$`).test(process.id)) ??
    entries.find((entry) => name.includes(entry.name.toLowerCase()))
  );
}
