import "@fluentui/web-components/button.js";
import "@fluentui/web-components/progress-bar.js";
import { html, nothing, render, type TemplateResult } from "lit-html";
import { icon } from "../icons/icon";

/** How far a task has come; the share is of the step, from 0 to 1, where that is known. */
export interface TaskProgress {
  readonly step: string;
  readonly share?: number | undefined;
}

/** Something that is done with the open workbook, and how a person is told of it. */
export interface Task<Result> {
  readonly title: string;
  /** What it leaves alone, under the title. */
  readonly hint: string;
  /** The title where it failed. */
  readonly failed: string;
  readonly cancel: string;
  readonly close: string;
  run(progress: (progress: TaskProgress) => void, signal: AbortSignal): Promise<Result>;
  /** What came of it, in a sentence that is read out. */
  outcome(result: Result): TemplateResult;
  /** All that there is to say about it. */
  account(result: Result): TemplateResult | typeof nothing;
  /** What comes next, if anything does. */
  next?(result: Result): { readonly label: string; readonly run: () => void } | undefined;
}

type State<Result> =
  | { readonly state: "running"; readonly progress: TaskProgress | null }
  | { readonly state: "done"; readonly result: Result }
  | { readonly state: "failed"; readonly reason: string };

let shown: HTMLDialogElement | null = null;

/** Does a task, and shows how far it is and what came of it, over the whole pane. Closing the dialog stops it. */
export function openDialog<Result>(task: Task<Result>): void {
  if (shown !== null) return;
  const dialog = document.createElement("dialog");
  dialog.className = "task";
  dialog.setAttribute("aria-label", task.title);
  loadStyles();
  document.body.append(dialog);
  const controller = new AbortController();
  const close = (): void => dialog.close();
  const draw = (state: State<Result>): void => void render(view(task, state, close), dialog);
  dialog.addEventListener("close", () => {
    controller.abort();
    dialog.remove();
    shown = null;
  });
  shown = dialog;
  draw({ state: "running", progress: null });
  dialog.showModal();
  task
    .run((progress) => draw({ state: "running", progress }), controller.signal)
    .then(
      (result) => draw({ state: "done", result }),
      (error: unknown) => {
        if (!controller.signal.aborted) draw({ state: "failed", reason: (error as Error).message });
      },
    );
}

/** The page's own styles, which nothing else needs. */
function loadStyles(): void {
  const address = "styles/tasks.css";
  if (document.querySelector(`link[href="${address}"]`) !== null) return;
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = address;
  document.head.append(link);
}

function view<Result>(task: Task<Result>, state: State<Result>, close: () => void): TemplateResult {
  const isFailed = state.state === "failed";
  return html`<div class="body" role="region" aria-label=${task.title} tabindex="0">
      <div>
        <h2>${isFailed ? task.failed : task.title}</h2>
        <p class="caption page-hint">${task.hint}</p>
        <div aria-live="polite">
          ${state.state === "running" && state.progress !== null ? running(state.progress) : nothing}
          ${isFailed ? message("error", state.reason) : nothing}
          ${state.state === "done" ? task.outcome(state.result) : nothing}
        </div>
        ${state.state === "done" ? task.account(state.result) : nothing}
      </div>
    </div>
    <footer class="bottom">${buttons(task, state, close)}</footer>`;
}

const running = ({ step, share }: TaskProgress): TemplateResult =>
  html`<p>${step}</p>
    <fluent-progress-bar
      aria-label=${step}
      max="1"
      value=${share === undefined ? nothing : share}
    ></fluent-progress-bar>`;

/** The button that comes next is green, and stands at the end. */
function buttons<Result>(task: Task<Result>, state: State<Result>, close: () => void): TemplateResult {
  const next = state.state === "done" ? task.next?.(state.result) : undefined;
  if (next === undefined) {
    const isRunning = state.state === "running";
    return html`<fluent-button
      autofocus
      class="push"
      appearance=${isRunning ? nothing : "primary"}
      @click=${close}
      >${isRunning ? task.cancel : task.close}</fluent-button
    >`;
  }
  return html`<fluent-button class="push" @click=${close}>${task.close}</fluent-button>
    <fluent-button appearance="primary" @click=${next.run}>${next.label}</fluent-button>`;
}

/** A sentence in a colored box. */
export const message = (tone: "info" | "warning" | "error", text: string): TemplateResult =>
  html`<div class="message ${tone === "error" ? "danger" : tone}">
    ${icon(tone)}
    <div>${text}</div>
  </div>`;
