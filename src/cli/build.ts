import { studyRisk } from "../analysis/study";
import { CaseProblems } from "../case/open";
import { planWorkbook } from "../workbook/plan/build";
import { xlsxWriter } from "../xlsx/write";
import { EXIT, type Command } from "./command";
import { dayOf } from "./day";
import { outputFile } from "./output-file";
import { languageFrom, languageOption } from "./language";
import { readCase } from "./read-case";

/** `build case.json -o case.xlsx`: the workbook of a case. The same case and day give the same bytes. */
export const build: Command = {
  name: "build",
  usage:
    "case.json -o case.xlsx [--for CLIENT] [--by AUTHOR] [--status TEXT] [--date YYYY-MM-DD] [--language en|de]",
  purpose: "the workbook of a case",
  options: {
    output: { type: "string", short: "o" },
    for: { type: "string" },
    by: { type: "string" },
    status: { type: "string" },
    date: { type: "string" },
    ...languageOption,
  },
  async run([file], { output, for: preparedFor, by: preparedBy, status, date, language }) {
    const target = outputFile(output, "workbook", file);
    const source = await readCase(file);
    const planned = planWorkbook(source, {
      built: dayOf(date as string | undefined),
      risk: studyRisk(source),
      language: languageFrom(language),
      ...(typeof preparedFor === "string" && { preparedFor }),
      ...(typeof preparedBy === "string" && { preparedBy }),
      ...(typeof status === "string" && { status }),
    });
    if (!planned.ok) throw new CaseProblems(planned.problems);
    const { sheets } = planned.plan;
    target.write(xlsxWriter.write(planned.plan));
    process.stdout.write(
      `${target.name}: ${sheets.length} sheets, ${sheets.map(({ name }) => name).join(", ")}\n`,
    );
    return EXIT.done;
  },
};
