import { html, nothing, type TemplateResult } from "lit-html";
import type { FigureName } from "../../case/model/figures";
import type { OptionOutcome, Outcome } from "../engine/outcome";
import { explain } from "../results/explain-link";
import { currentOption, type CasePane } from "./pane";

/** The three figures that never scroll away, and what the last edit changed of them. */
export function figures(pane: CasePane): TemplateResult {
  const { t, state, formats } = pane;
  const now = optionOutcome(pane, state.outcome);
  const before = optionOutcome(pane, state.previous);
  const money = (value: number): string => formats.money(value);
  const shown = [
    figure(pane, now, before, "npv", t.figures.npv(pane.case.currency), money, (change) =>
      formats.moneyChange(change),
    ),
    figure(
      pane,
      now,
      before,
      "savingRate",
      t.figures.saving,
      (value) => formats.percent(value),
      formats.percentChange,
    ),
    figure(
      pane,
      now,
      before,
      "payback",
      t.figures.payback,
      (value) => t.figures.paybackMonths(Math.ceil(value)),
      formats.countChange,
    ),
  ];
  return html`<div
    class="figures"
    role="group"
    aria-label=${t.figures.group}
    aria-busy=${state.computing ? "true" : "false"}
  >
    ${shown}
  </div>`;
}

const optionOutcome = (pane: CasePane, outcome: Outcome | null): OptionOutcome | undefined =>
  outcome?.options.find((one) => one.id === currentOption(pane)?.id);

function figure(
  pane: CasePane,
  now: OptionOutcome | undefined,
  before: OptionOutcome | undefined,
  name: FigureName,
  label: string,
  text: (value: number) => string,
  changeText: (change: number) => string,
): TemplateResult {
  const outcome = now?.figures[name];
  const value = outcome?.value ?? null;
  const shown =
    value === null
      ? outcome?.reason === undefined
        ? pane.t.figures.none
        : pane.t.figures.noValue(name)
      : text(value);
  const chip = value === null ? "" : changeOf(value, before?.figures[name]?.value ?? null, name, changeText);
  const disabled = outcome === undefined;
  return html`<button
    type="button"
    ?disabled=${disabled}
    data-tip=${outcome?.reason ?? (disabled ? pane.t.figures.whyNone : nothing)}
    @click=${() => outcome && explain(pane, outcome.id, outcome.label)}
  >
    <span class="caption">${label}</span>
    <span class="value">${shown}${chip === "" ? nothing : html`<span class="chip">${chip}</span>`}</span>
  </button>`;
}

/** What the last edit changed, where it can be seen in the figure's own digits. */
function changeOf(
  value: number,
  before: number | null,
  name: FigureName,
  text: (change: number) => string,
): string {
  if (before === null) return "";
  const change = name === "payback" ? Math.ceil(value) - Math.ceil(before) : value - before;
  const visible =
    name === "payback"
      ? change !== 0
      : name === "savingRate"
        ? Math.abs(change) >= 0.0005
        : Math.abs(change) >= 0.0005 * Math.abs(value);
  return visible ? text(change) : "";
}
