import { html, nothing, type TemplateResult } from "lit-html";
import { mayChange } from "../../case/later-values";
import { addItem, removeItem } from "../edit/list";
import { icon } from "../icons/icon";
import type { OpenPane } from "../view/pane";
import { driverName } from "./actions";
import { driverField } from "./driver-field";
import { shownAt } from "./value";

/** Values that a field has from later years on, each with a way to take it out. */
export function laterValues(pane: OpenPane, path: string): TemplateResult | typeof nothing {
  const found = pane.case.later.filter(({ driver }) => driver === path);
  if (found.length === 0) return nothing;
  const { t, session } = pane;
  return html`${found.map(
    ({ id }) =>
      html`<div class="later-value">
        ${driverField(pane, `later.${id}.from`, { stacked: true })}
        ${driverField(pane, `later.${id}.value`, { stacked: true })}
        <button
          type="button"
          aria-label=${t.field.noLater}
          data-tip=${t.field.noLater}
          @click=${() => session.edit(driverName(pane, path), (source) => removeItem(source, "later", id))}
        >
          ${icon("remove", 16)}
        </button>
      </div>`,
  )}`;
}

/** Adds a value from a later year on; nothing for an input that is one number for the whole case. */
export function addLater(pane: OpenPane, path: string): TemplateResult | typeof nothing {
  const { record, value } = shownAt(pane, path);
  if (value === null || !mayChange(path, record)) return nothing;
  const add = (): void =>
    pane.session.edit(
      driverName(pane, path),
      (source) => addItem(source, "later", { id: "later", driver: path, from: 2, value }).case,
    );
  return html`<button type="button" class="link" @click=${add}>${pane.t.field.addLater}</button>`;
}
