import { BASELINE } from "../../case/baseline";
import type { Assessment, Case } from "../../case/schema/case";

type Scored = Assessment["assessors"][number]["options"][number];

/** As many as a list of an assessment takes. */
const MOST = 50;

/** An assessment in which everyone can score all that is there, and nothing else. */
export function completeAssessment({ assessment, processes, options }: Case): Pick<Case, "assessment"> {
  if (assessment === undefined) return {};
  const scored = <K extends "process" | "option">(
    about: K,
    things: readonly { readonly id: string }[],
    given: readonly (Record<K, string> & Pick<Scored, "scores">)[],
  ) =>
    things.slice(0, MOST).map(({ id }) => ({
      [about]: id,
      scores: assessment.criteria.flatMap((one) =>
        one.about === about
          ? [
              given
                .find((before) => before[about] === id)
                ?.scores.find(({ criterion }) => criterion === one.id) ?? { criterion: one.id },
            ]
          : [],
      ),
    })) as (Record<K, string> & Pick<Scored, "scores">)[];
  const assessors = assessment.assessors.map((one) => ({
    ...one,
    processes: scored("process", processes, one.processes),
    options: scored("option", [BASELINE, ...options], one.options),
  }));
  return { assessment: { ...assessment, assessors } };
}
