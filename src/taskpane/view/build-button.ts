import { html, nothing, type TemplateResult } from "lit-html";
import type { OpenPane } from "./pane";

/** Builds the workbook, where the program around the pane can. */
export function buildButton(pane: OpenPane): TemplateResult {
  const { t, host, formats } = pane;
  const built = host.lastBuilt?.() ?? null;
  return html`${built === null ? nothing : html`<span class="caption">${t.frame.lastBuilt(formats.day(new Date(built)))}</span>`}
    <fluent-button class="push" appearance="primary" ?disabled=${host.buildWorkbook === undefined}
      >${t.frame.build}</fluent-button
    >`;
}
