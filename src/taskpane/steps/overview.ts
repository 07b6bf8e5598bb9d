import { html, nothing, type TemplateResult } from "lit-html";
import { textOfValue } from "../fields/actions";
import { placeOf } from "../fields/place-of";
import { icon } from "../icons/icon";
import type { Shape } from "../icons/shapes";
import { STEPS, type Step } from "../state/steps";
import { goTo } from "../view/frame";
import { progressOf } from "../view/progress";
import type { CasePane } from "../view/pane";
import { changesIn } from "./changes";
import { summaryOf } from "./summary";

/** Where a person stands: the next question, every step with what is open, what to look at, and what changed in the sheet. */
export function overview(
  pane: CasePane,
  question: TemplateResult | typeof nothing | undefined,
): TemplateResult {
  const { t } = pane;
  const { missing = [], wrong = [], unbegun = [] } = pane.state.outcome ?? {};
  const open = missing.length + unbegun.length;
  const asks = question !== undefined && question !== nothing;
  const [title, hint] =
    open > 0
      ? [t.overview.title, t.overview.blanks(open)]
      : pane.case.options.length === 0
        ? [t.overview.title, t.overview.structureHint]
        : wrong.length > 0
          ? [t.overview.wrongTitle, t.overview.wrongHint(wrong.length)]
          : [t.overview.complete, t.overview.completeHint];
  return html`<div class="step-head">
      <h2 tabindex="-1">${title}</h2>
      <p class="caption">${hint}</p>
    </div>
    ${asks ? question : nothing}
    <div class="rows section">
      ${STEPS.filter((step) => step !== "overview").map((step) => row(pane, step))}
    </div>
    ${changedInSheet(pane)}`;
}

function row(pane: CasePane, step: Step): TemplateResult {
  const { t } = pane;
  const { missing, wrong } = progressOf(pane.state)[step];
  const changed = changesIn(pane, step).length;
  const state =
    wrong > 0
      ? html`<span class="pill wrong">${t.frame.wrong(wrong)}</span>`
      : missing > 0
        ? html`<span class="pill">${t.frame.missing(missing)}</span>`
        : step === "results" || pane.state.outcome === null
          ? nothing
          : html`${icon("check", 16)}<span class="unseen">${t.overview.complete}</span>`;
  return html`<button type="button" @click=${() => goTo(pane, step)}>
    ${icon(step as Shape)}
    <span class="text"
      ><span>${t.steps[step].name}</span
      ><span class="caption"
        >${summaryOf(pane, step)}${changed === 0 ? nothing : html` · ${t.overview.changedCount(changed)}`}</span
      ></span
    >
    <span class="state">${state}<span class="turns">${icon("chevronRight", 16)}</span></span>
  </button>`;
}

function changedInSheet(pane: CasePane): TemplateResult | typeof nothing {
  const { t, state, formats } = pane;
  const { changes, since } = state.outside;
  if (changes.length === 0) return nothing;
  const text = (path: string, value: number | null | undefined): string =>
    value == null ? t.field.blank : textOfValue(pane, path, value);
  return html`<section class="section">
    <div class="section-head">
      <h3>${t.overview.changed}</h3>
      <span class="caption push">${t.overview.since(formats.time(new Date(since)))}</span>
    </div>
    <div class="pairs">
      ${changes
        .slice(0, 8)
        .map(
          ({ entry, before, after }) =>
            html`<span>${placeOf(entry, t, 1)}</span>
              <span class="numeric"
                >${text(entry.path, before)} → <strong>${text(entry.path, after)}</strong></span
              >`,
        )}
    </div>
  </section>`;
}
