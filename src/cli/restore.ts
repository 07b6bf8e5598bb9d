import { restoreText } from "../workbook/share/report-text";
import { restoreWorkbook } from "../workbook/share/restore";
import { EXIT, type Command } from "./command";
import { printJson, withLargeAsText } from "./print-json";
import { readWorkbookBytes } from "./read-workbook";
import { outputFile } from "./output-file";

/** `restore copy.xlsx -o workbook.xlsx`: the functions back in a shared copy; status 1 where not all came back. */
export const restore: Command = {
  name: "restore",
  usage: "copy.xlsx -o workbook.xlsx [--json]",
  purpose: "the functions back in a shared copy",
  options: { output: { type: "string", short: "o" }, json: { type: "boolean" } },
  run([file], { output, json }) {
    const target = outputFile(output, "new workbook", file);
    const { bytes, ...account } = restoreWorkbook(readWorkbookBytes(file));
    if (account.wasShared) target.write(bytes);
    if (json) printJson(withLargeAsText({ ...(account.wasShared && { file: target.name }), ...account }));
    else process.stdout.write(`${account.wasShared ? `${target.name}\n\n` : ""}${restoreText(account)}`);
    return account.wasShared && account.kept.length === 0 ? EXIT.done : EXIT.error;
  },
};
