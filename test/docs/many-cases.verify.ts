import { execFileSync, spawn, spawnSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { templates } from "../../src/case/templates";
import { BUILD_TIMEOUT, shipped } from "../support/shipped";
import { requireTool } from "../support/tools";
import { pages } from "./pages";
import { canRunSlurm, startSlurm } from "./slurm";

/** The recipes of the page, run as they stand there, on so many cases. */
const CASES = Number(process.env["RECIPE_CASES"] ?? 160);

jest.setTimeout(3_600_000);

const { text } = pages.find(({ path }) => path.endsWith("run-many-cases.md"))!;
const blocks = [...text.matchAll(/^```(bash|sql)( \S+)?\n([\s\S]*?)^```$/gm)].map(([, kind, file, code]) => ({
  kind,
  file: file?.trim(),
  code: code as string,
}));
const scripts = blocks
  .filter(({ kind, file }) => kind === "bash" && file === undefined)
  .map(({ code }) => code);
/** The one script that holds a text. */
const scriptWith = (part: string): string => {
  const found = scripts.filter((code) => code.includes(part));
  expect([part, found.length]).toEqual([part, 1]);
  return found[0] as string;
};
const lines = scriptWith("evaluate cases.ndjson");
const parallel = scriptWith("part-*.ndjson");
const slurm = scriptWith("sbatch --wait parts");

const folder = mkdtempSync(join(tmpdir(), "many-cases-"));
const env: Record<string, string> = {};
let expected = "";

const bash = (script: string, more: Record<string, string> = {}) =>
  spawnSync("bash", ["--norc", "-euo", "pipefail", "-c", script], {
    cwd: folder,
    env: { ...process.env, ...env, ...more },
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
const results = (): string => readFileSync(join(folder, "results.ndjson"), "utf8");
const removeResults = (): void => {
  for (const name of readdirSync(folder))
    if (/^results|\.(out|tmp|log)$/.test(name)) rmSync(join(folder, name));
};

beforeAll(async () => {
  for (const name of ["bin", "cases"]) mkdirSync(join(folder, name));
  symlinkSync(join(await shipped(), "cli.js"), join(folder, "bin/sourcing-case"));
  env["PATH"] = `${join(folder, "bin")}:${process.env["PATH"] ?? ""}`;
  for (let i = 0; i < CASES; i++) {
    const source = templates[i % templates.length]!.case as Record<string, unknown>;
    const varied = { ...source, discountRate: 0.04 + 0.0005 * (i % 100) };
    writeFileSync(join(folder, `cases/${String(i).padStart(5, "0")}.json`), JSON.stringify(varied, null, 2));
  }
  const { status, stderr } = bash(lines);
  expect([status, stderr]).toEqual([0, ""]);
  expected = results();
}, BUILD_TIMEOUT);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("lines of a folder: each case by its name, with the figures that it has by itself", () => {
  const read = expected
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line) as { id: string; figures: unknown });
  expect(read.map(({ id }) => id)).toEqual(
    readdirSync(join(folder, "cases"))
      .map((name) => name.slice(0, -5))
      .sort(),
  );
  const alone = bash("sourcing-case evaluate cases/00003.json --json").stdout;
  expect(read[3]!.figures).toEqual((JSON.parse(alone) as { figures: unknown }).figures);
});

/** The processes below one of ours, with their commands. */
function below(parent: number): { pid: number; command: string }[] {
  const all = execFileSync("ps", ["-eo", "pid=,ppid=,args="], { encoding: "utf8" })
    .trim()
    .split("\n")
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line)!)
    .map(([, pid, ppid, command]) => ({ pid: Number(pid), ppid: Number(ppid), command: command as string }));
  const children = (of: number): typeof all =>
    all.filter(({ ppid }) => ppid === of).flatMap((one) => [one, ...children(one.pid)]);
  return children(parent);
}

test("GNU parallel, a worker killed in the middle and the recipe run again: the same bytes as one process", async () => {
  expect(requireTool("parallel")).not.toBeNull();
  removeResults();
  const script = ["--norc", "-euo", "pipefail", "-c", parallel];
  const running = spawn("bash", script, { cwd: folder, env: { ...process.env, ...env }, stdio: "ignore" });
  const ended = new Promise<number | null>((done) => running.once("close", done));
  const written = (): boolean =>
    readdirSync(folder).some((name) => name.endsWith(".tmp") && statSync(join(folder, name)).size > 0);
  while (!written()) await new Promise((done) => setTimeout(done, 20));
  const worker = below(running.pid as number).find(({ command }) =>
    /^\S*node .*sourcing-case evaluate/.test(command),
  )!;
  process.kill(worker.pid, "SIGKILL");
  expect(await ended).not.toBe(0);
  const before = readdirSync(folder).filter((name) => name.endsWith(".out")).length;
  const { status } = bash(parallel);
  expect([status, before]).toEqual([0, 7]);
  expect(results() === expected).toBe(true);
});

test("a Slurm array gives the same bytes as one process", async () => {
  if (!canRunSlurm()) return void expect(requireTool("slurm")).toBeNull();
  removeResults();
  const batch = blocks.find(({ file }) => file === "parts.sbatch")!;
  writeFileSync(join(folder, batch.file!), batch.code);
  bash(parallel.split("\n")[0]!);
  const cluster = await startSlurm(join(folder, "slurm"));
  try {
    const { status, stderr } = bash(slurm, cluster.env);
    expect([status, stderr]).toEqual([0, ""]);
  } finally {
    cluster.stop();
  }
  expect(results() === expected).toBe(true);
});

describe("one big simulation in slices", () => {
  const TRIALS = Number(process.env["RECIPE_TRIALS"] ?? 40_000);
  const smaller = (script: string): string => script.replace("TRIALS=1000000", `TRIALS=${TRIALS}`);
  const values = () => readFileSync(join(folder, "values.f64"));
  let whole: Buffer;
  beforeAll(() => {
    const source = templates
      .map((one) => one.case as { options: { id: string }[] })
      .find(({ options }) => options.some(({ id }) => id === "offshore"));
    const ranges = [{ driver: "discountRate", kind: "triangular", low: 0.05, mode: 0.08, high: 0.12 }];
    writeFileSync(join(folder, "case.json"), JSON.stringify({ ...source, uncertainty: { ranges } }));
    const one = `sourcing-case simulate case.json --option offshore --trials ${TRIALS} --values whole.f64`;
    const { status, stderr } = bash(one);
    expect([status, stderr]).toEqual([0, ""]);
    whole = readFileSync(join(folder, "whole.f64"));
    expect(whole).toHaveLength(8 * TRIALS);
  });
  const clear = (): void => {
    for (const name of readdirSync(folder)) if (/^slice|^values/.test(name)) rmSync(join(folder, name));
  };

  test("by GNU parallel: the same bytes as one run, and their percentiles", () => {
    expect(requireTool("parallel")).not.toBeNull();
    clear();
    const { status, stderr } = bash(smaller(scriptWith("| SHELL=/bin/bash parallel")));
    expect([status, stderr]).toEqual([0, ""]);
    expect(values().equals(whole)).toBe(true);
    expect(bash(scriptWith("readDoubleLE")).status).toBe(0);
    const shown = readFileSync(join(folder, "percentiles.txt"), "utf8").trim().split("\n");
    const numbers = shown.map((line) => Number(line.split(" ")[1]));
    expect([...numbers].sort((a, b) => a - b)).toEqual(numbers);
    expect(numbers).toHaveLength(3);
  });

  test("as a Slurm array: the same bytes as one run", async () => {
    if (!canRunSlurm()) return void expect(requireTool("slurm")).toBeNull();
    clear();
    const batch = blocks.find(({ file }) => file === "slices.sbatch")!;
    writeFileSync(join(folder, batch.file!), batch.code);
    const cluster = await startSlurm(join(folder, "slurm-slices"));
    try {
      const { status, stderr } = bash(smaller(scriptWith("sbatch --wait slices")), cluster.env);
      expect([status, stderr]).toEqual([0, ""]);
    } finally {
      cluster.stop();
    }
    expect(values().equals(whole)).toBe(true);
  });
});

test("simulate --lines: a line of distributions for each case, in order", () => {
  const { status, stderr } = bash(
    `head -n 8 cases.ndjson > some.ndjson && ${scriptWith("--lines --trials").replace("cases.ndjson", "some.ndjson")}`,
  );
  expect(status).toBe(0);
  expect(stderr).toMatch(/^$|their lines say why/);
  const ids = readFileSync(join(folder, "distributions.ndjson"), "utf8")
    .split("\n")
    .slice(0, -1)
    .map((line) => (JSON.parse(line) as { id: string }).id);
  expect(ids).toEqual(["00000", "00001", "00002", "00003", "00004", "00005", "00006", "00007"]);
});

test("DuckDB reads the lines: a row for each option, percentiles in order, and Parquet", () => {
  const program = requireTool("duckdb");
  if (program === null) return;
  const { code } = blocks.find(({ kind }) => kind === "sql")!;
  writeFileSync(join(folder, "results.ndjson"), expected);
  const { status, stderr, stdout } = spawnSync(program, ["-json", "-c", code], {
    cwd: folder,
    encoding: "utf8",
  });
  expect([status, stderr]).toEqual([0, ""]);
  const rows = JSON.parse(stdout) as { cases: number; percentiles: number[] | string }[];
  const options = templates.reduce(
    (sum, one) => sum + (one.case as { options: unknown[] }).options.length,
    0,
  );
  expect(rows).toHaveLength(options);
  for (const { cases, percentiles } of rows) {
    const values = typeof percentiles === "string" ? (JSON.parse(percentiles) as number[]) : percentiles;
    expect([cases, [...values].sort((a, b) => a - b)]).toEqual([CASES / templates.length, values]);
  }
  expect(statSync(join(folder, "figures.parquet")).size).toBeGreaterThan(1000);
});
