import { html, nothing, type TemplateResult } from "lit-html";
import { icon } from "../icons/icon";
import type { Shape } from "../icons/shapes";
import { focusAnswer } from "../steps/question-card";
import { focusQuestion, goTo } from "../view/frame";
import { inExcel } from "../view/in-excel";
import { LANGUAGES, otherLanguage } from "../view/language";
import { noticeBar } from "../view/notice";
import type { Pane } from "../view/pane";
import { begin } from "./begin";
import { chooseFile } from "./choose-file";
import { loadTemplate, SHOWN_AT_ONCE, templates } from "./templates";

/** The first page: go on with the workbook's case, open a template, or begin another way. */
export function start(pane: Pane): TemplateResult {
  const { t } = pane;
  const address = pane.host.selectedAddress?.();
  const offer = ({ id, icon: shape }: (typeof templates)[number]): TemplateResult => {
    const words = t.start.templates[id] ?? { name: id, hint: "" };
    return row(shape, words.name, words.hint, id, () => void openTemplate(pane, id));
  };
  return html`<main class="body" id="body">
    ${noticeBar(pane)}
    <h1>${t.app}</h1>
    <p class="caption lead">${t.tagline}</p>
    ${held(pane)}
    <section class="section">
      <h2 class="start-head">${t.start.template}</h2>
      <p class="caption">${t.start.templateHint}</p>
      <div class="rows">${templates.slice(0, SHOWN_AT_ONCE).map(offer)}</div>
      <details>
        <summary>
          ${icon("chevronRight")}<span>${t.start.more(templates.length - SHOWN_AT_ONCE)}</span>
        </summary>
        <div class="rows">${templates.slice(SHOWN_AT_ONCE).map(offer)}</div>
      </details>
    </section>
    <section class="section">
      <h2 class="start-head">${t.start.otherwise}</h2>
      <div class="rows">
        ${row("blank", t.start.empty, t.start.emptyHint, "empty", () => (begin(pane), focusAnswer()))}
        ${address === undefined || pane.host.selectedCells === undefined ? nothing : row("take", t.start.fromCells, t.start.fromCellsHint(address), "cells", () => void fromCells(pane))}
        ${row("import", t.start.import, t.start.importHint, "import", () => chooseFile(pane))}
      </div>
    </section>
    <p class="caption section lead">
      ${pane.state.case === null ? (pane.host.selectedCells === undefined ? t.start.inBrowser : t.start.whereKept) : t.start.keepsThis}
    </p>
    <p class="section start-links">
      <a href="docs/index.html" target="_blank" rel="noopener">${t.start.help}</a>
      <button
        type="button"
        class="link"
        data-language
        lang=${otherLanguage(t.language)}
        @click=${() => void pane.speak(otherLanguage(t.language))}
      >
        ${LANGUAGES[otherLanguage(t.language)]}
      </button>
    </p>
  </main>`;
}

function held(pane: Pane): TemplateResult | typeof nothing {
  const { t, state, formats } = pane;
  const source = state.case;
  if (source === null) return nothing;
  const option = state.outcome?.options[0];
  const missing = state.outcome?.missing.length ?? 0;
  const { npv, savingRate, payback } = option?.figures ?? {};
  const figure = (label: string, text: string | undefined) =>
    text === undefined
      ? nothing
      : html`<div>
          <dt class="caption">${label}</dt>
          <dd class="strong numeric">${text}</dd>
        </div>`;
  const number = (value: number | null | undefined, text: (value: number) => string): string | undefined =>
    value == null ? undefined : text(value);
  return html`<section class="card tinted held" aria-label=${t.start.held}>
    <p class="caption held-head">${icon("sheet")} ${t.start.held}</p>
    <h2>${source.name}</h2>
    <p class="caption">${t.start.about(source.options.length, source.years)}</p>
    <dl class="held-figures">
      ${figure(t.figures.npv(source.currency), number(npv?.value, formats.money))}
      ${figure(
        t.figures.saving,
        number(savingRate?.value, (value) => formats.percent(value)),
      )}
      ${figure(
        t.figures.payback,
        number(payback?.value, (value) => t.figures.paybackMonths(Math.ceil(value))),
      )}
    </dl>
    <div class="actions">
      <fluent-button appearance="primary" @click=${() => goTo(pane, "overview")}
        >${t.start.continue}</fluent-button
      >
      ${missing === 0 ? nothing : html`<span class="caption">${t.start.stillMissing(missing)}</span>`}
    </div>
  </section>`;
}

function row(shape: Shape, name: string, hint: string, id: string, run: () => void): TemplateResult {
  return html`<button type="button" data-start=${id} @click=${run}>
    ${icon(shape)}
    <span class="text"><span>${name}</span><span class="caption">${hint}</span></span>
    <span class="state turns">${icon("chevronRight", 16)}</span>
  </button>`;
}

/** Opens a copy of a template; what is in it can be replaced number by number. */
async function openTemplate(pane: Pane, id: string): Promise<void> {
  const { t, session } = pane;
  try {
    const source = await loadTemplate(id);
    session.open(source, t.start.opened(source.name));
    focusQuestion();
  } catch (error) {
    session.store.set({ notice: { tone: "danger", text: t.start.failed((error as Error).message) } });
  }
}

/** An empty case whose roles come from the selected cells. */
async function fromCells(pane: Pane): Promise<void> {
  const { t, host, session } = pane;
  const cells = await inExcel(pane, async () => host.selectedCells?.());
  if (cells === undefined) return;
  if (cells.cells.length === 0)
    return session.store.set({ notice: { tone: "info", text: t.start.noCells(cells.address) } });
  const { textOfSelected } = await import("../grid/paste-event");
  begin(pane);
  focusAnswer();
  const path = `processes.${session.store.get().case?.processes[0]?.id}.roles`;
  const text = textOfSelected(cells, pane.formats.separators);
  pane.show({
    step: "inhouse",
    page: { kind: "paste", list: path, text, from: cells.address, fields: { ...t.newRole } },
  });
}
