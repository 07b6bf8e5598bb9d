import { isError } from "../kernel/error";
import type { Results } from "../case/results";
import { EXIT, type Command } from "./command";
import { printJson } from "./print-json";
import { readAndCompute } from "./read-case";
import { summary } from "./summary";

/** `evaluate case.json`: the results of a case, for people or for programs. */
export const evaluate: Command = {
  name: "evaluate",
  usage: "case.json [--scenario NAME] [--json]",
  purpose: "the results of a case",
  options: { json: { type: "boolean" }, scenario: { type: "string" } },
  async run([file], { json, scenario }) {
    const { source, results } = await readAndCompute(file, scenario as string | undefined);
    if (json) printJson(everything(results));
    else process.stdout.write(summary(source, results, scenario as string | undefined));
    return EXIT.done;
  },
};

/** Every line by month and year, every key figure. */
function everything(results: Results): unknown {
  const { model, figures } = results;
  return {
    months: model.months,
    figures: Object.fromEntries(
      [...figures].map(([id, value]) => [
        id,
        isError(value) ? { error: { type: value.kind, message: value.message } } : value,
      ]),
    ),
    bridge: Object.fromEntries(
      model.options.map((option) => [
        option.id,
        option.bridge.map(({ id, label, line }) => ({ id, label, years: results.years(line) })),
      ]),
    ),
    lines: model.lines.map(({ id, label, groups, kind }) => ({
      id,
      label,
      groups,
      unit: kind.unit,
      years: results.years(id),
      months: Array.from(results.values.row(id)),
    })),
  };
}
