import { assess } from "../case/assessment/assess";
import { evaluateCase } from "../case/open";
import type { Results } from "../case/results";
import { EXIT, Misuse, type Command } from "./command";
import { figuresOf } from "./figures";
import { fitJson } from "./fit";
import { eachLine } from "./lines/each-line";
import { printJson } from "./print-json";
import { readAndCompute } from "./read-case";
import { summary } from "./summary";

/** `evaluate case.json`: the results of a case, for people or for programs; or of many, a line each. */
export const evaluate: Command = {
  name: "evaluate",
  usage: "case.json [--scenario NAME] [--json | --lines]",
  purpose: "the results of a case, or of one case a line",
  options: { json: { type: "boolean" }, lines: { type: "boolean" }, scenario: { type: "string" } },
  async run([file], { json, lines, scenario }) {
    if (json && lines) throw new Misuse("Give --json for one case or --lines for many, not both.");
    if (lines)
      return eachLine(file, scenario as string | undefined, (source, chosen) => ({
        figures: figuresOf(evaluateCase(source, chosen)),
      }));
    const { source, results } = await readAndCompute(file, scenario as string | undefined);
    if (json) printJson(everything(results));
    else process.stdout.write(summary(source, results, scenario as string | undefined));
    return EXIT.done;
  },
};

/** Every line by month and year, every key figure; how core the work is and how well options fit, where that was assessed. */
function everything(results: Results): unknown {
  const { model } = results;
  const fit = assess(results);
  return {
    months: model.months,
    figures: figuresOf(results),
    ...(fit !== undefined && { fit: fitJson(fit) }),
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
