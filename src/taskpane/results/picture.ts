import { html, type TemplateResult } from "lit-html";
import { choice, choose, type OpenPane } from "../view/pane";

/** A result as a picture or as a table, as a person likes it. */
export function picture(
  pane: OpenPane,
  name: string,
  title: string,
  scale: string,
  views: { readonly picture: () => unknown; readonly table: () => unknown },
): TemplateResult {
  const { t } = pane;
  const shown = choice(pane, `show:${name}`, "picture");
  const button = (value: "picture" | "table", label: string): TemplateResult =>
    html`<button
      type="button"
      aria-pressed=${shown === value ? "true" : "false"}
      @click=${() => choose(pane, `show:${name}`, value)}
    >
      ${label}
    </button>`;
  return html`<section class="section" data-result=${name}>
    <div class="section-head together">
      <h3>${title}</h3>
      <div class="segments small push" role="group" aria-label=${title}>
        ${button("picture", t.results.picture)}${button("table", t.results.table)}
      </div>
    </div>
    <p class="caption">${scale}</p>
    ${shown === "table" ? views.table() : views.picture()}
  </section>`;
}
