import advice from "../../formulas/fit/advice";
import { codes } from "../../formulas/codes.generated";
import rankShare from "../../formulas/fit/rankshare";
import score from "../../formulas/fit/score";
import { createLibrary } from "../../kernel/call";
import { rankShares } from "../../kernel/numeric/rank-shares";
import { compareAt15 } from "../../kernel/numeric/round";
import type { Value } from "../../kernel/value";
import { BASELINE } from "../baseline";
import { effective } from "../drivers";
import type { Results } from "../results";
import type { Assessment } from "../schema/case";
import { isService } from "../service";

/** A criterion as the scenario weighs it. */
export interface Criterion {
  readonly id: string;
  readonly name: string;
  readonly weight: number;
  /** The mean score that an option must reach; null where it is no must. */
  readonly minimum: number | null;
}

/** What assessors say of a process or of an option, criterion by criterion and together. */
export interface Assessed {
  readonly id: string;
  readonly name: string;
  /** Mean over assessors of each criterion, in their order; null where nobody scored it. */
  readonly means: readonly (number | null)[];
  /** Weighted mean over criteria, 1 to 5; null where a criterion that counts has no score. */
  readonly score: number | null;
  /** Criteria without any score, by their place. */
  readonly unscored: readonly number[];
}

/** A process: how much it is core. */
export interface AssessedProcess extends Assessed {
  /** Whether it is core by its score; null where it has none. */
  readonly core: boolean | null;
}

/** An option, or in-house: how well it fits. */
export interface AssessedPart extends Assessed {
  /** Musts that it fails, by their place among the criteria. */
  readonly failed: readonly number[];
  /** Share of random weights under which it is first; null where it can't be ranked. */
  readonly first: number | null;
  /** What core or not and the saving speak for, process by process that it moves; none where people stay. */
  readonly advice: readonly { readonly process: string; readonly advice: string }[];
}

/** An assessment as computed for a scenario. */
export interface Fit {
  readonly threshold: number;
  readonly criteria: Readonly<Record<"process" | "option", readonly Criterion[]>>;
  readonly processes: readonly AssessedProcess[];
  /** In-house first, then the options. */
  readonly parts: readonly AssessedPart[];
  /** Random weights drawn for the shares of first places. */
  readonly draws: number;
}

const library = createLibrary(codes);
const known = new WeakMap<Results, Fit>();

/** A formula on values that the schema has checked: a mean of fives may be a bit more than 5. */
const called = (name: string, ...values: Value[]): Value => library.callee(name)?.(values) ?? null;

/** What the assessment comes to beside the results; undefined where the case has none. */
export function assess(results: Results): Fit | undefined {
  const { assessment } = results.model.source;
  if (assessment === undefined) return undefined;
  let fit = known.get(results);
  if (fit === undefined) known.set(results, (fit = fitOf(results, assessment)));
  return fit;
}

function fitOf(results: Results, assessment: Assessment): Fit {
  const { model } = results;
  const number = (path: string): number | null => {
    const entry = model.drivers.get(path);
    return results.entered(path) ?? (entry === undefined ? null : effective(entry));
  };
  const criteriaOf = (about: "process" | "option"): Criterion[] =>
    assessment.criteria
      .filter((one) => one.about === about)
      .map(({ id, name }) => {
        const path = `assessment.criteria.${id}`;
        return { id, name, weight: number(`${path}.weight`) ?? 0, minimum: number(`${path}.minimum`) };
      });
  const criteria = { process: criteriaOf("process"), option: criteriaOf("option") };
  const threshold = number("assessment.threshold") ?? advice.inputs.threshold.default;
  const assessed = (
    list: "processes" | "options",
    asked: readonly Criterion[],
    { id, name }: { readonly id: string; readonly name: string },
  ): Assessed => {
    const means = asked.map((one) =>
      meanOf(
        assessment.assessors.flatMap((assessor) => {
          const path = `assessment.assessors.${assessor.id}`;
          const given = number(`${path}.${list}.${id}.scores.${one.id}.score`);
          return given === null ? [] : [{ score: given, weight: number(`${path}.weight`) ?? 0 }];
        }),
      ),
    );
    const unscored = means.flatMap((mean, i) => (mean === null ? [i] : []));
    const counted = asked.flatMap(({ weight }, i) =>
      weight > 0 ? [{ score: means[i] ?? null, weight }] : [],
    );
    const whole = counted.flatMap(({ score: one, weight }) => (one === null ? [] : [{ score: one, weight }]));
    return { id, name, means, unscored, score: whole.length < counted.length ? null : meanOf(whole) };
  };
  const processes = model.source.processes.map((process) => {
    const own = assessed("processes", criteria.process, process);
    return { ...own, core: own.score === null ? null : compareAt15(own.score, threshold) >= 0 };
  });
  const parts = [{ ...model.baseline, id: BASELINE.id }, ...model.options].map((part) =>
    assessed("options", criteria.option, part),
  );
  const { shares, draws } = firstPlaces(parts, criteria.option);
  return {
    threshold,
    criteria,
    processes,
    parts: parts.map((part, i) => ({
      ...part,
      failed: criteria.option.flatMap(({ minimum }, k) => {
        const mean = part.means[k] ?? null;
        return minimum !== null && mean !== null && compareAt15(mean, minimum) < 0 ? [k] : [];
      }),
      first: shares[i] ?? null,
      advice: adviceFor(results, part.id, processes, threshold),
    })),
    draws,
  };
}

/** The weighted mean, as {@link score} has it; null where nothing counts. */
function meanOf(scores: readonly { readonly score: number; readonly weight: number }[]): number | null {
  const mean = called(
    score.name,
    scores.map((one) => one.score),
    scores.map((one) => one.weight),
  );
  return typeof mean === "number" ? mean : null;
}

/** How often each part is first when nobody knows the weights; parts that are not scored whole take no part. */
function firstPlaces(
  parts: readonly Assessed[],
  criteria: readonly Criterion[],
): { readonly shares: readonly (number | null)[]; readonly draws: number } {
  const counts = criteria.map(({ weight }) => weight > 0);
  const ranked = parts.filter((part) => part.score !== null);
  if (ranked.length < 2) return { shares: [], draws: 0 };
  const draws = rankShare.inputs.trials.default;
  const found = rankShares(
    ranked.map(({ means }) => means.filter((_, i) => counts[i]) as number[]),
    rankShare.inputs.rank.default,
    draws,
    rankShare.inputs.seed.default,
  );
  return { shares: parts.map((part) => found[ranked.indexOf(part)] ?? null), draws };
}

/** What core or not, and the saving, speak for, where others do the work: whether improving saves is no reason to move it. */
function adviceFor(
  { model, figures }: Results,
  id: string,
  processes: readonly AssessedProcess[],
  threshold: number,
): AssessedPart["advice"] {
  const option = model.source.options.find((one) => one.id === id);
  const saving = figures.get(`${id}/figure/savingRate`);
  if (option === undefined || !isService(option) || typeof saving !== "number") return [];
  return processes.flatMap(({ id: process, score: core }) => {
    if (core === null || !option.processes.some((part) => part.process === process)) return [];
    const said = called(advice.name, core, saving, threshold);
    return typeof said === "string" ? [{ process, advice: said }] : [];
  });
}
