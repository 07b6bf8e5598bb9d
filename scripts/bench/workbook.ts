/**
 * Writing the largest case (15 years by month, 6 processes × 6 roles, 4 options) as .xlsx, beside exceljs writing the
 * same cells with their formulas, results and number formats (exceljs has no charts): median time and peak memory, each
 * run in a process of its own, in turns.
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import exceljs from "exceljs";
import { readCase } from "../../src/case/read";
import { templates } from "../../src/case/templates";
import { shiftedFormula } from "../../src/workbook/formula-text/shift";
import { planWorkbook } from "../../src/workbook/plan/build";
import type { WorkbookPlan } from "../../src/workbook/plan/plan";
import { xlsxWriter } from "../../src/xlsx/write";

const PROCESSES = 6;
const COPIES = 2;
const RUNS = 3;

type Fields = Record<string, unknown>;
const list = (fields: Fields, name: string): Fields[] => (fields[name] ?? []) as Fields[];

/** A list with each thing as often as asked, under names of their own. */
function multiplied(things: readonly Fields[], key: string, copies: number): Fields[] {
  return things.flatMap((thing) =>
    Array.from({ length: copies }, (_, i) => ({
      ...thing,
      [key]: i === 0 ? thing[key] : `${thing[key] as string}-${i + 1}`,
      ...(i > 0 && typeof thing["name"] === "string" && { name: `${thing["name"]} ${i + 1}` }),
    })),
  );
}

/** The first process of a template with its three roles twice, six times over. */
function largestCase(): Fields {
  const template = templates[1]!.case as Fields;
  const [process] = list(template, "processes") as [Fields];
  const roles = list(process, "roles");
  const isRole = (thing: Fields): boolean => roles.some(({ id }) => id === thing["item"]);
  const moved = (option: Fields): Fields[] =>
    list(option, "processes")
      .filter((one) => one["process"] === process["id"])
      .map((one) => ({
        ...one,
        ...("scopes" in one && {
          scopes: [
            ...multiplied(list(one, "scopes").filter(isRole), "item", COPIES),
            ...list(one, "scopes").filter((scope) => !isRole(scope)),
          ],
        }),
        ...("delivery" in one && {
          delivery: list(one, "delivery").map((place) => ({
            ...place,
            ...("roles" in place && { roles: multiplied(list(place, "roles"), "role", COPIES) }),
          })),
        }),
      }));
  return {
    ...template,
    years: 15,
    scenarios: [],
    processes: multiplied([{ ...process, roles: multiplied(roles, "id", COPIES) }], "id", PROCESSES),
    options: list(template, "options").map((option) => ({
      ...option,
      processes: multiplied(moved(option), "process", PROCESSES),
    })),
  };
}

function largestPlan(): WorkbookPlan {
  const read = readCase(largestCase());
  if (!read.ok) throw new Error(JSON.stringify(read.problems.slice(0, 5)));
  const planned = planWorkbook(read.case, { built: "2026-11-22" });
  if (!planned.ok) throw new Error(JSON.stringify(planned.problems.slice(0, 5)));
  return planned.plan;
}

async function writeWithExceljs(plan: WorkbookPlan): Promise<number> {
  const workbook = new exceljs.Workbook();
  for (const { name, cells, runs } of plan.sheets) {
    const sheet = workbook.addWorksheet(name);
    const put = (
      row: number,
      column: number,
      value: unknown,
      formula: string | undefined,
      format?: string,
    ) => {
      const cell = sheet.getCell(row, column);
      cell.value = (formula === undefined ? value : { formula, result: value }) as exceljs.CellValue;
      if (format !== undefined) cell.numFmt = format;
    };
    for (const { row, column, value, formula, style } of cells)
      put(row, column, value, formula, style.format);
    for (const { row, column, values, formula, style } of runs)
      for (let i = 0; i < values.length; i++)
        put(row, column + i, values[i], shiftedFormula(formula)(0, i), style.format);
  }
  return (await workbook.xlsx.writeBuffer()).byteLength;
}

const writers = {
  ours: (plan: WorkbookPlan) => Promise.resolve(xlsxWriter.write(plan).length),
  exceljs: writeWithExceljs,
};
type Writer = keyof typeof writers;

interface Run {
  /** Of the processor: on a busy machine the clock tells of the others. */
  readonly milliseconds: number;
  /** Megabytes above those of the plan. */
  readonly peakMemory: number;
  readonly bytes: number;
  readonly formulas: number;
}

const MEGABYTE = 1024;

/** One run in this process. */
async function measure(writer: Writer): Promise<Run> {
  const plan = largestPlan();
  const formulas = plan.sheets.reduce(
    (sum, { cells, runs }) =>
      sum +
      cells.filter(({ formula }) => formula !== undefined).length +
      runs.reduce((total, { values }) => total + values.length, 0),
    0,
  );
  globalThis.gc?.();
  const before = process.resourceUsage().maxRSS;
  const start = process.cpuUsage();
  const bytes = await writers[writer](plan);
  const { user, system } = process.cpuUsage(start);
  const milliseconds = Math.round((user + system) / 1000);
  const peakMemory = Math.round((process.resourceUsage().maxRSS - before) / MEGABYTE);
  return { milliseconds, peakMemory, bytes, formulas };
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!;

function inTurns(): unknown {
  const names = Object.keys(writers) as Writer[];
  const runs = new Map<Writer, Run[]>(names.map((name) => [name, []]));
  for (let round = 0; round < RUNS; round++) {
    for (const name of names) {
      const child = spawnSync(
        process.execPath,
        ["--expose-gc", "--import", "tsx", fileURLToPath(import.meta.url), name],
        { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] },
      );
      if (child.status !== 0) throw new Error(`${name} could not write the workbook.`);
      runs.get(name)!.push(JSON.parse(child.stdout) as Run);
    }
  }
  const middle = (name: Writer) => ({
    milliseconds: median(runs.get(name)!.map(({ milliseconds }) => milliseconds)),
    megabytes: median(runs.get(name)!.map(({ peakMemory }) => peakMemory)),
    bytes: runs.get(name)![0]!.bytes,
  });
  const [ours, theirs] = [middle("ours"), middle("exceljs")];
  return {
    formulas: runs.get("ours")![0]!.formulas,
    ours,
    exceljs: theirs,
    timesSlowerThanOurs: Number((theirs.milliseconds / ours.milliseconds).toFixed(1)),
  };
}

const [, , chosen] = process.argv;
const isWriter = (name: string | undefined): name is Writer =>
  name !== undefined && Object.hasOwn(writers, name);
console.log(JSON.stringify(isWriter(chosen) ? await measure(chosen) : inTurns()));
