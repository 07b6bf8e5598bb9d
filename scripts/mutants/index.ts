/**
 * Mutation testing: puts one small mistake after the other into a copy of the source, and sees whether the tests of that
 * part notice. `npm run mutants -- kernel` tries a sample of 40; `SAMPLE=0` all, `SEED=2` another sample. Prints those
 * that nobody noticed, and the share of those that somebody did.
 */
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AREAS, LEFT_OUT, NOT_CHANGED, type Area } from "./areas";
import { mutantsOf, withMutant, type Mutant } from "./mutations";

const sample = Number(process.env["SAMPLE"] ?? 40);
const seed = Number(process.env["SEED"] ?? 1);
const asked = process.argv.slice(2);
const unknown = asked.find((name) => !(name in AREAS));
if (unknown !== undefined)
  throw new Error(`There is no area ${unknown}; there are ${Object.keys(AREAS).join(", ")}.`);

interface Placed extends Mutant {
  readonly file: string;
}

const tracked = spawnSync("git", ["ls-files"], { encoding: "utf8" }).stdout.trim().split("\n");
const copy = mkdtempSync(join(tmpdir(), "mutants-"));
try {
  for (const file of tracked) cpSync(file, join(copy, file), { recursive: true });
  symlinkSync(join(process.cwd(), "node_modules"), join(copy, "node_modules"));
  for (const [name, area] of Object.entries(AREAS))
    if (asked.length === 0 || asked.includes(name)) tryArea(name, area);
} finally {
  rmSync(copy, { recursive: true, force: true });
}

function tryArea(name: string, area: Area): void {
  const all = placesIn(area);
  const chosen = sample === 0 ? all : sampled(all, sample);
  const before = Date.now();
  if (run(area, 3_600_000) !== 0) throw new Error(`The tests of ${name} fail without any mistake.`);
  // What takes five times as long as all tests does not end: a mistake that hangs is noticed.
  const patience = 10_000 + 5 * (Date.now() - before);
  const unnoticed = chosen.filter((mutant) => {
    const file = join(copy, mutant.file);
    const text = readFileSync(mutant.file, "utf8");
    writeFileSync(file, withMutant(text, mutant));
    const status = run(area, patience);
    writeFileSync(file, text);
    return status === 0;
  });
  for (const { file, line, before: was, replacement } of unnoticed)
    console.log(`${name}: ${file}:${line} unnoticed: ${oneLine(was)} → ${oneLine(replacement)}`);
  const noticed = chosen.length - unnoticed.length;
  const share = ((100 * noticed) / chosen.length).toFixed(1);
  console.log(
    `${name}: ${noticed} of ${chosen.length} noticed (${share} %), of ${all.length} in all, seed ${seed}`,
  );
}

function placesIn({ source }: Area): Placed[] {
  return tracked
    .filter((file) => file.endsWith(".ts") && !NOT_CHANGED.test(file))
    .filter((file) => source.some((folder) => file.startsWith(`${folder}/`)))
    .flatMap((file) => mutantsOf(file, readFileSync(file, "utf8")).map((mutant) => ({ ...mutant, file })));
}

/** So many of them, each as likely as any other; the same for the same seed. */
function sampled(all: readonly Placed[], count: number): Placed[] {
  let state = seed >>> 0;
  const random = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  return all
    .map((mutant) => ({ mutant, key: random() }))
    .sort((a, b) => a.key - b.key)
    .slice(0, count)
    .map(({ mutant }) => mutant);
}

/** Exit status of the tests; another than 0 where they do not end. */
function run({ tests }: Area, timeout: number): number {
  const jest = join(copy, "node_modules/jest/bin/jest.js");
  const args = [jest, ...tests, "--bail", "--silent", "--testPathIgnorePatterns", LEFT_OUT];
  const { status } = spawnSync(process.execPath, args, {
    cwd: copy,
    timeout,
    killSignal: "SIGKILL",
    stdio: "ignore",
  });
  return status ?? 1;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").slice(0, 80);
}
