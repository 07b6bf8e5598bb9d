import { html, nothing, type TemplateResult } from "lit-html";
import { ref } from "lit-html/directives/ref.js";
import { wrongHere } from "../steps/missing";
import { takesFocus } from "../steps/question-card";
import { goTo } from "../view/frame";
import type { OpenPane } from "../view/pane";
import { interviewView, wayBack } from "./card";
import { numberQuestions } from "./numbers";
import { optionQuestions } from "./options";
import { standing, type Question } from "./question";
import { workQuestions } from "./work";

/** Every question that a case is told by: what must be named first, then the numbers. */
const questionsOf = (pane: OpenPane): Question[] => [
  ...workQuestions(pane),
  ...optionQuestions(pane),
  ...numberQuestions(pane),
];

/** The next question, with the way back; at the end the way to the results; nothing for a case that was complete. */
export function nextQuestion(pane: OpenPane): TemplateResult | typeof nothing {
  const { state } = pane;
  const interview = standing(pane, questionsOf(pane));
  if (interview.current !== undefined) return interviewView(pane, interview);
  const computed = state.outcome !== null && !state.computing;
  if ((state.outcome?.wrong.length ?? 0) > 0) return wrongHere(pane, "overview");
  if (state.view.passed.length === 0 || !computed) return nothing;
  return finished(pane, interview.before);
}

function finished(pane: OpenPane, before: Question | undefined): TemplateResult {
  const { t } = pane;
  return html`<section class="interview">
    <div class="card tinted ask" ${ref(takesFocus)}>
      <p class="strong question">${t.finished.title}</p>
      <p class="caption about-question">${t.finished.hint}</p>
      <div class="answer">
        <fluent-button id="next-answer" appearance="primary" @click=${() => goTo(pane, "results")}
          >${t.frame.see}</fluent-button
        >
      </div>
    </div>
    ${wayBack(pane, before)}
  </section>`;
}
