import { metricOf } from "../../../src/analysis/metric";
import { BLOCK } from "../../../src/case/plan/block";
import { createPlan } from "../../../src/case/plan/plan";
import { driversOfMetric } from "../../../src/analysis/settings";
import { simulate } from "../../../src/analysis/simulate";
import { summarize } from "../../../src/analysis/summary";
import { evaluateByLanguage } from "../../../src/case/by-language";
import { evaluateModel } from "../../../src/case/evaluate";
import { NOTHING_MONTHLY } from "../../../src/case/values";
import { buildModel } from "../../../src/case/model/build";
import { effective } from "../../../src/case/drivers";
import type { Model } from "../../../src/case/model/model";
import { readCase } from "../../../src/case/read";
import { templates } from "../../../src/case/templates";
import { interleave, ratios } from "../harness";

const UNCERTAIN = 30;
const TRIALS = 10_000;

/** Drivers of money, volume and rates; those of time change which months have anything in them. */
function uncertainDrivers(model: Model): string[] {
  const option = model.options.at(-1)!;
  return driversOfMetric(model, metricOf(model, option, "npv")!)
    .filter((entry) => (effective(entry) ?? 0) > 0 && !entry.record.whole && entry.record.unit !== "month")
    .slice(0, UNCERTAIN)
    .map(({ path }) => path);
}

/** Measures both ways to compute a trial, and a whole simulation. */
export function measure(): unknown {
  const data = templates[0]!.case as object;
  const certain = modelOf(data);
  const drivers = uncertainDrivers(certain);
  const today = (path: string): number => effective(certain.drivers.get(path)!)!;
  const ranges = drivers.map((driver) => ({
    ...{
      driver,
      kind: "uniform",
      low: 0.95 * today(driver),
      high: Math.min(1.05 * today(driver), mostOf(driver)),
    },
  }));
  function mostOf(path: string): number {
    const { max } = certain.drivers.get(path)!.record;
    return max ?? Infinity;
  }
  const usable = ranges.filter(({ low, high }) => low < high);
  const source = caseOf({ ...data, uncertainty: { ranges: usable } });
  const model = modelOf({ ...data, uncertainty: { ranges: usable } });
  const wanted = model.options.flatMap((option) => metricOf(model, option, "npv")!.lines);
  const plan = createPlan(
    model,
    usable.map(({ driver }) => ({ path: driver })),
    [...new Set(wanted)],
  );
  let turn = 0;
  const moved = (path: string): number => today(path) * (0.95 + 0.05 * ((turn++ * 0.618) % 1));
  const changes = (): Record<string, number> =>
    Object.fromEntries(usable.map(({ driver }) => [driver, moved(driver)]));
  const measured = interleave(
    {
      blocks() {
        usable.forEach(({ driver }, k) =>
          plan.set(
            k,
            Float64Array.from({ length: BLOCK }, () => moved(driver)),
          ),
        );
        plan.run();
        return model.options.map((option) => plan.row(option.savingBeforeTax, 0)[0]);
      },
      evaluating: () => evaluateModel(model, changes()).row(model.options[0]!.savingBeforeTax)[0],
      language: () =>
        evaluateByLanguage(model, changes(), NOTHING_MONTHLY).row(model.options[0]!.savingBeforeTax)[0],
    },
    { rounds: 31, turnMilliseconds: 20 },
  );
  const perTrial = {
    blocks: { ...measured.blocks, nanoseconds: measured.blocks.nanoseconds / BLOCK },
    evaluating: measured.evaluating,
    language: measured.language,
  };
  const times = Array.from({ length: 5 }, () => {
    const start = process.hrtime.bigint();
    const option = model.options.at(-1)!;
    summarize(simulate(source, model, { option, metric: "npv", trials: TRIALS, seed: 1, sampling: "sobol" }));
    return Number(process.hrtime.bigint() - start) / 1e9;
  });
  return {
    lines: { all: model.lines.length, needed: plan.lines.length },
    uncertainDrivers: usable.length,
    microsecondsPerTrial: {
      blocks: perTrial.blocks.nanoseconds / 1000,
      evaluating: perTrial.evaluating.nanoseconds / 1000,
      language: perTrial.language.nanoseconds / 1000,
    },
    timesSlowerThanBlocks: ratios(perTrial, "blocks"),
    secondsOf10000TrialsOfAllOptions: times.sort((a, b) => a - b)[2],
  };
}

function caseOf(data: unknown) {
  const read = readCase(data);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.case;
}

function modelOf(data: unknown): Model {
  const built = buildModel(caseOf(data));
  if (!built.ok) throw new Error(JSON.stringify(built.problems));
  return built.model;
}
