/**
 * Runs the benchmarks one after the other, each in a process of its own, and prints one JSON document:
 * `npm run bench`, or `npm run bench -- finance` for one of them.
 */
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const folder = dirname(fileURLToPath(import.meta.url));
const shared = ["index.ts", "harness.ts"];
const wanted = process.argv.slice(2);
const names = readdirSync(folder)
  .filter((file) => file.endsWith(".ts") && !shared.includes(file))
  .map((file) => file.replace(/\.ts$/, ""))
  .filter((name) => wanted.length === 0 || wanted.includes(name));

const results = names.map((name) => {
  const run = spawnSync(process.execPath, ["--import", "tsx", join(folder, `${name}.ts`)], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (run.status !== 0) throw new Error(`The benchmark ${name} failed.`);
  return [name, JSON.parse(run.stdout) as unknown] as const;
});
process.stdout.write(`${JSON.stringify(Object.fromEntries(results), null, 2)}\n`);
