import { html, nothing, type TemplateResult } from "lit-html";
import { icon } from "../icons/icon";
import type { Shape } from "../icons/shapes";
import { STEPS, type Step } from "../state/steps";
import { caseRow } from "./case-row";
import { figures } from "./figures";
import { noticeBar } from "./notice";
import { progressOf } from "./progress";
import type { CasePane, Pane } from "./pane";

/** What a page fills the frame with. */
export interface Content {
  readonly body: TemplateResult;
  /** What stands at the start and at the end of the footer. */
  readonly footer: TemplateResult;
}

/** The frame around an open case. */
export function frame(pane: CasePane, { body, footer }: Content): TemplateResult {
  return html`<header class="top">
      <h1 class="unseen">${pane.t.app}</h1>
      ${caseRow(pane)}${figures(pane)}
    </header>
    ${stepBar(pane)}
    <main class="body" id="body">${noticeBar(pane)}${body}</main>
    <footer class="bottom">${footer}</footer>`;
}

function stepBar(pane: CasePane): TemplateResult {
  const { t, state } = pane;
  const progress = progressOf(state);
  const current = ["step", "paste", "sheet", "custom", "work"].includes(state.view.page.kind)
    ? state.view.step
    : state.view.page.kind === "explain"
      ? "results"
      : undefined;
  return html`<nav class="steps" aria-label=${t.frame.steps} @keydown=${moveAmongSteps}>
    ${STEPS.map((step) => {
      const { missing, wrong } = progress[step];
      const name = t.steps[step].name;
      const count = wrong > 0 ? wrong : missing;
      const state = wrong > 0 ? t.frame.wrong(wrong) : missing > 0 ? t.frame.missing(missing) : "";
      return html`<button
        type="button"
        data-step=${step}
        data-tip=${state === "" ? name : `${name}: ${state}`}
        aria-label=${state === "" ? name : `${name}, ${state}`}
        aria-current=${step === current ? "step" : nothing}
        tabindex=${step === (current ?? "overview") ? "0" : "-1"}
        @click=${() => goTo(pane, step)}
      >
        ${icon(step as Shape)}<span class="name">${name}</span>
        ${count > 0 ? html`<span class="badge ${wrong > 0 ? "wrong" : ""}">${count}</span>` : nothing}
      </button>`;
    })}
  </nav>`;
}

/** Shows a step; its question gets the focus. */
export function goTo(pane: Pane, step: Step): void {
  pane.show({ page: { kind: "step" }, step });
  focusQuestion();
}

/** Focuses the heading of what is now shown, once it is there. */
export function focusQuestion(): void {
  requestAnimationFrame(() => {
    const body = document.getElementById("body");
    if (body === null) return;
    body.scrollTop = 0;
    body.querySelector<HTMLElement>("h2[tabindex]")?.focus({ preventScroll: true });
  });
}

/** Arrow keys walk along the bar, in the direction of reading; Home and End go to its ends. */
function moveAmongSteps(event: KeyboardEvent): void {
  const buttons = [...(event.currentTarget as HTMLElement).querySelectorAll("button")];
  const at = buttons.indexOf(event.target as HTMLButtonElement);
  const forward = document.documentElement.dir === "rtl" ? "ArrowLeft" : "ArrowRight";
  const backward = document.documentElement.dir === "rtl" ? "ArrowRight" : "ArrowLeft";
  const to = {
    [forward]: at + 1,
    ArrowDown: at + 1,
    [backward]: at - 1,
    ArrowUp: at - 1,
    Home: 0,
    End: buttons.length - 1,
  }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  buttons[(to + buttons.length) % buttons.length]?.focus();
}
