import "@fluentui/web-components/button.js";
import "@fluentui/web-components/progress-bar.js";
import { html, nothing, render, type TemplateResult } from "lit-html";
import { prepareToShare, type Prepared, type SharingProgress } from "../../excel/share/prepare-to-share";
import { openWorkbookName } from "../../excel/share/workbook-name";
import { needsAttention } from "../../workbook/share/report-text";
import { browserHost } from "../host/browser-host";
import { icon } from "../icons/icon";
import { makeCopy } from "../sharer/make-copy";
import { accountOf, type Line, type Section } from "../sharer/account";
import { sharingWords, type SharingWords } from "../sharer/words";

type Sharing =
  | { readonly state: "running"; readonly progress: SharingProgress }
  | { readonly state: "done"; readonly prepared: Prepared }
  | { readonly state: "failed"; readonly reason: string };

let shown: HTMLDialogElement | null = null;

/** Prepares the open workbook to be shared, and shows how far that is and what came of it, over the whole pane. */
export function openSharing(language: string): void {
  if (shown !== null) return;
  const words = sharingWords(language);
  const dialog = document.createElement("dialog");
  dialog.className = "sharing";
  dialog.setAttribute("aria-label", words.title);
  loadStyles();
  document.body.append(dialog);
  const controller = new AbortController();
  const close = (): void => dialog.close();
  const draw = (sharing: Sharing): void => void render(view(words, sharing, close), dialog);
  dialog.addEventListener("close", () => {
    controller.abort();
    dialog.remove();
    shown = null;
  });
  shown = dialog;
  draw({ state: "running", progress: { step: "reading", share: 0 } });
  dialog.showModal();
  prepareToShare(
    (bytes, signal) =>
      makeCopy({ bytes, date: today() }, signal, () => new Worker("sharer.js"), words.notLoaded),
    (progress) => draw({ state: "running", progress }),
    controller.signal,
  ).then(
    (prepared) => draw({ state: "done", prepared }),
    (error: unknown) => {
      if (!controller.signal.aborted) draw({ state: "failed", reason: (error as Error).message });
    },
  );
}

/** The page's own styles, which nothing else needs. */
function loadStyles(): void {
  const address = "styles/share.css";
  if (document.querySelector(`link[href="${address}"]`) !== null) return;
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = address;
  document.head.append(link);
}

const today = (): string =>
  new Date().toLocaleDateString("en-GB", { day: "numeric", month: "short", year: "numeric" });

function view(words: SharingWords, sharing: Sharing, close: () => void): TemplateResult {
  const isFailed = sharing.state === "failed";
  return html`<div class="body" role="region" aria-label=${words.title} tabindex="0">
      <div>
        <h2>${isFailed ? words.failed : words.title}</h2>
        <p class="caption page-hint">${words.untouched}</p>
        <div aria-live="polite">
          ${sharing.state === "running" ? running(words, sharing.progress) : nothing}
          ${isFailed ? message("error", sharing.reason) : nothing}
          ${sharing.state === "done" ? outcome(words, sharing.prepared) : nothing}
        </div>
        ${sharing.state === "done" ? account(words, sharing.prepared) : nothing}
      </div>
    </div>
    <footer class="bottom">${buttons(words, sharing, close)}</footer>`;
}

const running = (words: SharingWords, { step, share }: SharingProgress): TemplateResult =>
  html`<p>${words.steps[step]}</p>
    <fluent-progress-bar
      aria-label=${words.steps[step]}
      max="1"
      value=${share === undefined ? nothing : share}
    ></fluent-progress-bar>`;

function outcome(words: SharingWords, { copy, isOpen }: Prepared): TemplateResult {
  const text = isOpen ? words.open : words.notOpen;
  return needsAttention(copy) ? message("warning", `${text} ${words.look}`) : message("info", text);
}

function account(words: SharingWords, { copy }: Prepared): TemplateResult {
  const { summary, sections } = accountOf(copy, words);
  return html`${summary.map((sentence) => html`<p>${sentence}</p>`)}${sections.map(list)}`;
}

const list = ({ title, isGrave, lines, more }: Section): TemplateResult =>
  html`<h3>${title}</h3>
    <ul class=${isGrave ? "findings" : ""}>
      ${lines.map(
        (line) =>
          html`<li class=${isGrave ? "warning" : ""}>
            ${isGrave ? icon("warning") : nothing}${said(line)}
          </li>`,
      )}
    </ul>
    ${more === undefined ? nothing : html`<p class="caption">${more}</p>`}`;

const said = ({ where, what }: Line): TemplateResult =>
  html`<div>
    ${where === undefined ? nothing : html`<strong>${where}</strong>`}
    ${what === undefined ? nothing : html`<div>${what}</div>`}
  </div>`;

/** The button that comes next is green, and stands at the end. */
function buttons(words: SharingWords, sharing: Sharing, close: () => void): TemplateResult {
  if (sharing.state !== "done" || sharing.prepared.isOpen) {
    const isRunning = sharing.state === "running";
    return html`<fluent-button
      autofocus
      class="push"
      appearance=${isRunning ? nothing : "primary"}
      @click=${close}
      >${isRunning ? words.cancel : words.close}</fluent-button
    >`;
  }
  const { bytes } = sharing.prepared.copy;
  const save = (): void =>
    void browserHost.saveFile(
      words.file(openWorkbookName()),
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      bytes as BlobPart,
    );
  return html`<fluent-button class="push" @click=${close}>${words.close}</fluent-button>
    <fluent-button appearance="primary" @click=${save}>${words.save}</fluent-button>`;
}

const message = (tone: "info" | "warning" | "error", text: string): TemplateResult =>
  html`<div class="message ${tone === "error" ? "danger" : tone}">
    ${icon(tone)}
    <div>${text}</div>
  </div>`;
