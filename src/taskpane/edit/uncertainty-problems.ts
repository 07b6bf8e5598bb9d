import { listening, type SaidProblem } from "../../case/said";
import type { Case } from "../../case/schema/case";
import { checkUncertainty } from "../../case/uncertainty/check";

/** What is wrong with what a case says of its uncertainty. */
export function problemsOf(source: Case): readonly SaidProblem[] {
  const { say, problems } = listening();
  checkUncertainty(source, say);
  return problems;
}
