import { html, nothing, type TemplateResult } from "lit-html";
import { icon } from "../icons/icon";
import type { Pane } from "./pane";

/** A message above everything else, until a person closes it. */
export function noticeBar(pane: Pane): TemplateResult | typeof nothing {
  const { notice } = pane.state;
  if (notice === null) return nothing;
  const close = (): void => pane.session.store.set({ notice: null });
  return html`<div class="message ${notice.tone}" role=${notice.tone === "danger" ? "alert" : "status"}>
    ${icon(notice.tone === "danger" ? "error" : "info")}
    <div>
      ${notice.text}
      ${
        notice.action === undefined
          ? nothing
          : html`<button type="button" class="link" @click=${() => (close(), notice.action?.run())}>
              ${notice.action.label}
            </button>`
      }
    </div>
    <button type="button" class="close" aria-label=${pane.t.frame.close} @click=${close}>
      ${icon("close", 16)}
    </button>
  </div>`;
}
