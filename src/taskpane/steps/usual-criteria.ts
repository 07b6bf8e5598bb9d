import { isProposed, type UsualCriterion } from "../../case/catalog/criteria";
import type { Case } from "../../case/schema/case";
import { addItem } from "../edit/list";
import { changeAt } from "../edit/path";
import { freshGroup } from "../edit/group";
import { inLanguage } from "../view/in-language";
import type { OpenPane } from "../view/pane";

/** The usual questions in the pane's language; without them a person can still ask questions of their own. */
export const usualCriteria = inLanguage(async (language): Promise<readonly UsualCriterion[]> => {
  const { criteria } = await import("../../case/catalog/criteria");
  if (language !== "de") return criteria;
  const { criterionWords } = await import("../strings/de/criteria");
  return criteria.map((one) => ({ ...one, ...criterionWords[one.id] }));
});

/** The case with a usual question: its words, its scale and its source. */
export function withUsual(
  { t }: OpenPane,
  source: Case,
  { id, name, about, anchors, source: from }: UsualCriterion,
): Case {
  const criterion = { name, about, question: t.fit.scale(...anchors), basis: from };
  const added = addItem(source, "assessment.criteria", { ...criterion, name: id });
  return changeAt(added.case, `assessment.criteria.${added.id}.name`, () => name);
}

/** An assessment with the questions that fit the work of the case, and somebody to answer them. */
export function begun(pane: OpenPane, source: Case, all: readonly UsualCriterion[]): Case {
  const empty = { ...source, assessment: freshGroup("assessment") as Case["assessment"] } as Case;
  const asked = all
    .filter((one) => isProposed(one, source.processes))
    .reduce((before, one) => withUsual(pane, before, one), empty);
  return addItem(asked, "assessment.assessors", { name: pane.t.fit.first, processes: [], options: [] }).case;
}
