import { html, nothing, type TemplateResult } from "lit-html";
import { countBelow } from "../../analysis/statistics";
import type { StudiedOption } from "../../analysis/simulation-study";
import { fieldId } from "../fields/field-id";
import { readText } from "../typing/read";
import { choice, choose, type OpenPane } from "../view/pane";

const NAME = "risk-target";

/** The target that a person typed: an amount of the case's money; undefined where nothing that can be read stands there. */
export function targetOf(pane: OpenPane): number | undefined {
  const { case: source, formats } = pane;
  const { separators } = formats;
  const read = readText(choice(pane, NAME, ""), { unit: "currency", separators, currency: source.currency });
  return read.kind === "read" && read.value !== null ? read.value : undefined;
}

/** In which share of the trials with a value an option misses a target. */
export const missedShare = ({ sorted }: StudiedOption, target: number): number =>
  countBelow(sorted, target) / sorted.length;

/** Where a target is typed. */
export function targetField(pane: OpenPane): TemplateResult {
  const { t, case: source } = pane;
  const typed = choice(pane, NAME, "");
  const id = fieldId(NAME);
  const wrong = typed.trim() !== "" && targetOf(pane) === undefined;
  return html`<div class="field">
    <div class="label"><label for=${id}>${t.study.target}</label></div>
    <div class="box ${wrong ? "wrong" : ""}">
      <input
        id=${id}
        inputmode="decimal"
        maxlength="40"
        .value=${typed}
        aria-invalid=${wrong ? "true" : nothing}
        aria-describedby=${wrong ? `${id}-line` : nothing}
        @change=${(event: Event) => choose(pane, NAME, (event.target as HTMLInputElement).value)}
      /><span class="unit">${source.currency}</span>
    </div>
    ${wrong ? html`<p class="line danger-text line-place" id="${id}-line">${t.field.notNumber(typed.trim())}</p>` : nothing}
  </div>`;
}
