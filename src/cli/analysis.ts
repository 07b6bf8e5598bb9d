import { CaseProblems } from "../case/open";
import { METRIC_NAMES, metricOf, type Metric, type MetricName } from "../analysis/metric";
import { caseMessages } from "../case/messages";
import { buildModel } from "../case/model/build";
import type { Model, OptionPart } from "../case/model/model";
import type { Case } from "../case/schema/case";
import { nearest } from "../kernel/nearest";
import { Misuse } from "./command";
import { readCase } from "./read-case";

/** A case to analyze: its model, the option and metric that are asked about, and what the scenario changes. */
export interface Asked {
  readonly source: Case;
  readonly model: Model;
  readonly option: OptionPart;
  readonly metric: Metric;
  readonly changes: Readonly<Record<string, number>>;
}

/** Options that all analyses have. */
export const analysisOptions = {
  option: { type: "string" },
  metric: { type: "string" },
  scenario: { type: "string" },
  json: { type: "boolean" },
} as const;

/** Reads the case and finds what is asked about. @throws CaseProblems, Misuse */
export async function readAsked(
  file: string | undefined,
  { option, metric = "npv", scenario }: Readonly<Record<string, unknown>>,
): Promise<Asked> {
  const source = await readCase(file);
  const known = source.scenarios.map(({ id }) => id);
  if (scenario !== undefined && scenario !== "base" && !known.includes(String(scenario)))
    throw new Misuse(caseMessages.unknownScenario(String(scenario), known));
  const built = buildModel(source);
  if (!built.ok) throw new CaseProblems(built.problems);
  const { model } = built;
  const ids = model.options.map(({ id }) => id);
  if (option === undefined) throw new Misuse(`Give --option: ${ids.join(", ") || "the case has none"}.`);
  const part = model.options.find(({ id }) => id === option);
  if (part === undefined)
    throw new Misuse(`There is no option "${String(option)}"; the case has ${ids.join(", ") || "none"}.`);
  const name = METRIC_NAMES.find((one) => one === metric);
  if (name === undefined)
    throw new Misuse(
      `There is no metric "${String(metric)}"; did you mean "${nearest(String(metric), METRIC_NAMES)}"?`,
    );
  return {
    source,
    model,
    option: part,
    metric: metricIn(model, part, name),
    changes: source.scenarios.find(({ id }) => id === scenario)?.changes ?? {},
  };
}

function metricIn(model: Model, option: OptionPart, name: MetricName): Metric {
  const metric = metricOf(model, option, name);
  if (metric !== undefined) return metric;
  const others = METRIC_NAMES.filter((one) => metricOf(model, option, one) !== undefined);
  throw new Misuse(`${option.name} has no ${name}; it has ${others.join(", ")}.`);
}

/** A whole number that an option gives. */
export function wholeNumber(
  name: string,
  given: unknown,
  least: number,
  most: number,
  standard: number,
): number {
  if (given === undefined) return standard;
  const number = typeof given === "string" && given.trim() !== "" ? Number(given) : NaN;
  if (Number.isInteger(number) && number >= least && number <= most) return number;
  throw new Misuse(`--${name} must be a whole number from ${least} to ${most}, but is ${String(given)}.`);
}

/** A number with its thousands, or a share as percent. */
export function written(value: number, unit: string): string {
  if (unit === "1") return `${(100 * value).toLocaleString("en-US", { maximumFractionDigits: 1 })} %`;
  const size = Math.abs(value);
  return value.toLocaleString("en-US", { maximumFractionDigits: size >= 1000 ? 0 : size >= 10 ? 2 : 4 });
}

/** Columns lined up: the first to the left, the others to the right. */
export function linedUp(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, k) => Math.max(...rows.map((row) => (row[k] ?? "").length)));
  return rows.map((row) =>
    row
      .map((cell, k) => (k === 0 ? cell.padEnd(widths[k] ?? 0) : cell.padStart(widths[k] ?? 0)))
      .join("   ")
      .trimEnd(),
  );
}
