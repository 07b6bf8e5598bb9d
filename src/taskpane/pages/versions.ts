import { html, type TemplateResult } from "lit-html";
import { differences } from "../edit/difference";
import { textOfValue } from "../fields/actions";
import { icon } from "../icons/icon";
import type { Version } from "../store/case-store";
import type { Content } from "../view/frame";
import { choice, choose, type OpenPane } from "../view/pane";
import { leave, pageHead } from "./page-head";

const MOST_SHOWN = 20;

/** Earlier states of the case, with what is different now, and the way back to one of them. */
export function versionsPage(pane: OpenPane): Content {
  const { t, state } = pane;
  const { versions } = state;
  return {
    body: html`${pageHead(pane, t.versions.title, versions.length === 0 ? t.versions.none : t.versions.hint)}
    ${versions.map((version) => row(pane, version))}`,
    footer: html`<fluent-button class="back" appearance="subtle" @click=${() => leave(pane)}
      >${t.frame.back}</fluent-button
    >`,
  };
}

function row(pane: OpenPane, version: Version): TemplateResult {
  const { t, formats } = pane;
  const name = `version:${version.at}`;
  const open = choice(pane, name, "closed") === "open";
  const changes = differences(version.case, pane.case);
  const restore = (): void => {
    pane.session.restore(version);
    leave(pane);
    pane.announce(t.versions.restored(formats.day(new Date(version.at))));
  };
  const text = (path: string, value: number | null | undefined): string =>
    value == null ? t.field.blank : textOfValue(pane, path, value);
  return html`<section class="card version">
    <div class="section-head">
      <button
        type="button"
        class="link"
        aria-expanded=${open ? "true" : "false"}
        @click=${() => choose(pane, name, open ? "closed" : "open")}
      >
        ${icon(open ? "chevronDown" : "chevronRight", 16)}
        <strong>${formats.day(new Date(version.at))}</strong>
      </button>
      <span class="caption push">${t.versions.differs(changes.length)}</span>
    </div>
    <p class="caption">${version.case.name} · ${t.versions.before(version.label)}</p>
    ${
      open
        ? html`<div class="pairs changes">
            ${changes
              .slice(0, MOST_SHOWN)
              .map(
                ({ entry, before, after }) =>
                  html`<span>${[...entry.groups.slice(-2), t.word(entry.record.label)].join(", ")}</span>
                    <span class="numeric">${text(entry.path, before)} → ${text(entry.path, after)}</span>`,
              )}
          </div>`
        : ""
    }
    <div class="actions">
      <fluent-button size="small" @click=${restore}>${t.versions.restore}</fluent-button>
    </div>
  </section>`;
}
