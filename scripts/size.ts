/** Prints what the built start-up files weigh, and fails where they weigh more than their budget or hold mathjs. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { budgetsOf, holdsMathjs, inKB, weigh } from "./size/budget";

const folder = join(import.meta.dirname, "../dist");
if (!existsSync(join(folder, "functions.js"))) {
  console.error("There is no build to weigh. Run: npm run build");
  process.exit(1);
}

const problems = new Set<string>();
for (const { what, files, gzipLimit } of budgetsOf(folder)) {
  const total = { raw: 0, gzip: 0 };
  console.log(`${what}: at most ${inKB(gzipLimit)} gzip`);
  for (const file of files) {
    const content = readFileSync(join(folder, file));
    const { raw, gzip } = weigh(content);
    total.raw += raw;
    total.gzip += gzip;
    console.log(row(file, raw, gzip));
    if (file.endsWith(".js") && holdsMathjs(content.toString())) problems.add(`${file} holds mathjs`);
  }
  if (files.length > 1) console.log(row("together", total.raw, total.gzip));
  if (total.gzip > gzipLimit)
    problems.add(`${what}: ${inKB(total.gzip)} gzip is over its budget of ${inKB(gzipLimit)}`);
}

for (const problem of problems) console.error(`OVER BUDGET: ${problem}`);
if (problems.size > 0) process.exit(1);
console.log("Within budget, and no mathjs at start-up.");

function row(name: string, raw: number, gzip: number): string {
  return `  ${name.padEnd(24)}${inKB(raw).padStart(10)} raw${inKB(gzip).padStart(10)} gzip`;
}
