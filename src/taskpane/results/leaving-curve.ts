import { html, nothing, type TemplateResult } from "lit-html";
import { ref } from "lit-html/directives/ref.js";
import type { OptionOutcome } from "../engine/outcome";
import type { OpenPane } from "../view/pane";
import { explain } from "./explain-link";
import { picture } from "./picture";

type Leaving = NonNullable<OptionOutcome["leaving"]>;

/** What leaving the provider would cost in each month, beside the saving that pays for it; nothing where nothing is said of it. */
export function leavingCurve(pane: OpenPane, option: OptionOutcome): TemplateResult | typeof nothing {
  const { leaving } = option;
  if (leaving === undefined) return nothing;
  const { t, formats, case: source } = pane;
  const paid = option.figures.leavingPays?.value ?? null;
  const scale = formats.scale(largestOf(leaving));
  const unit = t.results.scaleOf(scale.name, source.currency);
  const label = t.results.leavingLabel(
    scale.text(Math.min(...leaving.cost)),
    scale.text(Math.max(...leaving.cost)),
    paid === null ? t.results.leavingNever : t.results.leavingPaid(paid),
    unit,
  );
  const draw = (place: Element | undefined): void => {
    if (place instanceof HTMLElement) void drawInto(place, pane, leaving, paid);
  };
  return picture(pane, "leaving", t.results.leaving, unit, {
    picture: () => html`<div class="plot" role="img" aria-label=${label} ${ref(draw)}></div>`,
    table: () => table(pane, leaving),
  });
}

const largestOf = ({ cost, saved }: Leaving): number => Math.max(...cost, ...saved.map(Math.abs));

async function drawInto(
  place: HTMLElement,
  { formats, t }: OpenPane,
  leaving: Leaving,
  paid: number | null,
): Promise<void> {
  const { drawLeaving } = await import("./leaving-plot");
  drawLeaving(place, { ...leaving, paid, formats, t });
}

/** Both at the end of each year. */
function table(pane: OpenPane, { cost, saved, line, savedLine }: Leaving): TemplateResult {
  const { t, formats } = pane;
  const scale = formats.scale(largestOf({ cost, saved, line, savedLine }));
  const head = (label: string, of: string): TemplateResult =>
    html`<button type="button" class="quiet" @click=${() => explain(pane, of, label)}>${label}</button>`;
  return html`<div class="grid shown-grid">
    <table>
      <thead>
        <tr>
          <th scope="col">${t.results.yearHead}</th>
          <th scope="col">${head(t.results.leavingCost, line)}</th>
          <th scope="col">${head(t.results.leavingSaved, savedLine)}</th>
        </tr>
      </thead>
      <tbody>
        ${Array.from(
          { length: cost.length / 12 },
          (_, year) =>
            html`<tr>
              <th scope="row">${t.results.year(year + 1)}</th>
              <td>${scale.text(cost[year * 12 + 11] ?? 0)}</td>
              <td>${scale.text(saved[year * 12 + 11] ?? 0)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
