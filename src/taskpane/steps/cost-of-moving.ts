import { html, nothing, type TemplateResult } from "lit-html";
import type { Option } from "../../case/schema/case";
import { explain } from "../results/explain-link";
import { choice, choose, type OpenPane } from "../view/pane";
import { section } from "./section";

const MOST_SHOWN = 8;

/** What moving costs once, largest first, as bars with the amounts at their ends. */
export function costOfMoving(pane: OpenPane, option: Option): TemplateResult | typeof nothing {
  const { t, formats, state, case: source } = pane;
  const computed = state.outcome?.options.find((one) => one.id === option.id);
  const sum = (years: readonly number[]): number => years.reduce((total, year) => total + year, 0);
  const costs = (computed?.moving ?? [])
    .map((one) => ({ ...one, once: sum(one.years) }))
    .filter((one) => Math.abs(one.once) >= 1);
  if (costs.length === 0) return nothing;
  const largest = Math.max(...costs.map((one) => Math.abs(one.once)));
  const scale = formats.scale(largest);
  const all = costs.reduce((total, one) => total + one.once, 0);
  const sorted = [...costs].sort((a, b) => b.once - a.once);
  const open = choice(pane, "moving", "few") === "all" || sorted.length <= MOST_SHOWN + 1;
  return section(
    t.transition.cost,
    t.transition.once(`${formats.money(all)} ${source.currency}`),
    html`<p class="caption">${t.results.scaleOf(scale.name, source.currency)}</p>
      <div class="bar-rows numeric">
        ${(open ? sorted : sorted.slice(0, MOST_SHOWN)).map(
          ({ label, once, line }) =>
            html`<button type="button" class="bar-row" @click=${() => explain(pane, line, label)}>
              <span>${t.word(label)}</span>
              <svg width="100%" height="12" aria-hidden="true">
                <rect
                  class=${once < 0 ? "less" : "plain"}
                  width="${(Math.abs(once) / largest) * 100}%"
                  height="12"
                ></rect>
              </svg>
              <span class="end">${scale.text(once)}</span>
            </button>`,
        )}
      </div>
      ${
        open
          ? nothing
          : html`<button type="button" class="link" @click=${() => choose(pane, "moving", "all")}>
              ${t.transition.moreCosts(sorted.length - MOST_SHOWN)}
            </button>`
      }`,
  );
}
