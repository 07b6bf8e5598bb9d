/** The unified manifest and its package, beside the built manifest.xml, whose addresses they take over. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { appPackage } from "./app-package";

const folder = process.argv[2] ?? join(import.meta.dirname, "../../dist");
const files = await appPackage(readFileSync(join(folder, "manifest.xml"), "utf8"), (name) =>
  readFileSync(join(folder, "assets", name)),
);
for (const [name, content] of files) writeFileSync(join(folder, name), content);
console.log(`${[...files.keys()].join(" and ")} in ${folder}.`);
