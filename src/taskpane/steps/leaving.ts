import { html, nothing, type TemplateResult } from "lit-html";
import type { Option } from "../../case/schema/case";
import { numberOf } from "../../case/schema/driver";
import { changeAt } from "../edit/path";
import { choiceField, toggle } from "../fields/plain-fields";
import type { OpenPane } from "../view/pane";
import { basisOf, fieldsOf, folded } from "./parts";

/** What leaving the option's provider costs, and the month in which it is left, if it is. */
export function leavingTerms(pane: OpenPane, option: Option): TemplateResult {
  const { t, session } = pane;
  const path = `options.${option.id}.leaving`;
  const { leaving } = option;
  const set = (on: boolean): void =>
    session.edit(t.contract.leaving, (source) =>
      changeAt(source, path, () => (on ? { destination: "in-house" } : undefined)),
    );
  const given = (name: "hireCost" | "exitMonth" | "rampMonths" | "priceRatio"): boolean =>
    numberOf(leaving?.[name]) !== null;
  const back = leaving?.destination !== "other-provider";
  // What was given before another choice has to be seen to be put right.
  const names = [
    ...["startFee", "termMonths", "knowledgeBack", "knowledgeMonths", "parallelMonths", "overlapShare"],
    ...(back || given("hireCost") ? ["hireCost"] : []),
    "exitMonth",
    ...(given("exitMonth") || given("rampMonths") ? ["rampMonths"] : []),
    ...((!back && given("exitMonth")) || given("priceRatio") ? ["priceRatio"] : []),
  ];
  return folded(
    pane,
    path,
    t.contract.leaving,
    leaving === undefined ? t.contract.notUsed : t.contract.inUse,
    html`${toggle(t.contract.hasLeaving, leaving !== undefined, set)}
    ${
      leaving === undefined
        ? nothing
        : html`<p class="caption">${t.contract.leavingHint}</p>
            ${basisOf(pane, path)} ${choiceField(pane, `${path}.destination`, t.contract.destination)}
            ${fieldsOf(pane, path, names)}`
    }`,
  );
}
