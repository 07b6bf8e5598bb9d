import type { Case } from "../schema/case";
import { ABOUT } from "../schema/assessment";
import { numberOf } from "../schema/driver";
import { sentences, type Say } from "../said";

/** What an assessment says to no effect, or lacks for any. */
export function assessmentNotices({ assessment }: Case, say: Say): void {
  if (assessment === undefined) return;
  const { criteria, assessors } = assessment;
  if (criteria.length === 0) say("assessment.criteria", sentences.noCriterion());
  if (assessors.length === 0) say("assessment.assessors", sentences.noAssessor());
  criteria.forEach(({ about, minimum }, i) => {
    if (about === "process" && numberOf(minimum) !== null)
      say(`assessment.criteria[${i}].minimum`, sentences.idleGate());
  });
  for (const about of ABOUT) {
    const own = criteria.filter((one) => one.about === about);
    if (own.length > 0 && own.every(({ weight }) => numberOf(weight) === 0))
      say("assessment.criteria", sentences.noneCounts());
  }
}
