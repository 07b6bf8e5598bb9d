import { metricOf } from "../../src/analysis/metric";
import { simulate, type Setup, type Trials } from "../../src/analysis/simulate";
import { summarize, type Summary } from "../../src/analysis/summary";
import type { Model } from "../../src/case/model/model";
import { buildModel } from "../../src/case/model/build";
import type { Case } from "../../src/case/schema/case";
import { plainCase } from "../case/plain-case";
import { readOrFail } from "../case/small-case";

export const FIRST = "options.out.governance.first.annualAmount";
export const SECOND = "options.out.governance.second.annualAmount";
export const SALARY = "processes.work.roles.clerk.salary";
export const FTE = "processes.work.roles.clerk.fte";
export const LEAK = "options.out.processes.work.risks.leak";

/** A case of two years whose net present value is 2 × (employees × salary − both amounts − events). */
export function linearCase(uncertainty: unknown, { salary = 0, years = 2 } = {}): Case {
  const amount = (id: string): unknown => ({ id, name: id, annualAmount: 1000 });
  return readOrFail(
    plainCase({
      top: { uncertainty, years },
      role: { salary },
      option: { governance: [amount("first"), amount("second")] },
      part: { risks: [{ id: "leak", name: "Leak", probability: 0.2, impact: 1000 }] },
    }),
  );
}

export function modelOf(source: Case): Model {
  const built = buildModel(source);
  if (!built.ok) throw new Error(JSON.stringify(built.problems));
  return built.model;
}

/** Simulates the net present value of a case's first option. */
export function trialsOf(source: Case, setup: Partial<Setup> = {}): Trials {
  const model = modelOf(source);
  const [option] = model.options;
  if (option === undefined || metricOf(model, option, "npv") === undefined) throw new Error("No option.");
  return simulate(source, model, {
    ...{ option, metric: "npv", trials: 20_000, seed: 7, sampling: "random" },
    ...setup,
  });
}

export function summaryOf(source: Case, setup: Partial<Setup> = {}): Summary {
  const summary = summarize(trialsOf(source, setup));
  if (summary === undefined) throw new Error("No trial has a value.");
  return summary;
}

/** How many standard errors a mean is off. */
export const offBy = ({ mean, standardError }: Summary, wanted: number): number =>
  Math.abs(mean - wanted) / standardError;
