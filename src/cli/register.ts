import { registerOf } from "../case/register";
import { writeCsv } from "../workbook/csv";
import { EXIT, Misuse, type Command } from "./command";
import { outputFile } from "./output-file";
import { printJson } from "./print-json";
import { readAndCompute } from "./read-case";

/** `register case.json -o register.csv`: what supervisors ask of the options' providers, in their own words. */
export const register: Command = {
  name: "register",
  usage: "case.json -o register.csv | --json",
  purpose: "the register of providers, in the words of supervisors (B_07.01)",
  options: { output: { type: "string", short: "o" }, json: { type: "boolean" } },
  async run([file], { output, json }) {
    if (json && output !== undefined)
      throw new Misuse("Give -o for a file or --json for the terminal, not both.");
    const target = json ? undefined : outputFile(output, "register", file);
    const { source, results } = await readAndCompute(file, undefined);
    const rows = registerOf(source, results);
    const [first] = rows;
    if (first === undefined)
      throw new Error(
        "No option of the case has a register: say in the step Contract that the firm is regulated.",
      );
    if (target === undefined) printJson(rows);
    else {
      const columns = Object.keys(first);
      const csv = writeCsv([columns, ...rows.map((row) => columns.map((name) => row[name] ?? ""))]);
      target.write(Buffer.from(csv));
      process.stdout.write(
        `${target.name}: ${rows.length} ${rows.length === 1 ? "provider" : "providers"}\n`,
      );
    }
    return EXIT.done;
  },
};
