import { html, nothing, type TemplateResult } from "lit-html";
import { readWorkbookFile } from "../../excel/share/read-workbook-file";
import { selectCells } from "../../excel/host/select-cells";
import type { CheckReport, RuleReport } from "../../workbook/check/check";
import type { Finding } from "../../workbook/check/rule";
import { placeText } from "../../workbook/share/report-text";
import { icon } from "../icons/icon";
import { askSharer } from "../sharer/ask-sharer";
import { message, type Task } from "./dialog";
import { startSharer } from "./share";
import { taskWords, type TaskWords } from "./words";

/** More findings of one rule than that nobody reads in a pane. */
const MOST = 20;

/** Looks at the open workbook by the rules of good practice. */
export function review(language: string): Task<CheckReport> {
  const common = taskWords(language);
  const words = common.review;
  return {
    ...common,
    ...{ title: words.title, hint: words.hint, failed: words.failed },
    async run(progress, signal) {
      const bytes = await readWorkbookFile(
        (read, of) => progress({ step: common.steps.reading, share: read / of }),
        signal,
      );
      progress({ step: words.checking });
      return askSharer({ ask: "review", bytes }, signal, startSharer, common.notLoaded);
    },
    outcome: ({ count, rules, sheets, formulas }) => {
      const kept = rules.filter((rule) => rule.count === 0).length;
      const found = count === 0 ? words.none(rules.length) : words.found(count, kept, rules.length);
      return message(count === 0 ? "info" : "warning", `${words.size(sheets, formulas)} ${found}`);
    },
    account: ({ rules }) =>
      html`${rules.filter(({ count }) => count > 0).map((rule) => ruleSection(common, rule))}`,
  };
}

function ruleSection(
  common: TaskWords,
  { id, title, why, severity, count, findings }: RuleReport,
): TemplateResult {
  const isGrave = severity !== "note";
  const shown = findings.slice(0, MOST);
  return html`<section data-rule=${id}>
    <h3>
      ${isGrave ? icon("warning", 16) : icon("info", 16)} ${common.review.rules[id] ?? title} (${count})
    </h3>
    <p class="caption">${why}</p>
    <ul>
      ${shown.map((finding, i) => html`<li>${said(common, finding, finding.todo !== shown[i - 1]?.todo)}</li>`)}
    </ul>
    ${count > shown.length ? html`<p class="caption">${common.more(count - shown.length)}</p>` : nothing}
  </section>`;
}

/** A finding with the way to its cells; what is to be done is said once for all that follow each other. */
function said(
  { review: words }: TaskWords,
  { sheet, cells, what, todo }: Finding,
  isNew: boolean,
): TemplateResult {
  const where = sheet === undefined ? undefined : cells === undefined ? sheet : placeText(sheet, cells);
  return html`<div>
    ${
      where === undefined
        ? nothing
        : html`<button
            type="button"
            class="link"
            title=${words.show(where)}
            @click=${() => void selectCells(sheet as string, cells)}
          >
            ${where}
          </button>`
    }
    <div>${what}</div>
    ${isNew ? html`<div class="caption">${words.todo} ${todo}</div>` : nothing}
  </div>`;
}
