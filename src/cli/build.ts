import { writeFileSync } from "node:fs";
import { planWorkbook } from "../workbook/plan/build";
import { xlsxWriter } from "../xlsx/write";
import { Misuse, EXIT, type Command } from "./command";
import { CaseProblems, readCase } from "./read-case";

/** `build case.json -o case.xlsx`: the workbook of a case. The same case and day give the same bytes. */
export const build: Command = {
  name: "build",
  usage: "case.json -o case.xlsx [--for CLIENT] [--date YYYY-MM-DD]",
  purpose: "the workbook of a case",
  options: {
    output: { type: "string", short: "o" },
    for: { type: "string" },
    date: { type: "string" },
  },
  run([file], { output, for: preparedFor, date }) {
    if (typeof output !== "string") throw new Misuse("The workbook's file is missing: -o case.xlsx.");
    const planned = planWorkbook(readCase(file), {
      built: dayOf(date as string | undefined),
      ...(typeof preparedFor === "string" && { preparedFor }),
    });
    if (!planned.ok) throw new CaseProblems(planned.problems);
    const { sheets } = planned.plan;
    save(output, xlsxWriter.write(planned.plan));
    process.stdout.write(`${output}: ${sheets.length} sheets, ${sheets.map(({ name }) => name).join(", ")}\n`);
    return EXIT.done;
  },
};

/** The day that the workbook says it was built: today, or the one given. */
function dayOf(date: string | undefined): string {
  if (date === undefined) return new Date().toISOString().slice(0, 10);
  const day = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== date)
    throw new Misuse(`--date must be a day such as 2026-11-22, but is ${date}.`);
  return date;
}

function save(file: string, bytes: Uint8Array): void {
  try {
    writeFileSync(file, bytes);
  } catch (error) {
    throw new Misuse(`${file} can't be written: ${(error as Error).message}`);
  }
}
