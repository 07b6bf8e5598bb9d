import { html, nothing, type TemplateResult } from "lit-html";
import { icon } from "../icons/icon";
import { focusAnswer } from "../steps/question-card";
import type { OpenPane } from "../view/pane";
import { selectBox, type Choice } from "../view/select";
import { card, type Asking } from "./card";

/** The words of a question that is answered with a name. */
export interface TextWords {
  readonly question: string;
  readonly hint: string;
  /** What an answer may look like. */
  readonly example: string;
}

/** What a question that is answered with a name does. */
export interface TextAsk {
  /** The answer that stands. */
  readonly value?: string;
  readonly take: (name: string) => void;
  /** Another way on than an answer: that there is no more. */
  readonly enough?: { readonly label: string; readonly run: () => void };
  readonly typical?: Asking["typical"];
}

/** A question that is answered with a name. */
export function textQuestion(pane: OpenPane, words: TextWords, ask: TextAsk): TemplateResult {
  const { t } = pane;
  const { enough } = ask;
  const submit = (): void => {
    const input = document.getElementById("next-answer") as HTMLInputElement;
    const name = input.value.trim();
    if (name !== "") ask.take(name);
    else enough?.run();
    focusAnswer();
  };
  return card(pane, {
    ...words,
    submit,
    typical: ask.typical,
    answer: html`<div class="answer">
      <div class="box wide">
        <input
          id="next-answer"
          maxlength="80"
          autocomplete="off"
          placeholder=${words.example}
          .value=${ask.value ?? ""}
          aria-describedby="next-about"
        />
      </div>
      <fluent-button appearance="primary" @click=${submit}>${t.overview.answer}</fluent-button>
      ${
        enough === undefined
          ? nothing
          : html`<fluent-button
              appearance="subtle"
              class="tight"
              data-enough
              @click=${() => (enough.run(), focusAnswer())}
              >${enough.label}</fluent-button
            >`
      }
    </div>`,
  });
}

/** A question that is answered by choosing from a short list. */
export function choiceQuestion(
  pane: OpenPane,
  words: Omit<TextWords, "example">,
  choices: readonly {
    readonly label: string;
    readonly hint: string;
    readonly chosen?: boolean;
    readonly run: () => void;
  }[],
  enough?: TextAsk["enough"],
): TemplateResult {
  return card(pane, {
    ...words,
    answer: html`<div class="rows">
        ${choices.map(
          (one) =>
            html`<button
              type="button"
              aria-pressed=${one.chosen ? "true" : nothing}
              @click=${() => (one.run(), focusAnswer())}
            >
              <span class="text"><span>${one.label}</span><span class="caption">${one.hint}</span></span>
              <span class="state turns">${icon(one.chosen ? "check" : "chevronRight", 16)}</span>
            </button>`,
        )}
      </div>
      ${
        enough === undefined
          ? nothing
          : html`<fluent-button
              appearance="primary"
              class="enough"
              data-enough
              @click=${() => (enough.run(), focusAnswer())}
              >${enough.label}</fluent-button
            >`
      }`,
  });
}

/** A question that is answered from a long list, in which something is chosen already. */
export function listQuestion(
  pane: OpenPane,
  words: Omit<TextWords, "example">,
  choices: readonly Choice[],
  value: string,
  take: (value: string) => void,
): TemplateResult {
  const submit = (): void => {
    take((document.getElementById("next-answer") as HTMLSelectElement).value);
    focusAnswer();
  };
  const keys = (event: KeyboardEvent): void => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    submit();
  };
  return card(pane, {
    ...words,
    submit,
    answer: html`<div class="answer">
      ${selectBox(choices, value, () => undefined, { id: "next-answer", wide: true, keys })}
      <fluent-button appearance="primary" @click=${submit}>${pane.t.overview.answer}</fluent-button>
    </div>`,
  });
}
