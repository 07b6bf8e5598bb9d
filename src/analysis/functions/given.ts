import { CaseError } from "../../case/case-error";
import { noMetric } from "../../case/functions/metrics";
import { isLeftOut, wordOf } from "../../case/functions/given";
import type { Reading } from "../../case/functions/reading";
import { CallError } from "../../case/functions/record";
import { metricInput } from "../../case/functions/shared-inputs";
import type { CaseInput } from "../../case/functions/record";
import type { OptionPart } from "../../case/model/model";
import { shown } from "../../kernel/messages";
import { METRIC_NAMES, metricOf, type Metric } from "../metric";

/** A metric where it may be left out. */
export const optionalMetric: CaseInput = {
  ...metricInput,
  optional: true,
  meaning: 'Such as "npv" of the recommended option, or "offshore/npv" of one option.',
  ifLeftOut: "npv",
};

/** The option and metric that a text names. @throws CallError that lists what there is */
export function metricGiven(
  reading: Reading,
  given: unknown,
): { readonly option: OptionPart; readonly metric: Metric } {
  const text = isLeftOut(given) ? "npv" : wordOf(given);
  const [first, second] = text.split("/") as [string, string?];
  const word = (second ?? first).trim().toLowerCase();
  const name = METRIC_NAMES.find((one) => one.toLowerCase() === word);
  if (name === undefined) throw new CallError("#VALUE!", noMetric(text, METRIC_NAMES.join(", ")));
  const id = second === undefined ? reading.recommended()?.id : reading.part(first).id;
  const option = reading.model.options.find((one) => one.id === id);
  if (option === undefined) throw new CallError("#N/A", "Analyses are about an option, not about in-house.");
  const metric = metricOf(reading.model, option, name);
  if (metric === undefined)
    throw new CallError("#N/A", `${option.name} has no "${name}". Ask it of another option.`);
  return { option, metric };
}

/** A whole number from 1. @throws CallError */
export function countGiven(name: string, given: unknown, most: number, standard: number): number {
  if (isLeftOut(given)) return standard;
  const number = typeof given === "number" || typeof given === "string" ? Number(given) : NaN;
  if (Number.isInteger(number) && number >= 1 && number <= most) return number;
  throw new CallError("#VALUE!", `${name} must be a whole number from 1 to ${most}, but is ${shown(given)}.`);
}

/** Computes; that the case can't be computed is said as a call says it. @throws CallError */
export function computed<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof CaseError) throw new CallError("#N/A", error.message);
    throw error;
  }
}
