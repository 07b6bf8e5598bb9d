import { html, nothing, type TemplateResult } from "lit-html";
import { driversIn } from "../../case/drivers";
import type { OpenPane } from "../view/pane";
import { folded } from "./parts";

/** Where the numbers of the case come from, and how many of them. */
export function sources(pane: OpenPane): TemplateResult {
  const { t, case: source } = pane;
  const entries = driversIn(source).filter((entry) => entry.value !== null);
  const count = (id: string): number => entries.filter((entry) => entry.source === id).length;
  const noted = entries.filter((entry) => entry.source === undefined && entry.note !== undefined).length;
  const bare = entries.filter((entry) => entry.source === undefined && entry.note === undefined).length;
  return folded(
    pane,
    "sources",
    t.money.sources,
    entries.length === 0 ? nothing : t.money.withoutSource(bare),
    html`<div class="pairs">
      ${source.sources.map(
        ({ id, title, year, license }) =>
          html`<span
              >${title}${year === undefined ? "" : `, ${year}`}${license === undefined ? "" : html`<br /><span class="caption">${license}</span>`}</span
            >
            <span class="numeric">${t.money.inputs(count(id))}</span>`,
      )}
      <span>${t.money.noted}</span><span class="numeric">${t.money.inputs(noted)}</span>
      <span>${t.money.bare}</span><span class="numeric">${t.money.inputs(bare)}</span>
    </div>`,
  );
}
