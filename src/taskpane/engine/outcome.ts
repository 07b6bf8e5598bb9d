import { assess, type Fit } from "../../case/assessment/assess";
import { isError } from "../../kernel/error";
import { computeModel, type Results } from "../../case/results";
import { CaseError } from "../../case/case-error";
import { noticesSaid } from "../../case/notices";
import { pathOf } from "../../case/drivers";
import { buildModel } from "../../case/model/build";
import { categoryLabels, type Category, type OptionPart, type Part } from "../../case/model/model";
import type { FigureName } from "../../case/model/figures";
import { worthShowing } from "../../case/in-cash";
import { referencesSaid } from "../../case/references";
import type { Problem } from "../../case/read";
import type { SaidProblem } from "../../case/said";
import type { Case } from "../../case/schema/case";
import { findingsOf, presentValue, type Finding } from "../../case/findings/findings";
import { isDangling, isUnbegun, withoutUnsound } from "./sound";

/** A key figure; null where it has no value, and why. */
export interface FigureOutcome {
  readonly id: string;
  readonly name: FigureName;
  readonly label: string;
  readonly meaning: string;
  readonly unit: string;
  readonly value: number | null;
  readonly reason?: string;
}

/** An amount of money by year, and its present value. */
export interface Amount {
  /** The line of the model behind it. */
  readonly line: string;
  readonly label: string;
  readonly years: readonly number[];
  readonly present: number;
}

/** The baseline or an option, computed. */
export interface PartOutcome {
  readonly id: string;
  readonly name: string;
  readonly figures: Readonly<Partial<Record<FigureName, FigureOutcome>>>;
  readonly categories: readonly (Amount & { readonly id: Category })[];
  readonly total: Amount;
  /** The same where there is no tax. */
  readonly totalAfterTax: Amount;
}

/** What one option comes to against the baseline. */
export interface OptionOutcome extends PartOutcome {
  readonly kind: string;
  readonly saving: Amount;
  /** Running total of the saving, month by month. */
  readonly cumulative: readonly number[];
  readonly cumulativeLine: string;
  readonly bridge: readonly (Amount & { readonly id: string })[];
  /** What the transition costs once, by what it is for; each may be several lines, of several roles. */
  readonly moving: readonly (Amount & { readonly lines: readonly string[] })[];
  /** What leaving the provider in each month would cost, and the saving so far that pays for it. */
  readonly leaving?: {
    readonly line: string;
    readonly savedLine: string;
    readonly cost: readonly number[];
    readonly saved: readonly number[];
  };
  readonly charge?: Amount;
  readonly shouldCost?: Amount;
  /** Lines of the provider's team by year: employees, their loaded cost and their should-cost. */
  readonly team: Readonly<Record<string, readonly number[]>>;
  /** Share of each process that has moved, month by month. */
  readonly progress: Readonly<Record<string, readonly number[]>>;
  readonly findings: readonly Finding[];
}

/** A case computed as far as its inputs allow: plain data, so that it can leave a worker. */
export interface Outcome {
  readonly months: number;
  /** Drivers that are needed and blank, by path. */
  readonly missing: readonly Problem[];
  /** Drivers that the case needs, given or not, by path. */
  readonly needed: readonly string[];
  /** What is given and has no effect, or should be looked at, by path: of a driver, or of what it stands in. */
  readonly notices: readonly SaidProblem[];
  /** What the parts of the case say wrongly of each other, by path: of a driver, or of what it stands in. */
  readonly wrong: readonly SaidProblem[];
  /** Providers of which no location is named yet, by the path of the list of their locations. */
  readonly unbegun: readonly string[];
  readonly baseline?: PartOutcome;
  /** The options for which nothing is missing and nothing is wrong in this scenario. */
  readonly options: readonly OptionOutcome[];
  /** Lines of today's work: employees and cost of every role and cost line, by year. */
  readonly inhouse: Readonly<Record<string, readonly number[]>>;
  /** What the lines cost that a person wrote, by year; by the line's identifier in the case. */
  readonly custom: Readonly<Record<string, readonly number[]>>;
  /** How core the work is and how well options fit, where the case assesses it. */
  readonly fit?: Fit;
}

/**
 * Computes a case for a scenario. An option for which something is missing or wrong is left out, the others count;
 * where what is wrong is about none of them alone, nothing is computed: a wrong figure is worse than none.
 */
export function outcomeOf(
  source: Case,
  scenario?: string,
): { readonly outcome: Outcome; readonly results?: Results } {
  const all = referencesSaid(source);
  // What names something that is not there can't even be asked what it misses.
  const begun = withoutUnsound(source, [], all.filter(isDangling), scenario);
  const built = begun === undefined ? undefined : buildModel(begun);
  const missing = built === undefined || built.ok ? [] : built.problems;
  const here = (problem: SaidProblem): SaidProblem => ({ ...problem, path: pathOf(source, problem.path) });
  const none = {
    months: source.years * 12,
    missing,
    needed: built?.needed ?? [],
    notices: noticesSaid(source).map(here),
    wrong: all.filter((problem) => !isUnbegun(source, problem)).map(here),
    unbegun: all.filter((problem) => isUnbegun(source, problem)).map(({ path }) => pathOf(source, path)),
    options: [],
    inhouse: {},
    custom: {},
  };
  const sound = withoutUnsound(source, missing, all, scenario);
  const model = sound === begun ? built : sound === undefined ? undefined : buildModel(sound);
  if (model?.ok !== true) return { outcome: none };
  const changes = source.scenarios.find((one) => one.id === scenario)?.changes ?? {};
  try {
    const results = computeModel(model.model, changes);
    return { outcome: { ...none, ...partsOf(results) }, results };
  } catch (error) {
    if (!(error instanceof CaseError)) throw error;
    return { outcome: { ...none, wrong: [...none.wrong, { path: "", message: error.message }] } };
  }
}

function partsOf(results: Results): Pick<Outcome, "baseline" | "options" | "inhouse" | "custom" | "fit"> {
  const { model } = results;
  const fit = assess(results);
  const inhouse = model.lines
    .filter((line) => line.part === "inhouse")
    .map((line) => [line.id, results.years(line.id)] as const);
  return {
    baseline: partOf(results, model.baseline),
    options: model.options.map((option) => optionOf(results, option)),
    ...(fit !== undefined && { fit }),
    inhouse: Object.fromEntries(inhouse),
    custom: Object.fromEntries(
      model.lines
        .filter((line) => line.kind.name === "custom.line")
        .map((line) => [line.id.slice(line.id.lastIndexOf("/") + 1), results.years(line.id)]),
    ),
  };
}

function partOf(results: Results, part: Part): PartOutcome {
  const categories = Object.entries(part.categories) as [Category, string][];
  const figures = results.model.figures.filter(
    ({ name, part: of }) =>
      of === part.id && worthShowing(name, (one) => results.figures.get(`${part.id}/figure/${one}`)),
  );
  return {
    id: part.id,
    name: part.name,
    figures: Object.fromEntries(figures.map((figure) => [figure.name, figureOf(results, figure)])),
    categories: categories.map(([id, line]) => ({ id, ...amountOf(results, line, categoryLabels[id]) })),
    total: amountOf(results, part.beforeTax),
    totalAfterTax: amountOf(results, part.afterTax),
  };
}

function figureOf(
  results: Results,
  { id, name, label, kind }: Results["model"]["figures"][number],
): FigureOutcome {
  const value = results.figures.get(id);
  const about = { id, name, label, meaning: kind.meaning, unit: kind.unit };
  if (typeof value === "number") return { ...about, value };
  return { ...about, value: null, ...(isError(value) && { reason: value.message }) };
}

function optionOf(results: Results, option: OptionPart): OptionOutcome {
  const own = results.model.lines.filter((line) => line.part === option.id);
  const progress = own.filter((line) => line.kind.name === "migration.progress");
  const team = own.filter((line) => line.kind.name.startsWith("provider."));
  return {
    ...partOf(results, option),
    kind: option.kind,
    saving: amountOf(results, option.savingBeforeTax),
    cumulative: Array.from(results.values.row(option.cumulative)),
    cumulativeLine: option.cumulative,
    bridge: option.bridge.map(({ id, label, line }) => ({ id, ...amountOf(results, line, label) })),
    moving: movingOf(results, option),
    ...(option.leaving !== undefined && {
      leaving: {
        line: option.leaving.cost,
        savedLine: option.leaving.saved,
        cost: Array.from(results.values.row(option.leaving.cost)),
        saved: Array.from(results.values.row(option.leaving.saved)),
      },
    }),
    ...(option.charge !== undefined && { charge: amountOf(results, option.charge) }),
    ...(option.shouldCost !== undefined && { shouldCost: amountOf(results, option.shouldCost) }),
    team: Object.fromEntries(team.map((line) => [line.id, results.years(line.id)])),
    progress: Object.fromEntries(
      progress.map((line) => [line.id.split("/")[1] as string, Array.from(results.values.row(line.id))]),
    ),
    findings: findingsOf(results, option),
  };
}

function movingOf(results: Results, option: OptionPart): OptionOutcome["moving"] {
  const byLabel = new Map<string, OptionOutcome["moving"][number]>();
  for (const { line, category } of option.costs) {
    if (category !== "transition") continue;
    const amount = amountOf(results, line);
    const before = byLabel.get(amount.label);
    byLabel.set(
      amount.label,
      before === undefined
        ? { ...amount, lines: [line] }
        : { ...added(before, amount), lines: [...before.lines, line] },
    );
  }
  return [...byLabel.values()];
}

const added = (a: Amount, b: Amount): Amount => ({
  ...a,
  years: a.years.map((value, year) => value + (b.years[year] as number)),
  present: a.present + b.present,
});

function amountOf(results: Results, line: string, label?: string): Amount {
  const own = results.model.lines.find((one) => one.id === line);
  return {
    line,
    label: label ?? own?.label ?? line,
    years: results.years(line),
    present: presentValue(results, line),
  };
}
