/** The documentation as static files, into dist/docs or the folder that is named. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { buildSite } from "./site";

const folder = process.argv[2] ?? join(import.meta.dirname, "../../dist/docs");
rmSync(folder, { recursive: true, force: true });
const files = buildSite();
for (const [name, content] of files) {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
}
console.log(`${files.size} files in ${folder}.`);
