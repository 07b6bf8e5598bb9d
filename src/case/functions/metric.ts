import { FIGURES, type FigureName } from "../model/figures";
import type { OptionPart, Part } from "../model/model";
import { METRICS, noMetric, YEARLY, type Yearly } from "./metrics";
import type { Reading } from "./reading";
import { CallError } from "./record";

/** What a metric stands for: a key figure, or a line that has values by year. */
export type Metric = { readonly figure: string; readonly byYear?: string } | { readonly line: string };

/**
 * Finds what a text names: "npv" of the recommended option, "offshore/npv" of one option, or the id of any line or
 * figure as the pane inserts it. @throws CallError that lists what there is
 */
export function metricOf(reading: Reading, given: unknown): Metric {
  const text = typeof given === "string" ? given.trim() : "";
  if (text === "") throw new CallError("#VALUE!", `Give a metric: ${list()}.`);
  const { model } = reading;
  if (model.figures.some(({ id }) => id === text)) return { figure: text };
  if (model.lines.some(({ id }) => id === text)) return { line: text };
  const [first, second] = text.split("/") as [string, string?];
  const word = Object.keys(METRICS).find(
    (one) => one.toLowerCase() === (second ?? first).trim().toLowerCase(),
  );
  if (word === undefined) throw new CallError("#VALUE!", noMetric(text, list()));
  const part = second === undefined ? (reading.recommended() ?? model.baseline) : reading.part(first);
  return ofPart(reading, word as FigureName | Yearly, part);
}

/** A metric of the baseline or an option. @throws CallError where it has none */
export function ofPart({ model }: Reading, word: string, part: Part): Metric {
  const option = model.options.find(({ id }) => id === part.id);
  if (word in YEARLY) return yearly(word as Yearly, model.baseline, part, option);
  const figure = `${part.id}/figure/${word}`;
  if (!model.figures.some(({ id }) => id === figure))
    throw new CallError(
      "#N/A",
      `${part.name} has no ${METRICS[word] ?? word} ("${word}"). Ask it of another option.`,
    );
  return { figure, ...(word === "npv" && option && { byYear: option.cumulativePresentValue }) };
}

function yearly(word: Yearly, baseline: Part, part: Part, option: OptionPart | undefined): Metric {
  if (word === "inhouse") return { line: baseline.beforeTax };
  if (word === "cost") return { line: part.beforeTax };
  if (option === undefined)
    throw new CallError("#N/A", `${part.name} has no saving: it is what options are compared with.`);
  return { line: word === "saving" ? option.savingBeforeTax : option.cumulative };
}

const list = (): string => [...FIGURES, ...Object.keys(YEARLY)].join(", ");
