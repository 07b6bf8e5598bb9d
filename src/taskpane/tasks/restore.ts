import { html, nothing } from "lit-html";
import { openCopy, type Prepared } from "../../excel/share/copy-of-workbook";
import { placeText } from "../../workbook/share/report-text";
import type { RestoredWorkbook } from "../../workbook/share/restore";
import { icon } from "../icons/icon";
import { askSharer } from "../sharer/ask-sharer";
import { message, type Task } from "./dialog";
import { saveCopy } from "./save-copy";
import { startSharer } from "./share";
import { taskWords } from "./words";

/** Puts our functions back into a shared copy. */
export function restoring(language: string): Task<Prepared<RestoredWorkbook>> {
  const common = taskWords(language);
  const words = common.restore;
  return {
    ...common,
    ...{ title: words.title, hint: words.hint, failed: words.failed },
    run: (progress, signal) =>
      openCopy(
        (bytes, stop) => askSharer({ ask: "restore", bytes }, stop, startSharer, common.notLoaded),
        ({ step, share }) =>
          progress({ step: step === "working" ? words.working : common.steps[step], share }),
        signal,
        ({ wasShared }) => wasShared,
      ),
    outcome: ({ copy, isOpen }) => {
      if (!copy.wasShared) return message("info", words.notShared);
      const text = `${words.restored(copy.restored.length)} ${isOpen ? words.open : common.notOpen}`;
      return message(copy.kept.length > 0 ? "warning" : "info", text);
    },
    account: ({ copy: { kept } }) =>
      kept.length === 0
        ? nothing
        : html`<h3>${words.kept}</h3>
            <ul class="findings">
              ${kept.map(
                ({ replacement: { sheet, where }, why }) =>
                  html`<li class="warning">
                    ${icon("warning")}
                    <div>
                      <strong>${placeText(sheet, where)}</strong>
                      <div>${why}</div>
                    </div>
                  </li>`,
              )}
            </ul>`,
    next: ({ copy, isOpen }) =>
      isOpen || !copy.wasShared
        ? undefined
        : { label: common.save, run: () => saveCopy(copy.bytes, words.file) },
  };
}
