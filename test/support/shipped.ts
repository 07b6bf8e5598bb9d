import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

/** Where the shipped build says that it lives. Nothing is there: what looks for its files elsewhere finds none. */
export const shippedAddress = "https://addins.example.com/finance/sourcing-case";

const root = process.cwd();
const cache = join(root, "node_modules/.cache/shipped");

/** All that a build depends on. */
const sources = [
  "src",
  "assets",
  "docs",
  "manifest.xml",
  "webpack.config.js",
  "scripts/manifest",
  "scripts/site",
  "scripts/webpack",
  "tsconfig.json",
  "package-lock.json",
];

/** Builds that are no longer of use go away after so many milliseconds; tests of another state may still run. */
const KEPT = 6 * 3600_000;

/**
 * The folder of what `npm run build` makes of the present sources, minified, for `shippedAddress`. It is built by
 * whoever asks first, once for each state of the sources; others, in other processes too, wait for it. What it holds
 * must not be changed.
 */
export async function shipped(): Promise<string> {
  const folder = join(cache, stateOfSources());
  const lock = `${folder}.lock`;
  mkdirSync(cache, { recursive: true });
  while (!existsSync(folder)) {
    if (taken(lock)) {
      try {
        if (!existsSync(folder)) await buildInto(folder);
      } finally {
        rmSync(lock, { force: true });
      }
    } else await new Promise((done) => setTimeout(done, 200));
  }
  const now = new Date();
  utimesSync(folder, now, now);
  return folder;
}

/** Milliseconds that a build may take on a busy machine. Tests wait for it before the first of them. */
export const BUILD_TIMEOUT = 900_000;

/** Takes a lock that names the process; one whose process has ended is anyone's. */
function taken(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: "wx" });
    return true;
  } catch {
    if (abandoned(lock)) rmSync(lock, { force: true });
    return false;
  }
}

function abandoned(lock: string): boolean {
  try {
    const holder = Number(readFileSync(lock, "utf8"));
    if (holder === 0) return false;
    process.kill(holder, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ESRCH";
  }
}

async function buildInto(folder: string): Promise<void> {
  const unfinished = `${folder}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  const webpack = join(root, "node_modules/webpack/bin/webpack.js");
  const options = ["--output-path", unfinished, "--cache-type", "filesystem"];
  const where = ["--cache-cache-directory", join(cache, "webpack")];
  const env = { ...process.env, ADDIN_URL: `${shippedAddress}/` };
  await promisify(execFile)(process.execPath, [webpack, ...options, ...where], {
    cwd: root,
    env,
    maxBuffer: 64_000_000,
  }).catch((error: Error & { stdout?: string }) => {
    throw new Error(`The build failed:\n${error.stdout?.slice(-4000) ?? error.message}`);
  });
  await finishBuild(unfinished);
  renameSync(unfinished, folder);
  for (const name of readdirSync(cache)) {
    const old = join(cache, name);
    if (name !== "webpack" && Date.now() - statSync(old).mtimeMs > KEPT)
      rmSync(old, { recursive: true, force: true });
  }
}

/** Writes the unified manifest and the documentation into a build, as `npm run build` does after webpack. */
export async function finishBuild(folder: string): Promise<void> {
  const tsx = join(root, "node_modules/tsx/dist/cli.mjs");
  const run = (script: string, target: string) =>
    promisify(execFile)(process.execPath, [tsx, script, target], { cwd: root });
  await run("scripts/manifest/build.ts", folder);
  await run("scripts/site/build.ts", join(folder, "docs"));
}

function stateOfSources(): string {
  const hash = createHash("sha256");
  for (const source of sources)
    for (const file of filesAt(join(root, source))) hash.update(`${file}\0`).update(readFileSync(file));
  return hash.digest("hex").slice(0, 16);
}

/** A file, or all files below a folder, in the order of their names. */
function filesAt(place: string): string[] {
  if (!statSync(place).isDirectory()) return [place];
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes("src/workbench"))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
