import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Formula } from "../../src/kernel/formula";

/** A record, and the file it stands in. */
export interface Loaded {
  readonly record: Formula;
  readonly file: string;
}

const isRecord = (value: unknown): value is Formula =>
  typeof value === "object" && value !== null && "inputs" in value && "name" in value;

/**
 * Every formula record below a folder: a file's default export, or all its exports where one file holds the
 * lines of one subject. In order of family and name.
 */
export async function loadRecords(folder: string): Promise<Loaded[]> {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.includes(".generated."))
    .map((name) => join(folder, name));
  const loaded: Loaded[] = [];
  for (const file of files) {
    const module = (await import(pathToFileURL(file).href)) as Record<string, unknown>;
    for (const record of Object.values(module).filter(isRecord)) loaded.push({ record, file });
  }
  return loaded.sort((a, b) => (a.record.name < b.record.name ? -1 : 1));
}
