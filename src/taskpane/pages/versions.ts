import { html, nothing, type TemplateResult } from "lit-html";
import { differences } from "../edit/difference";
import { icon } from "../icons/icon";
import { OPEN_VERSION } from "../state/questions";
import type { Version } from "../store/case-store";
import type { Content } from "../view/frame";
import { choice, choose, type OpenPane } from "../view/pane";
import { leave, pageHead } from "./page-head";
import { whatMoved } from "./what-moved";

const MOST_FROZEN = 20;
const LONGEST_NAME = 80;

/** Earlier states of the case, what is different now and what that did to the figures, and the way back to one of them. */
export function versionsPage(pane: OpenPane): Content {
  const { t, state } = pane;
  const { versions } = state;
  return {
    body: html`${pageHead(pane, t.versions.title, versions.length === 0 ? t.versions.none : t.versions.hint)}
    ${freezing(pane)} ${versions.map((version) => row(pane, version))}`,
    footer: html`<fluent-button class="back" appearance="subtle" @click=${() => leave(pane)}
      >${t.frame.back}</fluent-button
    >`,
  };
}

/** Keeps the case as it is under a name: what a board decided on, or a client was sent. */
function freezing(pane: OpenPane): TemplateResult {
  const { t, session, state } = pane;
  const isFull = state.versions.filter(({ frozen }) => frozen).length >= MOST_FROZEN;
  const freeze = (event: Event): void => {
    event.preventDefault();
    const field = (event.target as HTMLFormElement).elements.namedItem("name") as HTMLInputElement;
    const name = field.value.trim();
    if (name === "") return field.focus();
    session.keep([{ at: Date.now(), label: name, frozen: true, case: pane.case }, ...state.versions]);
    field.value = "";
    pane.announce(t.versions.isFrozen(name));
  };
  return html`<form class="freeze" @submit=${freeze}>
    <label for="freeze-name">${t.versions.freezeAs}</label>
    <div class="box">
      <input
        id="freeze-name"
        name="name"
        autocomplete="off"
        maxlength=${LONGEST_NAME}
        ?disabled=${isFull}
        placeholder=${t.versions.freezeExample}
      />
    </div>
    <fluent-button type="submit" ?disabled=${isFull}>${t.versions.freeze}</fluent-button>
    ${isFull ? html`<p class="caption">${t.versions.tooManyFrozen(MOST_FROZEN)}</p>` : nothing}
  </form>`;
}

function row(pane: OpenPane, version: Version): TemplateResult {
  const { t, formats, session } = pane;
  const name = String(version.at);
  const isOpen = choice(pane, OPEN_VERSION, "") === name;
  const day = formats.day(new Date(version.at));
  const restore = (): void => {
    session.restore(version);
    leave(pane);
    pane.announce(t.versions.restored(day));
  };
  const letGo = (): void => {
    session.keep(pane.state.versions.filter((one) => one !== version));
    pane.announce(t.versions.isLetGo(version.label));
  };
  return html`<section class="card version">
    <div class="section-head">
      <button
        type="button"
        class="link"
        aria-expanded=${isOpen ? "true" : "false"}
        @click=${() => choose(pane, OPEN_VERSION, isOpen ? "" : name)}
      >
        ${icon(isOpen ? "chevronDown" : "chevronRight", 16)}
        <strong>${version.frozen ? version.label : day}</strong>
      </button>
      <span class="caption push">${t.versions.differs(differences(version.case, pane.case).length)}</span>
    </div>
    <p class="caption">
      ${version.case.name} · ${version.frozen ? t.versions.frozenOn(day) : t.versions.before(version.label)}
    </p>
    ${isOpen ? whatMoved(pane, version) : nothing}
    <div class="actions">
      <fluent-button size="small" @click=${restore}>${t.versions.restore}</fluent-button>
      ${version.frozen ? html`<fluent-button size="small" appearance="subtle" @click=${letGo}>${t.versions.letGo}</fluent-button>` : nothing}
    </div>
  </section>`;
}
