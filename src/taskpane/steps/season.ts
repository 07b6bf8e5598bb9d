import { html, nothing, type TemplateResult } from "lit-html";
import { CALENDAR_MONTHS } from "../../case/schema/season";
import type { Process } from "../../case/schema/case";
import { changeAt } from "../edit/path";
import { choiceField, toggle } from "../fields/plain-fields";
import type { OpenPane } from "../view/pane";
import { basisOf, fieldsOf, folded } from "./parts";

/** How the year's work is spread over its calendar months, and for which month people are kept. */
export function seasonOf(pane: OpenPane, process: Process): TemplateResult {
  const { t, session } = pane;
  const path = `processes.${process.id}.season`;
  const even = Object.fromEntries(CALENDAR_MONTHS.map((name) => [name, 1 / CALENDAR_MONTHS.length]));
  const set = (on: boolean): void =>
    session.edit(t.scope.season, (source) =>
      changeAt(source, path, () => (on ? { ...even, staffing: "peak" } : undefined)),
    );
  return folded(
    pane,
    path,
    t.scope.season,
    process.season === undefined ? t.contract.notUsed : t.contract.inUse,
    html`${toggle(t.scope.hasSeason, process.season !== undefined, set)}
    ${
      process.season === undefined
        ? nothing
        : html`${basisOf(pane, path)} ${choiceField(pane, `${path}.staffing`, t.scope.staffing)}
          ${process.season.staffing === "average" ? fieldsOf(pane, path, ["overtimeRate"]) : nothing}
          ${fieldsOf(pane, path, CALENDAR_MONTHS)}`
    }`,
  );
}
