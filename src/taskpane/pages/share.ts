import "@fluentui/web-components/button.js";
import "@fluentui/web-components/progress-bar.js";
import { html, nothing, render, type TemplateResult } from "lit-html";
import { prepareToShare, type Prepared, type SharingProgress } from "../../excel/share/prepare-to-share";
import { browserHost } from "../host/browser-host";
import { icon } from "../icons/icon";
import { makeCopy } from "../sharer/make-copy";
import { accountOf } from "../sharer/account";
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
  const isRunning = sharing.state === "running";
  return html`<main class="body">
      <h2>${sharing.state === "failed" ? words.failed : words.title}</h2>
      <p class="caption">${words.untouched}</p>
      <div aria-live="polite">
        ${isRunning ? running(words, sharing.progress) : nothing}
        ${sharing.state === "failed" ? message("danger", sharing.reason) : nothing}
        ${sharing.state === "done" ? done(words, sharing.prepared) : nothing}
      </div>
    </main>
    <footer class="bottom">
      <fluent-button class="push" appearance=${isRunning ? nothing : "primary"} @click=${close}
        >${isRunning ? words.cancel : words.close}</fluent-button
      >
    </footer>`;
}

const running = (words: SharingWords, { step, share }: SharingProgress): TemplateResult =>
  html`<p>${words.steps[step]}</p>
    <fluent-progress-bar
      aria-label=${words.steps[step]}
      max="1"
      value=${share === undefined ? nothing : share}
    ></fluent-progress-bar>`;

function done(words: SharingWords, { copy, isOpen }: Prepared): TemplateResult {
  const { summary, sections } = accountOf(copy, words);
  const save = (): void =>
    void browserHost.saveFile(
      "copy.xlsx",
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      copy.bytes as BlobPart,
    );
  return html`${
    isOpen
      ? message("info", words.open)
      : html`${message("info", words.notOpen)}<fluent-button @click=${save}>${words.save}</fluent-button>`
  }
  ${summary.map((line) => html`<p>${line}</p>`)}
  ${sections.map(
    ({ title, lines, more }) =>
      html`<h3>${title}</h3>
        <ul>
          ${lines.map((line) => html`<li>${line}</li>`)}${more === undefined ? nothing : html`<li>${more}</li>`}
        </ul>`,
  )}`;
}

const message = (tone: "info" | "danger", text: string): TemplateResult =>
  html`<div class="message ${tone}" role=${tone === "danger" ? "alert" : "status"}>
    ${icon(tone === "danger" ? "error" : "info")}
    <div>${text}</div>
  </div>`;
