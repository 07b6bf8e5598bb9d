import { html, nothing, type TemplateResult } from "lit-html";
import { entryOf } from "../../case/catalog/entry-of";
import type { Process } from "../../case/schema/case";
import { FRESH_UNIT } from "../edit/create";
import { becomes, usualOf } from "../edit/work";
import { chooseWork } from "../pages/work";
import type { OpenPane } from "../view/pane";
import { catalogEntries } from "./catalog-entries";
import { folded } from "./parts";

/** What an experienced colleague would ask about a process, what decides its cost, and what can go wrong. */
export function advice(pane: OpenPane, process: Process): TemplateResult | typeof nothing {
  const { t } = pane;
  const entry = entryOf(catalogEntries(pane) ?? [], process);
  if (entry === undefined) return nothing;
  return folded(
    pane,
    "advice",
    t.scope.advice,
    nothing,
    html`<div class="advice">
      ${bullets(entry.questions)}
      <h4 class="caption">${t.scope.costsThatDecide}</h4>
      ${bullets(entry.costs)}
      <h4 class="caption">${t.scope.whatCanGoWrong}</h4>
      ${bullets(entry.risks)}
    </div>`,
  );
}

const bullets = (texts: readonly string[]): TemplateResult =>
  html`<ul>
    ${texts.map((text) => html`<li>${text}</li>`)}
  </ul>`;

/** A way to the catalog where it knows more of a process than the case says; nothing where it does not. */
export function fromCatalog(pane: OpenPane, process: Process): TemplateResult | typeof nothing {
  const { t, session } = pane;
  const entries = catalogEntries(pane);
  if (entries === undefined) return nothing;
  const entry = entryOf(entries, process);
  if (entry === undefined) return link(t.scope.chooseWork, () => chooseWork(pane, process.id));
  if (process.volumeUnit !== FRESH_UNIT || entry.unit === FRESH_UNIT) return nothing;
  const { kind, office, volumeUnit } = usualOf(entry);
  const label = t.scope.takeUsual(volumeUnit, kind, (t.choices[office] ?? office).toLowerCase());
  return link(label, () =>
    session.edit(t.scope.kind, (source) => becomes(source, process.id, entry, process.name)),
  );
}

const link = (label: string, run: () => void): TemplateResult =>
  html`<p><button type="button" class="link" data-from-catalog @click=${run}>${label}</button></p>`;
