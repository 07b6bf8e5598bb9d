import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { BUILD_TIMEOUT, shipped } from "./shipped";

const root = join(__dirname, "../..");

/** How a run of the command line ended, and what it took. */
export interface Run {
  /** Undefined where a signal ended it. */
  readonly status: number | undefined;
  readonly out: string;
  readonly err: string;
  /** Seconds of processor time, and megabytes of memory at most. Undefined where it did not come to its end. */
  readonly usage: { readonly cpu: number; readonly memory: number } | undefined;
}

/** How a run is made to fail, besides its arguments. */
export interface Circumstances {
  readonly input?: string | Uint8Array;
  /** Environment variables. */
  readonly env?: Readonly<Record<string, string>>;
  /** A script for node to run first. */
  readonly before?: string;
  /** A command of the shell around it; `"$@"` is the command line. */
  readonly shell?: string;
}

/** A program of this repository, in one file so that it starts soon: the shipped command line, or a test's own module. */
export class Program {
  private readonly folder = mkdtempSync(join(tmpdir(), "program-"));
  private readonly usage = join(this.folder, "usage.mjs");
  private program = join(this.folder, "a/b/program.mjs");

  /** To be made where tests are described: the command line is built before the first of them. */
  constructor(entry?: string) {
    process.on("exit", () => rmSync(this.folder, { recursive: true, force: true }));
    writeFileSync(this.usage, reportUsage);
    if (entry !== undefined) this.bundle(entry);
    else
      beforeAll(async () => {
        this.program = join(await shipped(), "cli.js");
      }, BUILD_TIMEOUT);
  }

  private bundle(entry: string): void {
    // The program of the formula engine is found two folders above, as in the repository.
    symlinkSync(join(root, "node_modules"), join(this.folder, "node_modules"));
    mkdirSync(join(this.folder, "a/b"), { recursive: true });
    buildSync({
      absWorkingDir: root,
      entryPoints: [entry],
      outfile: this.program,
      bundle: true,
      minify: true,
      platform: "node",
      format: "esm",
      target: "node20",
      logLevel: "error",
    });
  }

  /** Runs it with these arguments, and measures. */
  run(args: readonly string[], { input = "", env = {}, before, shell }: Circumstances = {}): Run {
    const report = join(this.folder, "usage.json");
    rmSync(report, { force: true });
    const scripts = [this.usage, ...(before === undefined ? [] : [before])];
    const command = [
      process.execPath,
      ...scripts.flatMap((script) => ["--import", script]),
      this.program,
      ...args,
    ];
    const [program, ...rest] = shell === undefined ? command : ["bash", "-c", shell, "bash", ...command];
    const { status, stdout, stderr } = spawnSync(program as string, rest, {
      input,
      env: { ...process.env, ...env, USAGE_REPORT: report },
      encoding: "utf8",
      maxBuffer: 1 << 30,
    });
    return { status: status ?? undefined, out: stdout, err: stderr, usage: usageIn(report) };
  }
}

/** What a process writes about itself when it ends by itself. */
const reportUsage = `
import { writeFileSync } from "node:fs";
const write = writeFileSync;
process.on("exit", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  write(process.env.USAGE_REPORT, JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS / 1024 }));
});
`;

function usageIn(report: string): Run["usage"] {
  try {
    return JSON.parse(readFileSync(report, "utf8")) as Run["usage"];
  } catch {
    return undefined;
  }
}
