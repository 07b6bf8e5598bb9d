import { html, nothing, type TemplateResult } from "lit-html";
import { complete } from "../edit/complete";
import { changeAt, valueAt } from "../edit/path";
import { driverName, textOfValue } from "../fields/actions";
import { placeOf } from "../fields/place-of";
import type { Step } from "../state/steps";
import type { OpenPane } from "../view/pane";
import { changesIn } from "./changes";
import { noticesHere, stillMissing, wrongHere } from "./missing";
import { section } from "./section";

const MOST_SHOWN = 12;

/** What every step closes with: what is still missing in it, what is wrong, what has no effect, and what was changed since the case was opened. */
export const stepEnd = (pane: OpenPane, step: Step): TemplateResult =>
  html`${stillMissing(pane, step)} ${wrongHere(pane, step)} ${noticesHere(pane, step)}
  ${changedHere(pane, step)}`;

/** Numbers that are not what they were when the case was opened, each with the way back. */
function changedHere(pane: OpenPane, step: Step): TemplateResult | typeof nothing {
  const { t } = pane;
  const changes = changesIn(pane, step);
  if (changes.length === 0) return nothing;
  const text = (path: string, value: number | null | undefined): string =>
    value == null ? t.field.blank : textOfValue(pane, path, value);
  return section(
    t.changed.title,
    String(changes.length),
    html`<div class="pairs">
      ${changes.slice(0, MOST_SHOWN).map(
        ({ entry, before, after }) =>
          html`<span>${placeOf(entry, t)}</span>
            <span class="numeric"
              >${before === undefined ? t.changed.added : text(entry.path, before)} →
              <strong>${after === undefined ? t.changed.gone : text(entry.path, after)}</strong>
              ${
                before === undefined || after === undefined
                  ? nothing
                  : html`<button type="button" class="link" @click=${() => putBack(pane, entry.path)}>
                      ${t.changed.putBack}
                    </button>`
              }</span
            >`,
      )}
      ${changes.length > MOST_SHOWN ? html`<span class="caption">${t.changed.more(changes.length - MOST_SHOWN)}</span><span></span>` : nothing}
    </div>`,
  );
}

/** The number as it was, with its source and note. */
function putBack(pane: OpenPane, path: string): void {
  const { opened } = pane.state;
  if (opened === null) return;
  pane.session.edit(driverName(pane, path), (source) =>
    complete(changeAt(source, path, () => valueAt(opened, path))),
  );
}
