import { assess } from "../../../case/assessment/assess";
import { explainLine } from "../../../case/explain";
import { openCase } from "../../../case/open";
import { explanationText } from "../../explain";
import { figuresOf, type FigureJson } from "../../figures";
import { fitJson } from "../../fit";
import { summary } from "../../summary";
import { number, table } from "../../text-table";
import { Refused } from "../root";
import type { Tool } from "../tool";
import { setAt } from "./set-at";
import { computed, scenarioField, sourceFields, textOf } from "./source";

const newCase: Tool = {
  name: "new_case",
  title: "New case",
  description:
    "Writes a case file: a template or another file with answers put in. It is written only if the case can be used; else all that is wrong is listed with its address.",
  input: {
    ...sourceFields,
    answers: {
      type: "object",
      description:
        'Values by address: {"processes[0].annualVolume": 90000, "name": "Payroll"}. A number may be {"value", "source", "note"}.',
      required: true,
    },
    output: { type: "string", description: "The new file, such as case.json.", required: true },
    overwrite: { type: "boolean", description: "Whether a file of that name may be replaced." },
  },
  output: ["file", "name", "notices"],
  writes: true,
  async run(args, root) {
    const file = args["output"] as string;
    const target = root.target(file, ".json", args["overwrite"] === true);
    const data = JSON.parse(textOf(args, root)) as unknown;
    for (const [address, value] of Object.entries(args["answers"] as object)) setAt(data, address, value);
    const text = JSON.stringify(data, null, 2);
    const { case: source, notices } = await openCase(text);
    target.write(Buffer.from(`${text}\n`));
    return { data: { file, name: source.name, notices }, text: `${file}: ${source.name}` };
  },
};

const evaluate: Tool = {
  name: "evaluate",
  title: "Evaluate a case",
  description:
    "Key figures of every option, cost by year and category, the bridge from in-house to each option, and the fit of options where the case assesses it.",
  input: { ...sourceFields, ...scenarioField },
  output: ["name", "currency", "years", "figures", "lines"],
  async run(args, root) {
    const { source, scenario, results } = await computed(args, root);
    const { name, currency, years } = source;
    const lines = results.model.lines.map(({ id, label }) => ({ id, label }));
    const fit = assess(results);
    return {
      data: {
        name,
        currency,
        years,
        figures: figuresOf(results),
        ...(fit !== undefined && { fit: fitJson(fit) }),
        lines,
      },
      text: summary(source, results, scenario),
    };
  },
};

const explain: Tool = {
  name: "explain",
  title: "Explain a line",
  description: "A line's formula with its values in a month, and where each of them was entered.",
  input: {
    ...sourceFields,
    ...scenarioField,
    line: { type: "string", description: "The line's identifier; evaluate lists them.", required: true },
    month: { type: "integer", description: "Month of the case; the last if left out.", minimum: 1 },
  },
  output: ["explanation"],
  async run(args, root) {
    const { results } = await computed(args, root);
    const { months } = results.model;
    const month = (args["month"] as number | undefined) ?? months;
    if (month > months) throw new Refused(`The case has ${months} months.`);
    const explanation = explainLine(results, args["line"] as string, month);
    return { data: { explanation }, text: explanationText(explanation) };
  },
};

/** Figures that a decision is made on, as they are named in tables. */
const compared = { npv: "Net present value", savingRate: "Saving rate", payback: "Payback, months", peakFunding: "Peak funding" } as const; // prettier-ignore

const compare: Tool = {
  name: "compare",
  title: "Compare options",
  description: "The options of a case side by side, in its base and in every scenario.",
  input: sourceFields,
  output: ["currency", "scenarios"],
  async run(args, root) {
    const { source } = await computed(args, root);
    const scenarios = [];
    const rows: string[][] = [["Scenario", "Option", ...Object.values(compared)]];
    for (const { id, name } of [{ id: "base", name: "Base" }, ...source.scenarios]) {
      const { results } = await computed({ ...args, scenario: id }, root);
      const figures = figuresOf(results);
      const options = results.model.options.map((option) => {
        const own = Object.keys(compared).map((key) => [key, figures[`${option.id}/figure/${key}`]] as const);
        rows.push([name, option.name, ...own.map(([key, value]) => shown(key, value))]);
        return { id: option.id, name: option.name, ...Object.fromEntries(own) };
      });
      scenarios.push({ id, name, options });
    }
    return { data: { currency: source.currency, scenarios }, text: table(rows).join("\n") };
  },
};

function shown(figure: string, value: FigureJson | undefined): string {
  if (typeof value !== "number") return "none";
  return figure === "savingRate"
    ? `${number(value * 100, 1)} %`
    : number(value, figure === "payback" ? 1 : 0);
}

export const caseTools: readonly Tool[] = [newCase, evaluate, explain, compare];
