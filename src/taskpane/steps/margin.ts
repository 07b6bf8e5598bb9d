import { html, nothing, svg, type TemplateResult } from "lit-html";
import { USUAL } from "../../case/findings/bands";
import type { Option } from "../../case/schema/case";
import { explain } from "../results/explain-link";
import type { OpenPane } from "../view/pane";

const MOST = 0.6;
const LEAST = -0.1;

/** What the price leaves to the provider, against what is usual. */
export function impliedMargin(pane: OpenPane, option: Option): TemplateResult | typeof nothing {
  const { t, formats, state, case: source } = pane;
  const computed = state.outcome?.options.find((one) => one.id === option.id);
  const margin = computed?.figures.impliedMargin;
  if (computed === undefined || margin?.value == null) return nothing;
  const { value } = margin;
  const at = (share: number): number =>
    ((Math.max(LEAST, Math.min(MOST, share)) - LEAST) / (MOST - LEAST)) * 100;
  const { from, to } = USUAL.margin;
  return html`<div class="card margin">
    <div class="section-head">
      <span>${t.word(margin.label)}</span
      ><strong class="push numeric figure">${formats.percent(value)}</strong>
    </div>
    <svg class="gauge" width="100%" height="24" aria-hidden="true">
      ${svg`<rect class="gauge-track" x="0" y="9" width="100%" height="6" rx="3"></rect>
        <rect class="gauge-usual" x="${at(from)}%" y="9" width="${at(to) - at(from)}%" height="6"></rect>
        <line class="gauge-mark" x1="${at(value)}%" x2="${at(value)}%" y1="4" y2="20"></line>`}
    </svg>
    <p class="caption">
      ${t.options.usual(formats.percent(from), formats.percent(to))}
      ${t.options.charge(`${formats.money(computed.charge?.present ?? 0)} ${source.currency}`, `${formats.money(computed.shouldCost?.present ?? 0)} ${source.currency}`)}
      <button type="button" class="link" @click=${() => explain(pane, margin.id, margin.label)}>
        ${t.explain.open}
      </button>
    </p>
  </div>`;
}
