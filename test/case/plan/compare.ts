import { BLOCK } from "../../../src/case/plan/block";
import { createPlan } from "../../../src/case/plan/plan";
import { driversRead } from "../../../src/case/plan/reach";
import { CaseError } from "../../../src/case/case-error";
import { evaluateByLanguage } from "../../../src/case/by-language";
import { createSinglePlan } from "../../../src/case/plan/single";
import { NOTHING_MONTHLY, type Changes, type Values } from "../../../src/case/values";
import { effective } from "../../../src/case/drivers";
import type { Model } from "../../../src/case/model/model";
import { isWithin } from "../../../src/kernel/limits";
import { randomFrom } from "../../support/random";

/** What a comparison found: how many cells were equal, which lines were not, and how trials ended. */
export interface Compared {
  readonly cells: number;
  readonly different: readonly string[];
  /** Trials that the language can't compute, and those among them that the block computed all the same. */
  readonly impossible: number;
  readonly missed: number;
  /** Trials that only the block gave up. */
  readonly needless: number;
}

/** Drivers that the lines of a model read, with values to vary. */
export function driversToVary(model: Model, most: number, seed: number): string[] {
  const read = new Set(model.lines.flatMap(({ bindings }) => Object.values(bindings).flatMap(driversRead)));
  const given = [...read].filter((path) => effective(model.drivers.get(path)!) !== null);
  const next = randomFrom(seed);
  return given
    .map((path) => [next(), path] as const)
    .sort(([a], [b]) => a - b)
    .slice(0, most)
    .map(([, path]) => path);
}

/** A number that a driver may be, near what it is. */
function near(model: Model, path: string, next: () => number): number {
  const entry = model.drivers.get(path)!;
  const today = effective(entry)!;
  if (today === 0) return 0;
  for (;;) {
    const moved =
      today * (0.7 + 0.6 * next()) +
      (entry.record.whole ? Math.round(4 * next() - 2) : 0.02 * (next() - 0.5));
    const value = entry.record.whole ? Math.round(moved) : moved;
    if (isWithin(value, entry.record)) return value + 0;
    if (next() < 0.2) return today;
  }
}

/** Computes trials of a model by block, one by one and by the language, and compares every line in every month to the last bit. */
export function compareWithLanguage(model: Model, paths: readonly string[], seed: number): Compared {
  const next = randomFrom(seed);
  const trials = Array.from({ length: BLOCK }, () =>
    Object.fromEntries(paths.map((path) => [path, near(model, path, next)])),
  );
  const ids = model.lines.map(({ id }) => id);
  const plan = createPlan(
    model,
    paths.map((path) => ({ path })),
    ids,
  );
  paths.forEach((path, k) =>
    plan.set(
      k,
      Float64Array.from(trials, (changes) => changes[path]!),
    ),
  );
  plan.run();
  const alone = createSinglePlan(model);
  const different = new Set<string>();
  let [cells, impossible, missed, needless] = [0, 0, 0, 0];
  trials.forEach((changes, trial) => {
    const values = attempt(model, changes);
    const single = alone.run(changes);
    if (values === undefined) {
      impossible++;
      if (!plan.failed(trial) || single !== undefined) missed++;
      return;
    }
    if (plan.failed(trial) || single === undefined) {
      needless++;
      return;
    }
    for (const id of ids) {
      const wanted = values.row(id);
      for (const row of [plan.row(id, trial), single.row(id)]) {
        for (let month = 0; month < model.months; month++) {
          if (Object.is(row[month], wanted[month])) cells++;
          else different.add(`${id}, month ${month + 1}: ${row[month]} instead of ${wanted[month]}`);
        }
      }
    }
  });
  return { cells, different: [...different].slice(0, 5), impossible, missed, needless };
}

function attempt(model: Model, changes: Changes): Values | undefined {
  try {
    return evaluateByLanguage(model, changes, NOTHING_MONTHLY);
  } catch (error) {
    if (error instanceof CaseError) return undefined;
    throw error;
  }
}
