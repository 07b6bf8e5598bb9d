import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** A program that some tests need: what it is called on various machines, and how to get it. */
const tools = {
  chromium: {
    variable: "CHROMIUM",
    programs: ["chromium", "chromium-browser", "google-chrome"],
    leftOut: "tests in a real browser",
    get: "apt-get install chromium, or set CHROMIUM to the program's path",
  },
  libreoffice: {
    variable: "LIBREOFFICE",
    programs: ["soffice", "libreoffice"],
    leftOut: "recalculation by LibreOffice",
    get: "apt-get install --no-install-recommends libreoffice-calc, or set LIBREOFFICE to the program's path",
  },
  python: {
    variable: "PYTHON",
    programs: ["python3", "python"],
    leftOut: "the comparison of simulations with numpy",
    get: "install Python 3 with numpy, or set PYTHON to the program's path",
  },
  parallel: {
    variable: "PARALLEL",
    programs: ["parallel"],
    leftOut: "the recipe for GNU parallel",
    get: "apt-get install parallel",
  },
  slurm: {
    variable: "SLURM",
    programs: ["slurmctld"],
    leftOut: "the recipe for Slurm, which needs root",
    get: "apt-get install --no-install-recommends slurm-wlm munge",
  },
  duckdb: {
    variable: "DUCKDB",
    programs: ["duckdb"],
    leftOut: "the recipe for DuckDB",
    get: "install DuckDB's command line, or set DUCKDB to the program's path",
  },
} as const;

const told = new Set<string>();

/**
 * The path of a program, or null where this machine lacks it: then one line says what is left out and how to get it.
 * On the build server (CI=true) a missing program is an error, so that nothing is left out there.
 */
export function requireTool(name: keyof typeof tools): string | null {
  const { variable, programs, leftOut, get } = tools[name];
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const candidates = [
    process.env[variable],
    ...programs.flatMap((program) => folders.map((folder) => join(folder, program))),
  ];
  const found = candidates.find((path) => path !== undefined && path !== "" && existsSync(path));
  if (found !== undefined) return found;
  const message = `${name} is not installed: ${leftOut} left out. To get it: ${get}.`;
  if (process.env["CI"] === "true") throw new Error(message);
  if (!told.has(name)) process.stderr.write(`${message}\n`);
  told.add(name);
  return null;
}

/** Tests in Chromium, which are given its path. They are left out where it is missing. */
export function inChromium(name: string, tests: (program: string) => void): void {
  const program = requireTool("chromium");
  (program === null ? describe.skip : describe)(name, () => tests(program ?? ""));
}
