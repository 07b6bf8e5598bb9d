import { nativeForms } from "../workbook/share/native-forms";
import { needsAttention, shareText } from "../workbook/share/report-text";
import { shareWorkbook } from "../workbook/share/share";
import { EXIT, printJson, type Command } from "./command";
import { dayOf } from "./day";
import { newFormulaEngine } from "./formula-engine";
import { readWorkbookBytes } from "./read-workbook";
import { outputFile, writeWorkbook } from "./write-workbook";

/** `share in.xlsx -o out.xlsx`: a copy for people without the add-in; status 1 where a person should look at it. */
export const share: Command = {
  name: "share",
  usage: "workbook.xlsx -o copy.xlsx [--date YYYY-MM-DD] [--json]",
  purpose: "a copy of a workbook that needs no add-in",
  options: { output: { type: "string", short: "o" }, date: { type: "string" }, json: { type: "boolean" } },
  async run([file], { output, date, json }) {
    const target = outputFile(output, file);
    const day = new Date(dayOf(date as string | undefined));
    const copy = shareWorkbook(readWorkbookBytes(file), {
      native: nativeForms,
      date: day.toLocaleDateString("en-GB", {
        day: "numeric",
        month: "short",
        year: "numeric",
        timeZone: "UTC",
      }),
      engine: await newFormulaEngine(),
    });
    const { bytes, ...account } = copy;
    writeWorkbook(target, bytes);
    if (json) printJson({ file: target, ...account });
    else process.stdout.write(`${target}\n\n${shareText(account)}`);
    return needsAttention(copy) ? EXIT.error : EXIT.done;
  },
};
