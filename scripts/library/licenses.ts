import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The formula engine stands beside the command line as it is, outside of the library's scripts. */
const besides = ["@ironcalc/wasm"];

/** The licenses of all packages of others that the package holds a part of, from the files that were bundled. */
export function licensesOf(root: string, files: readonly string[]): string {
  const bundled = files.flatMap((file) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? []);
  const names = [...new Set([...bundled, ...besides])].sort();
  return names.map((name) => licenseOf(join(root, "node_modules", name))).join(`\n${"-".repeat(72)}\n\n`);
}

function licenseOf(folder: string): string {
  const about = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    name: string;
    version: string;
    license?: string;
  };
  const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying)(\.(md|txt))?$/i.test(name));
  const text =
    file === undefined
      ? `License: ${about.license ?? "not stated"}\n`
      : readFileSync(join(folder, file), "utf8");
  return `${about.name} ${about.version}\n\n${text}`;
}
