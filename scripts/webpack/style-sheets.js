import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

const IMPORT = /@import "([^"]+)";/g;

/** A style sheet with the sheets it imports in their places: a browser asks for one file. */
export const withImports = (content, file) =>
  content.toString().replace(IMPORT, (_line, name) => readFileSync(join(dirname(file), name), "utf8"));

/** Whether another style sheet of the same folder imports this one. */
export function isImported(file) {
  const folder = dirname(file);
  return readdirSync(folder)
    .filter((name) => name.endsWith(".css"))
    .flatMap((name) => [...readFileSync(join(folder, name), "utf8").matchAll(IMPORT)])
    .some(([, name]) => name === basename(file));
}
