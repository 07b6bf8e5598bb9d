import { html, type nothing, type TemplateResult } from "lit-html";

/** A group of fields under a title, with a fact at the end of the title's line. */
export const section = (
  title: string,
  fact: string | TemplateResult | typeof nothing,
  content: unknown,
): TemplateResult =>
  html`<section class="section">
    <div class="section-head">
      <h3>${title}</h3>
      <span class="caption push numeric">${fact}</span>
    </div>
    ${content}
  </section>`;
