import { html, type TemplateResult } from "lit-html";
import { icon } from "../icons/icon";
import { focusQuestion } from "../view/frame";
import type { CasePane } from "../view/pane";

/** The words of a question that is answered with a name. */
export interface TextQuestion {
  readonly question: string;
  readonly hint: string;
  /** What an answer may look like. */
  readonly example: string;
}

/** Focuses the place where the next question is answered, as soon as it is drawn: before the next key. */
export function focusAnswer(): void {
  queueMicrotask(() => {
    if (!answerHasFocus()) requestAnimationFrame(() => answerHasFocus() || focusQuestion());
  });
}

function answerHasFocus(): boolean {
  const place =
    document.getElementById("next-answer") ?? document.querySelector<HTMLElement>(".ask .rows button");
  place?.focus();
  return place !== null;
}

/** A question that is answered with a name. */
export function textQuestion(
  pane: CasePane,
  { question, hint, example }: TextQuestion,
  take: (name: string) => void,
): TemplateResult {
  const { t } = pane;
  const answer = (): void => {
    const input = document.getElementById("next-answer") as HTMLInputElement;
    const name = input.value.trim();
    if (name !== "") {
      input.value = "";
      take(name);
    }
    focusAnswer();
  };
  return html`<form
    class="card tinted ask"
    aria-label=${t.overview.next}
    @submit=${(event: Event) => (event.preventDefault(), answer())}
  >
    <label for="next-answer" class="strong question">${question}</label>
    <p class="caption about-question" id="next-about">${hint}</p>
    <div class="answer">
      <div class="box wide">
        <input
          id="next-answer"
          maxlength="80"
          autocomplete="off"
          placeholder=${example}
          aria-describedby="next-about"
        />
      </div>
      <fluent-button appearance="primary" @click=${answer}>${t.overview.answer}</fluent-button>
    </div>
  </form>`;
}

/** A question that is answered by choosing. */
export function choiceQuestion(
  pane: CasePane,
  { question, hint }: Omit<TextQuestion, "example">,
  choices: readonly { readonly label: string; readonly hint: string; readonly run: () => void }[],
): TemplateResult {
  return html`<section class="card tinted ask" aria-label=${pane.t.overview.next}>
    <p class="strong question">${question}</p>
    <p class="caption about-question">${hint}</p>
    <div class="rows">
      ${choices.map(
        (one) =>
          html`<button type="button" @click=${one.run}>
            <span class="text"><span>${one.label}</span><span class="caption">${one.hint}</span></span>
            <span class="state turns">${icon("chevronRight", 16)}</span>
          </button>`,
      )}
    </div>
  </section>`;
}
