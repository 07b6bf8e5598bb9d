import { html, svg, type TemplateResult } from "lit-html";
import type { Amount, OptionOutcome, PartOutcome } from "../engine/outcome";
import type { Scale } from "../typing/formats";
import type { OpenPane } from "../view/pane";
import { explain } from "./explain-link";
import { picture } from "./picture";

/** One step of the bridge: where its bar begins and ends. */
interface Step {
  readonly line: string;
  readonly label: string;
  readonly change: number | null;
  readonly from: number;
  readonly to: number;
}

/** Below so much of the largest bar, an axis that starts at zero would leave no room to see the steps. */
const CUT_ABOVE = 3;

/** From in-house to the option's cost, step by step, in present value. */
export function bridge(pane: OpenPane, baseline: PartOutcome, option: OptionOutcome): TemplateResult {
  const { t, formats, case: source } = pane;
  const steps = stepsOf(pane, baseline, option);
  const scale = formats.scale(Math.max(...steps.map((step) => Math.max(step.from, step.to))));
  const least = Math.min(
    ...steps.filter((step) => step.change !== null).map((step) => Math.min(step.from, step.to)),
    option.totalAfterTax.present,
  );
  const most = Math.max(...steps.map((step) => Math.max(step.from, step.to)));
  const start =
    least > 0 && most / (most - least) > CUT_ABOVE
      ? rounded(least - (most - least) * 0.25, scale)
      : Math.min(0, least);
  const taxed = baseline.total.line !== baseline.totalAfterTax.line;
  const unit = (taxed ? t.results.presentAfterTax : t.results.present)(
    t.results.scaleOf(scale.name, source.currency),
  );
  return picture(
    pane,
    "bridge",
    t.results.bridge(option.name),
    start > 0 ? `${unit} ${t.results.barsStart(scale.text(start))}` : unit,
    {
      picture: () =>
        html`<div class="bar-rows bridge numeric">
          ${steps.map((step) => row(pane, step, scale, start, most))}
        </div>`,
      table: () => table(pane, steps, scale),
    },
  );
}

const rounded = (value: number, { divisor }: Scale): number =>
  Math.max(0, Math.floor(value / divisor) * divisor);

function stepsOf({ t }: OpenPane, baseline: PartOutcome, option: OptionOutcome): Step[] {
  const total = (amount: Amount, label: string): Step => ({
    line: amount.line,
    label,
    change: null,
    from: 0,
    to: amount.present,
  });
  let at = baseline.totalAfterTax.present;
  const steps = option.bridge.map(({ line, label, present }): Step => {
    const from = at;
    at += present;
    return { line, label: t.word(label), change: present, from, to: at };
  });
  return [
    total(baseline.totalAfterTax, t.results.inhouse),
    ...steps,
    total(option.totalAfterTax, option.name),
  ];
}

function row(
  pane: OpenPane,
  { line, label, change, from, to }: Step,
  scale: Scale,
  start: number,
  most: number,
): TemplateResult {
  const at = (value: number): number => ((Math.max(start, value) - start) / (most - start)) * 100;
  const [low, high] = [at(Math.min(from, to)), at(Math.max(from, to))];
  const width = Math.max(0.6, high - low);
  const kind = change === null ? "plain" : change < 0 ? "less" : "extra";
  return html`<button
    type="button"
    class="bar-row ${change === null ? "strong" : ""}"
    @click=${() => explain(pane, line, label)}
  >
    <span>${label}</span>
    <svg width="100%" height="14" aria-hidden="true">
      <rect class=${kind} x="${low}%" width="${width}%" height="14"></rect>
      ${change === null && start > 0 ? cut() : ""}
    </svg>
    <span class="end">${change === null ? scale.text(to) : scale.change(change)}</span>
  </button>`;
}

/** Two slanted lines through the foot of a bar: it is longer than it looks. */
const cut = () => svg`<path class="cut" d="M8 -1 12 15M12 -1 16 15"></path>`;

function table(pane: OpenPane, steps: readonly Step[], scale: Scale): TemplateResult {
  const { t } = pane;
  const name = ({ line, label }: Step): TemplateResult =>
    html`<button type="button" class="quiet" @click=${() => explain(pane, line, label)}>${label}</button>`;
  return html`<div class="grid shown-grid">
    <table>
      <thead>
        <tr>
          <th scope="col">${t.results.line}</th>
          <th scope="col">${t.results.change}</th>
          <th scope="col">${t.results.running}</th>
        </tr>
      </thead>
      <tbody>
        ${steps.map(
          (step) =>
            html`<tr class=${step.change === null ? "strong-row" : ""}>
              <th scope="row">${name(step)}</th>
              <td>${step.change === null ? "" : scale.change(step.change)}</td>
              <td>${scale.text(step.to)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
