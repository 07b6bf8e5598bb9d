import { html, nothing, type TemplateResult } from "lit-html";
import { keyed } from "lit-html/directives/keyed.js";
import { ref } from "lit-html/directives/ref.js";
import { icon } from "../icons/icon";
import { focusAnswer, takesFocus } from "../steps/question-card";
import type { OpenPane } from "../view/pane";
import type { Interview, Question } from "./question";

/** What a question is drawn with. */
export interface Asking {
  readonly question: string;
  readonly hint: string;
  /** What it is answered with. */
  readonly answer: TemplateResult;
  /** A typical answer with where it comes from, or what others look at. */
  readonly typical?: TemplateResult | typeof nothing | undefined;
  /** Path of the driver that is asked for. */
  readonly path?: string;
  readonly submit?: () => void;
}

/** A question on its card. Every question has a card of its own, so that nothing typed is left over for the next. */
export const card = (
  pane: OpenPane,
  { question, hint, answer, typical, path, submit }: Asking,
): TemplateResult =>
  html`<form
    class="card tinted ask"
    data-path=${path ?? nothing}
    aria-label=${pane.t.overview.next}
    @submit=${(event: Event) => (event.preventDefault(), submit?.())}
    ${ref(takesFocus)}
  >
    <label for="next-answer" class="strong question">${question}</label>
    <p class="caption about-question" id="next-about">${hint}</p>
    ${answer}${typical ?? nothing}
  </form>`;

/** The question that is asked, what was answered before it, and the way back to that. */
export function interviewView(
  pane: OpenPane,
  { current, before, open }: Interview,
): TemplateResult | typeof nothing {
  const { t } = pane;
  if (current === undefined) return nothing;
  return html`<section class="interview">
    <div class="section-head caption">
      <span>${t.overview.next}</span
      ><span class="push numeric">${open.length === 0 ? nothing : t.overview.toGo(open.length)}</span>
    </div>
    ${keyed(current.id, current.show())} ${wayBack(pane, before)}
  </section>`;
}

/** What was answered last, and the way back to it. */
export function wayBack(pane: OpenPane, before: Question | undefined): TemplateResult | typeof nothing {
  if (before === undefined) return nothing;
  const back = (): void => {
    pane.show({ question: before.id });
    focusAnswer();
  };
  return html`<div class="answered-last">
    <button type="button" class="link" data-back @click=${back}>
      <span class="turns">${icon("chevronLeft", 16)}</span>${pane.t.frame.back}
    </button>
    <span class="caption">${before.echo()}</span>
  </div>`;
}
