import { html, nothing, type TemplateResult } from "lit-html";
import type { BuildProgress } from "../host/host";
import { icon } from "../icons/icon";
import type { Build } from "../state/state";
import { focusQuestion, type Content } from "../view/frame";
import type { CasePane } from "../view/pane";
import { leave } from "./page-head";

/** Begins to build the workbook, and shows how far it is. */
export function build(pane: CasePane): void {
  const { host, session, t, case: source } = pane;
  if (host.buildWorkbook === undefined) return;
  const controller = new AbortController();
  const set = (change: Partial<Build>): void => {
    const { build: before } = session.store.get();
    const start: Build = { progress: { sheets: [] }, state: "running", cancel: () => controller.abort() };
    session.store.set({ build: { ...start, ...before, ...change } });
  };
  session.store.set({ build: null });
  set({});
  pane.show({ page: { kind: "build" } });
  focusQuestion();
  const progress = (now: BuildProgress): void => set({ progress: now });
  host.buildWorkbook(source, progress, controller.signal).then(
    () => {
      set({ state: "done" });
      pane.announce(t.build.done);
    },
    (error: unknown) => {
      if (!controller.signal.aborted) return set({ state: "failed", reason: (error as Error).message });
      session.store.set({ build: null });
      leave(pane);
      pane.announce(t.build.canceled);
    },
  );
}

/** How far building the workbook is: sheet by sheet, with a way to stop it. */
export function buildPage(pane: CasePane): Content {
  const { t, state } = pane;
  const now = state.build;
  if (now === null) return { body: html``, footer: html`` };
  const { sheets } = now.progress;
  const done = now.state === "done" ? sheets.length : sheets.filter((sheet) => sheet.state === "done").length;
  const current = sheets.find((sheet) => sheet.state === "writing")?.name ?? "";
  return {
    body: html`<div class="step-head">
        <h2 tabindex="-1">
          ${now.state === "done" ? t.build.done : now.state === "failed" ? t.build.failed : t.build.title}
        </h2>
        <p class="caption">${now.state === "running" ? t.build.hint : nothing}</p>
      </div>
      ${
        now.state === "failed"
          ? html`<div class="message danger" role="alert">
              ${icon("error")}
              <div>${now.reason}</div>
            </div>`
          : nothing
      }
      ${
        now.state === "running"
          ? html`<div class="section-head">
                <span>${current}</span
                ><span class="caption push numeric"
                  >${sheets.length === 0 ? "" : t.build.count(done, sheets.length)}</span
                >
              </div>
              <fluent-progress-bar
                aria-label=${t.build.title}
                max=${Math.max(1, sheets.length)}
                value=${sheets.length === 0 || done === 0 ? nothing : done}
              ></fluent-progress-bar>`
          : nothing
      }
      <ul class="sheets">
        ${sheets.map((sheet) => sheetRow(pane, now, sheet))}
      </ul>
      ${
        now.state === "running"
          ? html`<div class="message">
              ${icon("info")}
              <div>${t.build.cancelHint}</div>
            </div>`
          : nothing
      }`,
    footer:
      now.state === "running"
        ? html`<fluent-button class="push" @click=${now.cancel}>${t.build.cancel}</fluent-button>`
        : html`<fluent-button class="push primary" appearance="primary" @click=${() => leave(pane)}
            >${t.build.back}</fluent-button
          >`,
  };
}

function sheetRow(
  { t }: CasePane,
  now: Build,
  { name, state, detail }: BuildProgress["sheets"][number],
): TemplateResult {
  const done = state === "done" || now.state === "done";
  const writing = state === "writing" && now.state === "running";
  return html`<li class=${writing ? "strong" : done ? "" : "waiting"}>
    <span>${done ? icon("check") : writing ? icon("saving") : nothing}</span><span>${name}</span
    ><span class="caption"
      >${detail ?? (done ? t.build.sheetDone : writing ? t.build.sheetWriting : "")}</span
    >
  </li>`;
}
