import { html, nothing, type TemplateResult } from "lit-html";
import type { Problem } from "../../case/read";
import { setDriver, textOfValue, typeDriver } from "../fields/actions";
import { fieldId } from "../fields/driver-field";
import { shownAt, unitsFor } from "../fields/value";
import { aboutDriver } from "../fields/words";
import { icon } from "../icons/icon";
import type { Shape } from "../icons/shapes";
import { STEPS, stepOf, type Step } from "../state/steps";
import { shortUnit } from "../typing/units";
import { goTo } from "../view/frame";
import { progressOf } from "../view/progress";
import type { OpenPane } from "../view/pane";
import { summaryOf } from "./summary";
import { structureQuestion } from "./structure";

/** Where a person stands: the next question, every step with what is open, and what changed in the sheet. */
export function overview(pane: OpenPane): TemplateResult {
  const { t } = pane;
  const missing = pane.state.outcome?.missing ?? [];
  const structure = structureQuestion(pane);
  const question = structure ?? nextQuestion(pane, missing);
  const done = question === nothing;
  return html`<div class="step-head">
      <h2 tabindex="-1">${done ? t.overview.complete : t.overview.title}</h2>
      <p class="caption">
        ${done ? t.overview.completeHint : missing.length === 0 ? t.overview.structureHint : t.overview.blanks(missing.length)}
      </p>
    </div>
    ${question}
    <div class="rows section">
      ${STEPS.filter((step) => step !== "overview").map((step) => row(pane, step))}
    </div>
    ${changedInSheet(pane)}`;
}

function nextQuestion(pane: OpenPane, missing: readonly Problem[]): TemplateResult | typeof nothing {
  const { t, state } = pane;
  const driver = missing.filter((problem) => pane.drivers.get(problem.path)?.record !== undefined);
  const waiting = driver.filter((problem) => !state.view.later.includes(problem.path));
  const problem = waiting[0] ?? driver[0];
  if (problem === undefined) return nothing;
  const { path } = problem;
  const { record, groups } = shownAt(pane, path);
  const units = unitsFor(pane.case, path);
  const draft = state.drafts[path];
  const step = stepOf(path);
  const at = driver.findIndex((one) => one.path === path) + 1;
  const answer = (): void => {
    const input = document.getElementById("next-answer") as HTMLInputElement;
    if (input.value.trim() === "") return later(pane, path, driver);
    if (typeDriver(pane, path, input.value)) input.value = "";
    input.focus();
  };
  return html`<form
    class="card tinted"
    aria-label=${t.overview.next}
    @submit=${(event: Event) => (event.preventDefault(), answer())}
  >
    <div class="section-head caption">
      <span>${t.overview.nextIn(t.steps[step].name)}</span
      ><span class="push numeric">${t.overview.position(at, driver.length)}</span>
    </div>
    <label for="next-answer" class="strong question">${t.question(path, t.word(record.label), groups)}</label>
    <p class="caption about-question" id="next-about">${aboutDriver(record, t, pane.formats, units)}</p>
    <div class="answer">
      <div class="box ${draft ? "wrong" : ""}">
        <input
          id="next-answer"
          inputmode="decimal"
          autocomplete="off"
          placeholder=${t.field.notGiven}
          aria-describedby="next-about next-line"
          aria-invalid=${draft ? "true" : nothing}
          .value=${draft?.text ?? ""}
        />
        <span class="unit">${shortUnit(record.unit, t.units, units)}</span>
      </div>
      <fluent-button appearance="primary" type="submit" @click=${answer}>${t.overview.answer}</fluent-button>
      <fluent-button appearance="subtle" class="tight" @click=${() => later(pane, path, driver)}
        >${t.overview.later}</fluent-button
      >
    </div>
    <div id="next-line">
      ${
        draft === undefined
          ? nothing
          : html`<p class="line danger-text" role="alert">
              ${icon("error", 16)} ${draft.message}
              ${
                draft.meant === undefined
                  ? nothing
                  : html`<button
                      type="button"
                      class="link"
                      @click=${() => setDriver(pane, path, draft.meant ?? null)}
                    >
                      ${t.field.use(textOfValue(pane, path, draft.meant))}
                    </button>`
              }
            </p>`
      }
    </div>
    <button
      type="button"
      class="link caption-link"
      @click=${() => {
        goTo(pane, step);
        requestAnimationFrame(() => document.getElementById(fieldId(path))?.focus());
      }}
    >
      ${t.overview.inStep(t.steps[step].name)}
    </button>
  </form>`;
}

/** Puts a question behind the others. */
function later(pane: OpenPane, path: string, all: readonly Problem[]): void {
  const before = pane.state.view.later.filter((one) => one !== path);
  const everyone = before.length + 1 >= all.length;
  pane.show({ later: everyone ? [path] : [...before, path] });
  requestAnimationFrame(() => document.getElementById("next-answer")?.focus());
}

function row(pane: OpenPane, step: Step): TemplateResult {
  const { t } = pane;
  const { missing, wrong } = progressOf(pane.state)[step];
  const state =
    wrong > 0
      ? html`<span class="pill wrong">${t.frame.wrong(wrong)}</span>`
      : missing > 0
        ? html`<span class="pill">${t.frame.missing(missing)}</span>`
        : step === "results"
          ? nothing
          : html`${icon("check", 16)}<span class="unseen">${t.overview.complete}</span>`;
  return html`<button type="button" @click=${() => goTo(pane, step)}>
    ${icon(step as Shape)}
    <span class="text"
      ><span>${t.steps[step].name}</span><span class="caption">${summaryOf(pane, step)}</span></span
    >
    <span class="state">${state}<span class="turns">${icon("chevronRight", 16)}</span></span>
  </button>`;
}

function changedInSheet(pane: OpenPane): TemplateResult | typeof nothing {
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
            html`<span>${[...entry.groups.slice(-1), t.word(entry.record.label)].join(", ")}</span>
              <span class="numeric"
                >${text(entry.path, before)} → <strong>${text(entry.path, after)}</strong></span
              >`,
        )}
    </div>
  </section>`;
}
