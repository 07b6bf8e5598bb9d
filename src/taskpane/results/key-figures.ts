import { html, nothing, type TemplateResult } from "lit-html";
import type { FigureName } from "../../case/model/figures";
import type { FigureOutcome, OptionOutcome } from "../engine/outcome";
import { shortUnit } from "../typing/units";
import { choice, choose, type OpenPane } from "../view/pane";
import { explain } from "./explain-link";

const FIRST: readonly FigureName[] = ["irr", "roi", "peakFunding", "steadyState"];
const ABOVE: readonly FigureName[] = ["npv", "savingRate", "payback"];

/** The key figures that the header does not show. Each leads to its explanation. */
export function keyFigures(pane: OpenPane, option: OptionOutcome): TemplateResult {
  const { t } = pane;
  const all = Object.values(option.figures).filter((one) => !ABOVE.includes(one.name));
  const first = FIRST.flatMap((name) => option.figures[name] ?? []);
  const rest = all.filter((one) => !FIRST.includes(one.name));
  const open = choice(pane, "figures", "few") === "all";
  return html`<div class="figure-row">${first.map((one) => tile(pane, one))}</div>
    ${open ? html`<div class="pairs">${rest.map((one) => line(pane, one))}</div>` : nothing}
    ${
      rest.length === 0
        ? nothing
        : html`<button
            type="button"
            class="link"
            aria-expanded=${open ? "true" : "false"}
            @click=${() => choose(pane, "figures", open ? "few" : "all")}
          >
            ${open ? t.results.fewerFigures : t.results.moreFigures(rest.length)}
          </button>`
    }`;
}

const tile = (pane: OpenPane, figure: FigureOutcome): TemplateResult =>
  html`<button
    type="button"
    data-tip=${figure.reason ?? pane.t.word(figure.meaning)}
    @click=${() => explain(pane, figure.id, figure.label)}
  >
    <span class="caption">${shortLabel(pane, figure)}</span
    ><span class="strong numeric">${figureText(pane, figure)}</span>
  </button>`;

const line = (pane: OpenPane, figure: FigureOutcome): TemplateResult =>
  html`<span>${pane.t.word(figure.label)}</span>
    <button
      type="button"
      class="numeric quiet-number"
      data-tip=${figure.reason ?? nothing}
      @click=${() => explain(pane, figure.id, figure.label)}
    >
      ${figureText(pane, figure)}
    </button>`;

const shortLabel = ({ t, case: source }: OpenPane, { name, label }: FigureOutcome): string =>
  name === "steadyState" ? t.results.inYear(source.years) : (t.results.shortFigures[name] ?? t.word(label));

/** A key figure at a glance, or a word where it has no value. */
export function figureText(
  { t, formats, case: source }: OpenPane,
  { name, unit, value }: FigureOutcome,
): string {
  if (value === null) return t.figures.noValue(name);
  if (name === "firstMonth" || name === "leavingPays")
    return t.results.month(value, formats.month(source.start, value));
  if (name === "payback" || name === "discountedPayback" || name === "paybackCash")
    return t.figures.paybackMonths(Math.ceil(value));
  if (name === "roi") return `${formats.count(value, 1)}×`;
  if (unit === "1") return formats.percent(value, Math.abs(value) >= 1 ? 0 : 1);
  if (unit === "currency") return formats.money(value);
  if (unit === "FTE") return `${formats.count(value, 1)} ${t.units.short.FTE}`;
  const unitText = shortUnit(unit, t.units, {
    currency: source.currency,
    unit: source.processes[0]?.volumeUnit,
  });
  return `${formats.value(value, unit)} ${unitText}`;
}
