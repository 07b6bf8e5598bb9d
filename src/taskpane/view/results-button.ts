import { html, nothing, type TemplateResult } from "lit-html";
import { goTo } from "./frame";
import type { CasePane } from "./pane";

/** Shows the results, once there are any: where the questions end. */
export function resultsButton(pane: CasePane): TemplateResult {
  const { t, state } = pane;
  const ready = (state.outcome?.options.length ?? 0) > 0;
  return html`<fluent-button
    class="push primary"
    appearance="primary"
    ?disabled=${!ready}
    aria-disabled=${ready ? nothing : "true"}
    data-tip=${ready ? nothing : t.figures.whyNone}
    @click=${() => ready && goTo(pane, "results")}
    >${t.frame.see}</fluent-button
  >`;
}
