import { html, type TemplateResult } from "lit-html";
import { ref } from "lit-html/directives/ref.js";
import type { OptionOutcome } from "../engine/outcome";
import type { OpenPane } from "../view/pane";
import { explain } from "./explain-link";
import { picture } from "./picture";

/** The running total of savings: how deep it goes first, when it is back, where it ends. */
export function curve(pane: OpenPane, option: OptionOutcome): TemplateResult {
  const { t, formats, case: source } = pane;
  const scale = formats.scale(Math.max(...option.cumulative.map(Math.abs)));
  const unit = t.results.scaleOf(scale.name, source.currency);
  const payback = option.figures.payback?.value ?? null;
  const lowest = Math.min(0, ...option.cumulative);
  const end = option.cumulative.at(-1) ?? 0;
  const label = t.results.curveLabel(
    scale.change(lowest),
    payback === null ? t.figures.noValue("payback") : t.figures.paybackMonths(Math.ceil(payback)),
    scale.change(end),
    unit,
  );
  const first = option.figures.firstMonth?.value ?? 1;
  const paidBackAt = payback === null || payback <= 0 ? payback : payback + first - 1;
  const draw = (place: Element | undefined): void => {
    if (place instanceof HTMLElement) void drawInto(place, pane, option, paidBackAt);
  };
  return picture(pane, "curve", t.results.cumulative, unit, {
    picture: () => html`<div class="plot" role="img" aria-label=${label} ${ref(draw)}></div>`,
    table: () => table(pane, option),
  });
}

/** Draws the picture once its library is there, and again whenever its place changes size. */
async function drawInto(
  place: HTMLElement,
  pane: OpenPane,
  option: OptionOutcome,
  payback: number | null,
): Promise<void> {
  const { drawCurve } = await import("./curve-plot");
  drawCurve(place, { cumulative: option.cumulative, payback, formats: pane.formats, t: pane.t });
}

function table(pane: OpenPane, option: OptionOutcome): TemplateResult {
  const { t, formats } = pane;
  const scale = formats.scale(Math.max(...option.cumulative.map(Math.abs)));
  const running = option.saving.years.map((_, year) => option.cumulative[year * 12 + 11] ?? 0);
  const name = (label: string, line: string): TemplateResult =>
    html`<button type="button" class="quiet" @click=${() => explain(pane, line, label)}>${label}</button>`;
  return html`<div class="grid shown-grid">
    <table>
      <thead>
        <tr>
          <th scope="col">${t.results.yearHead}</th>
          <th scope="col">${name(t.results.savingHead, option.saving.line)}</th>
          <th scope="col">${name(t.results.running, option.cumulativeLine)}</th>
        </tr>
      </thead>
      <tbody>
        ${option.saving.years.map(
          (saving, year) =>
            html`<tr>
              <th scope="row">${t.results.year(year + 1)}</th>
              <td>${scale.change(saving)}</td>
              <td>${scale.change(running[year] ?? 0)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
