import { shareWorkbook } from "../library/workbook";
import { needsAttention, shareText } from "../workbook/share/report-text";
import { EXIT, type Command } from "./command";
import { printJson, withLargeAsText } from "./print-json";
import { dayOf } from "./day";
import { newFormulaEngine } from "./formula-engine";
import { readWorkbookBytes } from "./read-workbook";
import { outputFile } from "./output-file";

/** `share in.xlsx -o out.xlsx`: a copy for people without the add-in; status 1 where a person should look at it. */
export const share: Command = {
  name: "share",
  usage: "workbook.xlsx -o copy.xlsx [--date YYYY-MM-DD] [--lambda] [--json]",
  purpose: "a copy of a workbook that needs no add-in",
  options: {
    output: { type: "string", short: "o" },
    date: { type: "string" },
    lambda: { type: "boolean" },
    json: { type: "boolean" },
  },
  async run([file], { output, date, lambda, json }) {
    const target = outputFile(output, "new workbook", file);
    const copy = shareWorkbook(readWorkbookBytes(file), {
      day: dayOf(date as string | undefined),
      lambda: lambda === true,
      engine: await newFormulaEngine(),
    });
    const { bytes, ...account } = copy;
    target.write(bytes);
    if (json) printJson(withLargeAsText({ file: target.name, ...account }));
    else process.stdout.write(`${target.name}\n\n${shareText(account)}`);
    return needsAttention(copy) ? EXIT.error : EXIT.done;
  },
};
