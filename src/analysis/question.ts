import { caseMessages } from "../case/messages";
import { buildModel } from "../case/model/build";
import type { Model, OptionPart } from "../case/model/model";
import { CaseProblems } from "../case/open";
import type { Case } from "../case/schema/case";
import { nearest } from "../kernel/nearest";
import { METRIC_NAMES, metricOf, type Metric } from "./metric";

/** What is asked of a case, in the words of whoever asks. */
export interface Question {
  /** Identifier of the option. */
  readonly option: string | undefined;
  /** Name of a metric; the net present value where none is named. */
  readonly metric?: string | undefined;
  /** Identifier of a scenario; the base where none is named. */
  readonly scenario?: string | undefined;
}

/** A case to analyze: its model, the option and metric that are asked about, and what the scenario changes. */
export interface Asked {
  readonly source: Case;
  readonly model: Model;
  readonly option: OptionPart;
  readonly metric: Metric;
  readonly changes: Readonly<Record<string, number>>;
}

/** A question that the case has no answer to; the message says what can be asked. */
export class WrongQuestion extends Error {}

/** Finds what is asked about. Throws CaseProblems where the case lacks something, else WrongQuestion. */
export function askedOf(source: Case, { option, metric = "npv", scenario }: Question): Asked {
  const known = source.scenarios.map(({ id }) => id);
  if (scenario !== undefined && scenario !== "base" && !known.includes(scenario))
    throw new WrongQuestion(caseMessages.unknownScenario(scenario, known));
  const built = buildModel(source);
  if (!built.ok) throw new CaseProblems(built.problems);
  const { model } = built;
  const ids = model.options.map(({ id }) => id);
  if (option === undefined)
    throw new WrongQuestion(`Name the option: ${ids.join(", ") || "the case has none"}.`);
  const part = model.options.find(({ id }) => id === option);
  if (part === undefined)
    throw new WrongQuestion(`There is no option "${option}"; the case has ${ids.join(", ") || "none"}.`);
  const name = METRIC_NAMES.find((one) => one === metric);
  if (name === undefined)
    throw new WrongQuestion(
      `There is no metric "${metric}"; did you mean "${nearest(metric, METRIC_NAMES)}"?`,
    );
  const found = metricOf(model, part, name);
  if (found === undefined) {
    const others = METRIC_NAMES.filter((one) => metricOf(model, part, one) !== undefined);
    throw new WrongQuestion(`${part.name} has no ${name}; it has ${others.join(", ")}.`);
  }
  const changes = source.scenarios.find(({ id }) => id === scenario)?.changes ?? {};
  return { source, model, option: part, metric: found, changes };
}
