import { html, nothing, type TemplateResult } from "lit-html";
import type { Problem } from "../../case/read";
import { dropDraft, typeDriver } from "../fields/actions";
import { draftLine } from "../fields/draft-line";
import { shownAt, unitsFor } from "../fields/value";
import { aboutDriver } from "../fields/words";
import { stepOf } from "../state/steps";
import { shortUnit } from "../typing/units";
import type { CasePane } from "../view/pane";
import { goToDriver } from "./missing";
import { focusAnswer } from "./question-card";

/** The input that was asked for last: what the engine says meanwhile takes no question from under an answer. */
let asked: string | undefined;

/** The next input that is needed and blank, as a question; nothing where all are given. */
export function nextQuestion(pane: CasePane, missing: readonly Problem[]): TemplateResult | typeof nothing {
  const { t, state } = pane;
  // The engine may not have heard of the last answer yet.
  const driver = missing.filter((problem) => pane.drivers.get(problem.path)?.value === null);
  const waiting = driver.filter((problem) => !state.view.later.includes(problem.path));
  asked = (waiting.find((problem) => problem.path === asked) ?? waiting[0] ?? driver[0])?.path;
  if (asked === undefined) return nothing;
  const path = asked;
  const { record, groups } = shownAt(pane, path);
  const units = unitsFor(pane.case, path);
  const draft = state.drafts[path];
  const step = stepOf(path);
  const answer = (): void => {
    const input = document.getElementById("next-answer") as HTMLInputElement;
    if (input.value.trim() === "") return later(pane, path, driver);
    if (typeDriver(pane, path, input.value)) input.value = "";
    focusAnswer();
  };
  return html`<form
    class="card tinted ask"
    data-path=${path}
    aria-label=${t.overview.next}
    @submit=${(event: Event) => (event.preventDefault(), answer())}
  >
    <div class="section-head caption">
      <span>${t.overview.nextIn(t.steps[step].name)}</span
      ><span class="push numeric">${t.overview.toGo(driver.length)}</span>
    </div>
    <label for="next-answer" class="strong question">${t.question(path, t.word(record.label), groups)}</label>
    <p class="caption about-question" id="next-about">${aboutDriver(record, t, pane.formats, units)}</p>
    <div class="answer">
      <div class="box ${draft ? (draft.asked ? "unsure" : "wrong") : ""}">
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
      <fluent-button appearance="primary" @click=${answer}>${t.overview.answer}</fluent-button>
      <fluent-button appearance="subtle" class="tight" @click=${() => later(pane, path, driver)}
        >${t.overview.later}</fluent-button
      >
    </div>
    <div id="next-line">${draft === undefined ? nothing : draftLine(pane, path, draft, focusAnswer)}</div>
    <button
      type="button"
      class="link caption-link"
      @click=${() => {
        goToDriver(pane, path);
      }}
    >
      ${t.overview.inStep(t.steps[step].name)}
    </button>
  </form>`;
}

/** Puts a question behind the others; what was typed for it is forgotten, in the field too. */
function later(pane: CasePane, path: string, all: readonly Problem[]): void {
  dropDraft(pane, path);
  const input = document.getElementById("next-answer");
  if (input instanceof HTMLInputElement) input.value = "";
  const before = pane.state.view.later.filter((one) => one !== path);
  const everyone = before.length + 1 >= all.length;
  pane.show({ later: everyone ? [path] : [...before, path] });
  focusAnswer();
}
