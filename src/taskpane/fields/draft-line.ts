import { html, nothing, type TemplateResult } from "lit-html";
import { icon } from "../icons/icon";
import type { Draft } from "../state/state";
import type { CasePane } from "../view/pane";
import { setDriver, textOfValue } from "./actions";

/** What is said of a text that was not taken, and the number that is offered. What may be right is asked, not red. */
export function draftLine(
  pane: CasePane,
  path: string,
  { message, meant, asked = false }: Draft,
  taken = (): void => undefined,
): TemplateResult {
  const take = (value: number) => (): void => {
    setDriver(pane, path, value);
    taken();
  };
  return html`<p class="line ${asked ? "asked" : "danger-text"}" role="alert">
    ${icon(asked ? "question" : "error", 16)} ${message}
    ${
      meant === undefined
        ? nothing
        : html`<button type="button" class="link" data-use @click=${take(meant)}>
            ${pane.t.field.use(textOfValue(pane, path, meant))}
          </button>`
    }
  </p>`;
}
