import { CaseError } from "../case-error";
import { buildModel } from "../model/build";
import type { Model, OptionPart, Part } from "../model/model";
import { computeModel, type Results } from "../results";
import type { Case } from "../schema/case";
import { isLeftOut, wordOf } from "./given";
import { CallError } from "./record";

/** A case as functions read it: computed once for each scenario that somebody asks for. */
export interface Reading {
  readonly source: Case;
  readonly model: Model;
  /** The results of a scenario, by its id or name in any case; of the base where none is given. @throws CallError */
  results(scenario: unknown): Results;
  /** What a scenario changes, found as results are. @throws CallError */
  changes(scenario: unknown): Readonly<Record<string, number>>;
  /** The option with the highest net present value in the base; undefined where there is none. */
  recommended(): OptionPart | undefined;
  /** An option or the baseline by its id or name in any case. @throws CallError */
  part(text: string): Part;
}

const BASE = "base";
const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** Reads a case; null for a workbook that holds none. Everything that is wrong shows when somebody asks. */
export function readingOf(source: Case | null): () => Reading {
  let reading: Reading | undefined;
  return () => (reading ??= made(source));
}

function made(source: Case | null): Reading {
  if (source === null)
    throw new CallError(
      "#N/A",
      "This workbook holds no business case. Open the Sourcing Case pane to begin one.",
    );
  const built = buildModel(source);
  if (!built.ok) {
    const [first] = built.problems;
    throw new CallError("#N/A", `The business case is not complete: ${first?.message ?? ""}`);
  }
  const { model } = built;
  const computed = new Map<string, Results | CallError>();
  const results = (scenario: unknown): Results => {
    const id = scenarioId(source, scenario);
    let found = computed.get(id);
    if (found === undefined) computed.set(id, (found = attempt(model, source, id)));
    if (found instanceof CallError) throw found;
    return found;
  };
  const npv = ({ id }: OptionPart): number => {
    const value = results(undefined).figures.get(`${id}/figure/npv`);
    return typeof value === "number" ? value : -Infinity;
  };
  return {
    source,
    model,
    results,
    changes(scenario) {
      const id = scenarioId(source, scenario);
      return source.scenarios.find((one) => one.id === id)?.changes ?? {};
    },
    recommended: () => [...model.options].sort((a, b) => npv(b) - npv(a))[0],
    part(text) {
      const parts: readonly Part[] = [model.baseline, ...model.options];
      const found = parts.find(({ id, name }) => same(id, text) || same(name, text));
      if (found !== undefined) return found;
      throw new CallError(
        "#VALUE!",
        `There is no option "${text}". There are: ${parts.map(({ id }) => id).join(", ")}.`,
      );
    },
  };
}

function attempt(model: Model, source: Case, id: string): Results | CallError {
  try {
    return computeModel(model, source.scenarios.find((one) => one.id === id)?.changes);
  } catch (error) {
    if (error instanceof CaseError) return new CallError("#N/A", error.message);
    throw error;
  }
}

function scenarioId({ scenarios }: Case, given: unknown): string {
  if (isLeftOut(given)) return "";
  const text = wordOf(given);
  if (same(text, BASE)) return "";
  const found = scenarios.find(({ id, name }) => same(id, text) || same(name, text));
  if (found !== undefined) return found.id;
  const known = [BASE, ...scenarios.map(({ id }) => id)].join(", ");
  throw new CallError("#VALUE!", `There is no scenario "${text}". There are: ${known}.`);
}
