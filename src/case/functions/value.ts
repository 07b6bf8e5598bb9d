import { isError } from "../../kernel/error";
import { shown } from "../../kernel/messages";
import { isLeftOut } from "./given";
import { METRICS } from "./metrics";
import { metricOf, type Metric } from "./metric";
import type { Reading } from "./reading";
import { CallError, defineCaseFunction, type CellAnswer } from "./record";
import { metricInput, scenarioInput } from "./shared-inputs";

export default defineCaseFunction({
  name: "CASE.VALUE",
  label: "Figure of the business case",
  meaning:
    "A key figure or a yearly amount of this workbook's business case. It follows every change of the case.",
  gives: "value",
  inputs: {
    metric: metricInput,
    scenario: scenarioInput,
    year: {
      label: "Contract year",
      meaning: "1 is the first year.",
      optional: true,
      allowed: "a whole number from 1 to the years of the case",
      ifLeftOut: "the whole case",
    },
  },
  errors: [
    "#N/A where the workbook holds no case, or one that is not complete",
    "#N/A where the figure has no value: an option that never pays back",
    "#VALUE! for an unknown metric, option, scenario or year, with those that there are",
  ],
  examples: [
    { call: '=BPO.CASE.VALUE("npv")', gives: "net present value of the recommended option in the base" },
    {
      call: '=BPO.CASE.VALUE("offshore/payback","cautious")',
      gives: "months to payback of the option offshore",
    },
    { call: '=BPO.CASE.VALUE("saving",,3)', gives: "saving in the third contract year" },
  ],
  answer: (reading, [metric, scenario, year]) => valueOf(reading, metricOf(reading, metric), scenario, year),
});

/** The value of a metric in a scenario, for one year or the whole case. */
export function valueOf(reading: Reading, metric: Metric, scenario: unknown, year?: unknown): CellAnswer {
  const results = reading.results(scenario);
  const k = yearOf(year, reading.source.years);
  if ("line" in metric) {
    const years = results.years(metric.line);
    if (k !== undefined) return years[k - 1] as number;
    const rule = reading.model.lines.find(({ id }) => id === metric.line)?.kind.year ?? "sum";
    if (rule === "last") return years.at(-1) as number;
    const total = years.reduce((sum, value) => sum + value, 0);
    return rule === "sum" ? total : total / years.length;
  }
  if (k !== undefined) {
    if (metric.byYear !== undefined) return results.years(metric.byYear)[k - 1] as number;
    const name = metric.figure.split("/").at(-1) as string;
    throw new CallError(
      "#VALUE!",
      `${name} (${METRICS[name] ?? ""}) is about the whole case: leave the year out.`,
    );
  }
  const value = results.figures.get(metric.figure);
  if (typeof value === "number") return value;
  throw new CallError("#N/A", isError(value) ? value.message : "It has no value.");
}

function yearOf(given: unknown, years: number): number | undefined {
  if (isLeftOut(given)) return undefined;
  const year = typeof given === "number" || typeof given === "string" ? Number(given) : NaN;
  if (Number.isInteger(year) && year >= 1 && year <= years) return year;
  throw new CallError("#VALUE!", `year must be a whole number from 1 to ${years}, but is ${shown(given)}.`);
}
