import { html, type TemplateResult } from "lit-html";
import { icon } from "../icons/icon";
import { focusQuestion } from "../view/frame";
import type { CasePane } from "../view/pane";

/** The head of a page that stands in place of a step: a way back, and what the page is. */
export function pageHead(
  pane: CasePane,
  title: string,
  hint: string,
  back = (): void => leave(pane),
): TemplateResult {
  return html`<div class="page-head">
      <button type="button" class="icon-button turns" aria-label=${pane.t.frame.back} @click=${back}>
        ${icon("back")}
      </button>
      <h2 tabindex="-1">${title}</h2>
    </div>
    <p class="caption page-hint">${hint}</p>`;
}

/** Goes back to the step from which a page was opened. */
export function leave(pane: CasePane): void {
  pane.show({ page: { kind: "step" } });
  focusQuestion();
}
