import { html, nothing, type TemplateResult } from "lit-html";
import type { CasePane } from "./pane";
import { isComplete } from "./progress";

/** Builds the workbook, where the program around the pane can, and once there are results to put in it. */
export function buildButton(pane: CasePane): TemplateResult {
  const { t, host, formats, state } = pane;
  if (host.buildWorkbook === undefined) return html``;
  const built = host.lastBuilt?.() ?? null;
  const ready = isComplete(state.outcome);
  const run = (): void => {
    if (ready) void import("../pages/build").then(({ build }) => build(pane));
  };
  return html`${built === null ? nothing : html`<span class="caption">${t.frame.lastBuilt(formats.day(new Date(built)))}</span>`}
    <fluent-button
      class="push primary"
      appearance="primary"
      ?disabled=${!ready}
      aria-disabled=${ready ? nothing : "true"}
      data-tip=${ready ? nothing : t.figures.whyNone}
      @click=${run}
      >${t.frame.build}</fluent-button
    >`;
}
