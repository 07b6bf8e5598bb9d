import { isError } from "../kernel/error";
import { CaseError } from "../case/case-error";
import { evaluateByLanguage } from "../case/by-language";
import type { Values } from "../case/values";
import type { Model } from "../case/model/model";
import { numberOr, type Metric } from "./metric";
import { BLOCK } from "../case/plan/block";
import { createPlan, type Varying } from "../case/plan/plan";

/** Computes metrics for many settings of some drivers. */
export interface Runner {
  /** The lines that the metrics need. */
  readonly lines: Model["lines"];
  /**
   * Computes trials one after the other.
   * @param settings for every driver its values; of one that is monthly, each trial's months
   * @param results for every metric the place of its values; no number where it has none
   */
  run(count: number, settings: readonly Float64Array[], results: readonly Float64Array[]): void;
  /** Why a metric has no value in a trial of these settings; undefined where it has one. */
  whyNone(metric: Metric, settings: readonly Float64Array[], trial: number): string | undefined;
}

/**
 * Makes a model ready for many settings of some drivers.
 * @param changes other values for some drivers, by path: a scenario
 * @throws CaseError where the case can't be computed as it stands
 */
export function createRunner(
  model: Model,
  varying: readonly Varying[],
  metrics: readonly Metric[],
  changes: Readonly<Record<string, number>> = {},
): Runner {
  const wanted = [...new Set(metrics.flatMap(({ lines }) => lines))];
  const plan = createPlan(model, varying, wanted, changes);
  const needed: Model = { ...model, lines: plan.lines };
  const lengths = varying.map(({ monthly }) => (monthly ? model.months : 1));

  /** A trial computed by the formula language, because a number of it is none or too large in the plan. */
  const single = (settings: readonly Float64Array[], trial: number): Values | CaseError => {
    const fixed: Record<string, number> = { ...changes };
    const monthly = new Map<string, Float64Array>();
    varying.forEach(({ path }, k) => {
      const length = lengths[k] as number;
      const own = (settings[k] as Float64Array).subarray(trial * length, (trial + 1) * length);
      if (varying[k]?.monthly) monthly.set(path, own);
      else fixed[path] = own[0] as number;
    });
    try {
      return evaluateByLanguage(needed, fixed, monthly);
    } catch (error) {
      if (error instanceof CaseError) return error;
      throw error;
    }
  };

  let trial = 0;
  const driver = (path: string): number => {
    throw new Error(`No figure reads the driver ${path} by itself.`);
  };
  const ofPlan: Values = { row: (line) => plan.row(line, trial), driver };

  return {
    lines: plan.lines,
    run(count, settings, results) {
      for (let start = 0; start < count; start += BLOCK) {
        const end = Math.min(count, start + BLOCK);
        settings.forEach((values, k) => {
          const length = lengths[k] as number;
          plan.set(k, values.subarray(start * length, end * length));
        });
        plan.run();
        for (trial = 0; trial < end - start; trial++) {
          const values = plan.failed(trial) ? single(settings, start + trial) : ofPlan;
          metrics.forEach((metric, i) => {
            const place = results[i] as Float64Array;
            place[start + trial] = values instanceof CaseError ? NaN : numberOr(metric.valueOf(values));
          });
        }
      }
    },
    whyNone(metric, settings, trial) {
      const values = single(settings, trial);
      if (values instanceof CaseError) return values.message;
      const value = metric.valueOf(values);
      return isError(value) ? value.message : undefined;
    },
  };
}
