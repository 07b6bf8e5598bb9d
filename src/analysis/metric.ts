import { isError } from "../kernel/error";
import { evaluateFigures, type FigureValue } from "../case/evaluate";
import type { Values } from "../case/values";
import { METRICS, YEARLY, type Yearly } from "../case/functions/metrics";
import { FIGURES, type Figure, type FigureName } from "../case/model/figures";
import type { Model, OptionPart } from "../case/model/model";

/** A figure of an option as analyses compute it, from the lines it needs. */
export interface Metric {
  readonly option: string;
  readonly name: MetricName;
  readonly unit: string;
  /** Whether more is better; undefined where neither is. */
  readonly moreIsBetter: boolean | undefined;
  /** The lines it reads. */
  readonly lines: readonly string[];
  valueOf(values: Values): FigureValue;
}

export type MetricName = FigureName | Exclude<Yearly, "inhouse">;

/** Every word that a metric may be. */
export const METRIC_NAMES: readonly MetricName[] = [
  ...FIGURES,
  ...(Object.keys(YEARLY) as Yearly[]).filter((word) => word !== "inhouse"),
];

/** What a metric is, in words. */
export const metricLabel = (name: MetricName): string => METRICS[name] ?? name;

const MORE_IS_BETTER: ReadonlySet<MetricName> = new Set([
  ...(["npv", "savingRate", "irr", "roi", "steadyState", "npvAfterTax", "irrAfterTax"] as const),
  ...(["npvCash", "savingRateCash", "irrCash", "saving", "cumulative"] as const),
]);
const LESS_IS_BETTER: ReadonlySet<MetricName> = new Set([
  ...(["presentCost", "payback", "discountedPayback", "peakFunding", "costPerUnit"] as const),
  ...(["costPerEmployee", "paybackCash", "peakFundingCash", "cost"] as const),
]);

/** A metric of an option; undefined where the option has none of this name. */
export function metricOf(model: Model, option: OptionPart, name: MetricName): Metric | undefined {
  const moreIsBetter = MORE_IS_BETTER.has(name) ? true : LESS_IS_BETTER.has(name) ? false : undefined;
  const about = { option: option.id, name, moreIsBetter };
  if (name === "cost" || name === "saving" || name === "cumulative")
    return { ...about, unit: "currency", ...ofLine(option, name) };
  const figure = model.figures.find((one) => one.id === `${option.id}/figure/${name}`);
  if (figure === undefined) return undefined;
  const needed = figuresNeeded(model.figures, figure);
  const part: Model = { ...model, figures: needed };
  return {
    ...about,
    unit: figure.kind.unit,
    lines: rowsOf(needed),
    valueOf: (values) => evaluateFigures(part, values).get(figure.id) as FigureValue,
  };
}

/** A yearly amount over the whole case, or what it has come to at its end. */
function ofLine(
  option: OptionPart,
  name: "cost" | "saving" | "cumulative",
): Pick<Metric, "lines" | "valueOf"> {
  if (name === "cumulative")
    return {
      lines: [option.cumulative],
      valueOf: (values) => values.row(option.cumulative).at(-1) as number,
    };
  const line = name === "cost" ? option.beforeTax : option.savingBeforeTax;
  return {
    lines: [line],
    valueOf: (values) => values.row(line).reduce((sum, value) => sum + value, 0),
  };
}

/** A figure behind those that it reads. */
function figuresNeeded(all: readonly Figure[], figure: Figure): Figure[] {
  const before = Object.values(figure.bindings).flatMap((binding) => {
    const read = "line" in binding ? all.find(({ id }) => id === binding.line) : undefined;
    return read === undefined ? [] : figuresNeeded(all, read);
  });
  return [...before, figure];
}

const rowsOf = (figures: readonly Figure[]): string[] => [
  ...new Set(
    figures.flatMap(({ bindings }) =>
      Object.values(bindings).flatMap((binding) => ("row" in binding ? [binding.row] : [])),
    ),
  ),
];

/** A figure's number; none where it has no value. */
export const numberOr = (value: FigureValue): number => (isError(value) ? NaN : value);
