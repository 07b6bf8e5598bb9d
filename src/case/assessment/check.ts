import { BASELINE } from "../baseline";
import type { Case } from "../schema/case";
import { sentences, type Say } from "../said";

type Known = readonly { readonly id: string }[];

/** What an assessment names that the case does not have, and criteria that are scored where they are not asked. */
export function checkAssessment({ assessment, processes, options }: Case, say: Say): void {
  if (assessment === undefined) return;
  const refer = (path: string, what: string, given: string, known: Known): void => {
    const ids = known.map(({ id }) => id);
    if (!ids.includes(given)) say(path, sentences.unknownReference(what, given, ids));
  };
  const askedOf = (about: string): Known => assessment.criteria.filter((one) => one.about === about);
  assessment.assessors.forEach((assessor, i) => {
    const path = `assessment.assessors[${i}]`;
    assessor.processes.forEach(({ process, scores }, k) => {
      refer(`${path}.processes[${k}].process`, "process", process, processes);
      scores.forEach(({ criterion }, l) =>
        refer(
          `${path}.processes[${k}].scores[${l}].criterion`,
          "criterion of the work",
          criterion,
          askedOf("process"),
        ),
      );
    });
    assessor.options.forEach(({ option, scores }, k) => {
      refer(`${path}.options[${k}].option`, "option", option, [BASELINE, ...options]);
      scores.forEach(({ criterion }, l) =>
        refer(
          `${path}.options[${k}].scores[${l}].criterion`,
          "criterion of options",
          criterion,
          askedOf("option"),
        ),
      );
    });
  });
}
