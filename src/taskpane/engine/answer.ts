import type { Results } from "../../case/results";
import { explained } from "./explained";
import type { Question, ScenarioOutcome } from "./messages";
import { outcomeOf, type Outcome } from "./outcome";

/** What is asked of a case whenever it is looked at. */
export type CaseQuestion = Exclude<Question, { ask: "calls" | "changed" }>;

/** Answers questions; runs in the worker. The last state of the case is kept, so that explaining it is quick. */
export function createAnswers(): (question: CaseQuestion, stamp: string) => unknown {
  let last: { stamp: string; outcome: Outcome; results: Results | undefined } | undefined;

  const computed = (
    question: Extract<CaseQuestion, { scenario: unknown }>,
    stamp: string,
  ): NonNullable<typeof last> => {
    if (last?.stamp !== stamp) {
      const { outcome, results } = outcomeOf(question.case, question.scenario);
      last = { stamp, outcome, results };
    }
    return last;
  };

  return (question, stamp) => {
    switch (question.ask) {
      case "outcome":
        return computed(question, stamp).outcome;
      case "explain": {
        const { results } = computed(question, stamp);
        return results === undefined ? null : explained(results, question.id, question.month);
      }
      case "compare":
        return [undefined, ...question.case.scenarios.map((one) => one.id)].map(
          (scenario): ScenarioOutcome => {
            const { options } = outcomeOf(question.case, scenario).outcome;
            return { scenario, options: options.map(({ id, name, figures }) => ({ id, name, figures })) };
          },
        );
    }
  };
}
