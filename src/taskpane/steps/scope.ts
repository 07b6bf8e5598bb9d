import { html } from "lit-html";
import { choiceField, longTextField, textField } from "../fields/plain-fields";
import type { Content } from "../view/frame";
import { currentProcess, type OpenPane } from "../view/pane";
import { stepEnd } from "./changed";
import { advice, fromCatalog } from "./advice";
import { serviceHoursOf } from "./hours";
import { locationField } from "./locations";
import { basisOf, fieldsOf, stepFooter, stepHead } from "./parts";
import { seasonOf } from "./season";
import { section } from "./section";
import { processTabs } from "./processes";

/** What work the case is about: the processes, how much of it there is, and when it starts. */
export function scope(pane: OpenPane): Content {
  const { t } = pane;
  const process = currentProcess(pane);
  const path = `processes.${process.id}`;
  return {
    body: html`${stepHead(pane)}${processTabs(pane, true)}
      <div class="columns">
        ${section(
          t.scope.work,
          "",
          html`${basisOf(pane, path)} ${textField(pane, `${path}.name`, t.scope.process)}
          ${textField(pane, `${path}.volumeUnit`, t.scope.unit)}
          ${fieldsOf(pane, path, ["annualVolume", "volumeGrowth"])}
          ${locationField(pane, `${path}.location`, t.scope.location, process.location)}`,
        )}
        ${section(
          t.scope.kind,
          "",
          html`${choiceField(pane, `${path}.kind`, t.scope.kindOf)}
          ${choiceField(pane, `${path}.office`, t.scope.office)} ${fromCatalog(pane, process)}`,
        )}
      </div>
      ${seasonOf(pane, process)} ${serviceHoursOf(pane, process)} ${advice(pane, process)}
      ${section(
        t.scope.caseItself,
        "",
        html`<div class="columns">
          <div>${textField(pane, "name", t.scope.caseName)}</div>
          <div>${longTextField(pane, "description", t.scope.description, t.scope.descriptionHint)}</div>
        </div>`,
      )}
      ${stepEnd(pane, "scope")}`,
    footer: stepFooter(pane),
  };
}
