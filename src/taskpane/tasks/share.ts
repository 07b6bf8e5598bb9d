import { html, nothing, type TemplateResult } from "lit-html";
import { openCopy, type Prepared } from "../../excel/share/copy-of-workbook";
import { needsAttention } from "../../workbook/share/report-text";
import type { SharedCopy } from "../../workbook/share/share";
import { icon } from "../icons/icon";
import { askSharer } from "../sharer/ask-sharer";
import { message, type Task } from "./dialog";
import { saveCopy } from "./save-copy";
import { accountOf, type Line, type Section } from "./share-account";
import { sharingWords, type SharingWords } from "./share-words";
import { taskWords } from "./words";

/** Prepares the open workbook for people who have no add-in. */
export function sharing(language: string): Task<Prepared<SharedCopy>> {
  const words = sharingWords(language);
  const common = taskWords(language);
  return {
    ...common,
    ...{ title: words.title, hint: words.untouched, failed: words.failed },
    run: (progress, signal) =>
      openCopy(
        (bytes, stop) =>
          askSharer({ ask: "share", bytes, date: today() }, stop, startSharer, common.notLoaded),
        ({ step, share }) =>
          progress({ step: step === "working" ? words.replacing : common.steps[step], share }),
        signal,
      ),
    outcome: ({ copy, isOpen }) => {
      const text = isOpen ? words.open : common.notOpen;
      return needsAttention(copy) ? message("warning", `${text} ${words.look}`) : message("info", text);
    },
    account: ({ copy }) => account(words, copy),
    next: ({ copy, isOpen }) =>
      isOpen ? undefined : { label: common.save, run: () => saveCopy(copy.bytes, words.file) },
  };
}

/** The worker that works on a workbook's bytes. */
export const startSharer = (): Worker => new Worker("sharer.js");

const today = (): string =>
  new Date().toLocaleDateString("en-GB", { day: "numeric", month: "short", year: "numeric" });

function account(words: SharingWords, copy: SharedCopy): TemplateResult {
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
