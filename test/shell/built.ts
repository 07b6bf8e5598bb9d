import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { finishBuild } from "../support/shipped";

/** The repository, and the program that builds it. */
export const root = join(__dirname, "../..");
export const webpack = join(root, "node_modules/webpack/bin/webpack.js");

/** The folder of a production build for an address; it goes away at the end. */
export async function build(url: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "sourcing-case-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  const env = { ...process.env, ADDIN_URL: url };
  await promisify(execFile)(process.execPath, [webpack, "--output-path", folder], { cwd: root, env });
  await finishBuild(folder);
  return folder;
}

/** Every file below a folder, by its path in it. */
export const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
