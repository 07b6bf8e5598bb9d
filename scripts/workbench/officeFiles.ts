import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/**
 * The files of @microsoft/office-js 1.1.110 that the workbench uses, with the SHA-256 of each. They are served from
 * node_modules as they are, and nothing else of the package is.
 */
const hashes: Readonly<Record<string, string>> = {
  "office.js": "f259e3047218ef0b71f58e7d9485bad88906841827a121768340a29e422c0b62",
  "excel-web-16.00.js": "01117ef878d9dce538bd755fc5d295dfda042aa440905330628d2779579de72c",
  "en-us/office_strings.js": "5b6d3f98f8a755878f226b38fdb1f7c31e67b456221f253b70f95aa331668594",
};

const folder = join(
  dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json")),
  "dist",
);

/** True for files that the pages may ask for. */
export const isOfficeFile = (name: string): boolean => Object.hasOwn(hashes, name);

/** Reads one of Microsoft's files, or throws where it is not the one that was examined. */
export function readOfficeFile(name: string): Buffer {
  const expected = hashes[name];
  if (expected === undefined)
    throw new Error(`${name} is none of the office.js files that the workbench uses.`);
  const content = readFileSync(join(folder, name));
  const found = createHash("sha256").update(content).digest("hex");
  if (found !== expected)
    throw new Error(
      `node_modules/@microsoft/office-js/dist/${name} is not the examined version (SHA-256 ${found}); ` +
        "run npm ci, or examine the new version and record its hash in scripts/workbench/officeFiles.ts.",
    );
  return content;
}
