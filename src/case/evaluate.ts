import { FormulaError, isError } from "../kernel/error";
import type { Value } from "../kernel/value";
import { evaluateByLanguage } from "./by-language";
import { runnerOf } from "./line-runner";
import { caseMessages } from "./messages";
import type { Figure } from "./model/figures";
import type { Binding, Model } from "./model/model";
import { createSinglePlan, type SinglePlan } from "./plan/single";
import { LARGEST } from "./schema/largest";
import { NOTHING_MONTHLY, type Changes, type Monthly, type Values } from "./values";

const plans = new WeakMap<Model, SinglePlan>();

/**
 * Computes every line of a model for every month.
 * @param monthly drivers that change from month to month, in lines that read them for one month
 * @throws CaseError where a line has no value, or lines need each other in a circle
 */
export function evaluateModel(
  model: Model,
  changes: Changes = {},
  monthly: Monthly = NOTHING_MONTHLY,
): Values {
  if (monthly.size > 0) return evaluateByLanguage(model, changes, monthly);
  let plan = plans.get(model);
  if (plan === undefined) plans.set(model, (plan = createSinglePlan(model)));
  return plan.run(changes) ?? evaluateByLanguage(model, changes, monthly);
}

/** What a key figure comes to: a number, or the reason why there is none. */
export type FigureValue = number | FormulaError;

/** Computes the key figures from the lines they read; a figure may read those before it. */
export function evaluateFigures(model: Model, values: Values): ReadonlyMap<string, FigureValue> {
  const found = new Map<string, FigureValue>();
  const single = (binding: Binding | undefined): Value => {
    if (binding === undefined) return null;
    if ("line" in binding) return found.get(binding.line) ?? null;
    if ("row" in binding) return values.row(binding.row);
    return "driver" in binding ? values.driver(binding.driver) : model.months;
  };
  for (const figure of model.figures) {
    const args = Object.keys(figure.kind.inputs).map((name) => single(figure.bindings[name]));
    const value = args.find(isError) ?? runnerOf(figure.kind)(args);
    found.set(figure.id, outcome(figure, value));
  }
  return found;
}

/** A figure's number, or why there is none: it may not be beyond what a case may hold either. */
function outcome({ label }: Figure, value: unknown): FigureValue {
  if (isError(value)) return value;
  if (typeof value !== "number") return new FormulaError("#N/A", `${label} has no value.`);
  return Math.abs(value) <= LARGEST
    ? value + 0
    : new FormulaError("#N/A", caseMessages.tooLargeFigure(label));
}
