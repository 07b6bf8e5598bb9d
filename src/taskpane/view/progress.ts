import type { Outcome } from "../engine/outcome";
import type { Case } from "../../case/schema/case";
import type { PaneState } from "../state/state";
import { STEPS, stepOf, type Step } from "../state/steps";

/** What is still open in a step. */
export interface StepProgress {
  readonly missing: number;
  readonly wrong: number;
}

/** How far every step is: drivers that are needed and blank, and what is wrong. */
export function progressOf({
  outcome,
  drafts,
  case: source,
}: Pick<PaneState, "outcome" | "drafts" | "case">): Readonly<Record<Step, StepProgress>> {
  const missing = [
    ...(outcome?.missing.map((problem) => stepOf(problem.path)) ?? []),
    ...(outcome?.unbegun.map(stepOf) ?? []),
    ...(source === null ? [] : unbuilt(source)),
  ];
  const wrong = [
    ...(outcome?.wrong.map((problem) => stepOf(problem.path)) ?? []),
    ...Object.keys(drafts).map(stepOf),
  ];
  const count = (steps: readonly Step[], step: Step): number => steps.filter((one) => one === step).length;
  return Object.fromEntries(
    STEPS.map((step) => [step, { missing: count(missing, step), wrong: count(wrong, step) }]),
  ) as Record<Step, StepProgress>;
}

/** Whether there is nothing left to give or to put right: only then are there figures for a workbook. */
export const isComplete = (outcome: Outcome | null): boolean =>
  outcome !== null &&
  outcome.options.length > 0 &&
  [outcome.missing, outcome.wrong, outcome.unbegun].every((open) => open.length === 0);

/** Steps in which a case has nothing yet to compute or to compare. */
const unbuilt = ({ processes, options }: Case): Step[] => [
  ...processes.flatMap((process): Step[] =>
    process.roles.length + process.otherCosts.length === 0 ? ["inhouse"] : [],
  ),
  ...(options.length === 0 ? (["options"] as const) : []),
];
