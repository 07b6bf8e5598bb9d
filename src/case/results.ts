import { CaseError } from "./case-error";
import { evaluateFigures, evaluateModel, type FigureValue } from "./evaluate";
import type { Values } from "./values";
import type { YearRule } from "./line";
import { caseMessages } from "./messages";
import { BASE } from "./references";
import { buildModel } from "./model/build";
import type { Model } from "./model/model";
import type { Problem } from "./read";
import type { Case } from "./schema/case";

/** A case computed: its lines, their values and the key figures. */
export interface Results {
  readonly model: Model;
  readonly values: Values;
  /** Key figures by identifier, such as `offshore/figure/npv`. */
  readonly figures: ReadonlyMap<string, FigureValue>;
  /** A line by year: flows added up, stocks at the year's end, factors averaged. */
  years(line: string): number[];
  /** A driver as the scenario has it; null where nothing is entered, undefined where the case has no such driver. */
  entered(path: string): number | null | undefined;
}

export type Computed =
  | { readonly ok: true; readonly results: Results }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Computes a case, for the base or a scenario by its identifier; or says all that is missing for it. */
export function computeCase(source: Case, scenario?: string): Computed {
  const built = buildModel(source);
  if (!built.ok) return built;
  const chosen = source.scenarios.find((one) => one.id === scenario);
  if (chosen === undefined && scenario !== undefined && scenario !== BASE) {
    const known = source.scenarios.map((one) => one.id);
    return {
      ok: false,
      problems: [{ path: "scenarios", message: caseMessages.unknownScenario(scenario, known) }],
    };
  }
  try {
    return { ok: true, results: computeModel(built.model, chosen?.changes) };
  } catch (error) {
    if (!(error instanceof CaseError)) throw error;
    return { ok: false, problems: [{ path: "", message: error.message }] };
  }
}

/** Computes a model for some changes of drivers. @throws CaseError */
export function computeModel(model: Model, changes: Readonly<Record<string, number>> = {}): Results {
  const values = evaluateModel(model, changes);
  const rules = new Map(model.lines.map((line) => [line.id, line.kind.year]));
  const years = (line: string): number[] => byYear(values.row(line), rules.get(line) ?? "sum");
  const entered = (path: string): number | null | undefined =>
    changes[path] ?? model.drivers.get(path)?.value;
  return { model, values, figures: evaluateFigures(model, values), years, entered };
}

const MONTHS = 12;

function byYear(row: Float64Array, rule: YearRule): number[] {
  return Array.from({ length: row.length / MONTHS }, (_, year) => {
    const months = row.subarray(year * MONTHS, (year + 1) * MONTHS);
    if (rule === "last") return months[MONTHS - 1] as number;
    const sum = months.reduce((total, value) => total + value, 0);
    return rule === "sum" ? sum : sum / MONTHS;
  });
}
