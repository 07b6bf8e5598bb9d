import { isService } from "../../case/service";
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
    ...(source === null ? [] : unbuilt(source)),
  ];
  const wrong = [
    ...(outcome?.wrong.map((problem) => stepOf(dotted(problem.path))) ?? []),
    ...Object.keys(drafts).map(stepOf),
  ];
  const count = (steps: readonly Step[], step: Step): number => steps.filter((one) => one === step).length;
  return Object.fromEntries(
    STEPS.map((step) => [step, { missing: count(missing, step), wrong: count(wrong, step) }]),
  ) as Record<Step, StepProgress>;
}

/** Steps in which a case has nothing yet to compute or to compare. */
const unbuilt = ({ processes, options }: Case): Step[] => [
  ...processes.flatMap((process): Step[] =>
    process.roles.length + process.otherCosts.length === 0 ? ["inhouse"] : [],
  ),
  ...options
    .filter(isService)
    .flatMap((option) =>
      option.processes.flatMap((part): Step[] => (part.delivery.length === 0 ? ["options"] : [])),
    ),
  ...(options.length === 0 ? (["options"] as const) : []),
];

/** options[0].pricing as options.0.pricing */
export const dotted = (address: string): string => address.replace(/\[(\d+)\]/g, ".$1");
