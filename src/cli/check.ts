import { checkWorkbook } from "../library/workbook";
import { reportText } from "../workbook/check/report-text";
import { EXIT, type Command } from "./command";
import { printJson } from "./print-json";
import { readWorkbookBytes } from "./read-workbook";

/** `check workbook.xlsx`: any workbook against the rules of good practice; status 1 where a rule is broken. */
export const check: Command = {
  name: "check",
  usage: "workbook.xlsx [--json]",
  purpose: "a workbook against good practice",
  options: { json: { type: "boolean" } },
  run([file], { json }) {
    const report = checkWorkbook(readWorkbookBytes(file));
    if (json) printJson(report);
    else process.stdout.write(reportText(report));
    return report.count === 0 ? EXIT.done : EXIT.error;
  },
};
