import { html, nothing, type TemplateResult } from "lit-html";
import type { ChangeStep, OptionChange } from "../../analysis/what-changed";
import { differences } from "../edit/difference";
import { placeOf } from "../fields/place-of";
import { textOfValue } from "../fields/actions";
import type { Version } from "../store/case-store";
import { currentOption, type OpenPane } from "../view/pane";
import { selectBox } from "../view/select";

/** What is different since a version, and what each difference did to the net present value of an option. */
export function whatMoved(pane: OpenPane, version: Version): TemplateResult {
  const { t, state } = pane;
  const { changed } = state;
  if (changed?.before !== version.case || changed.case !== pane.case || changed.answer === null)
    return html`<p class="caption">${t.versions.computing}</p>`;
  if (!changed.answer.ok)
    return html`<p class="caption">${t.versions.notComparable(changed.answer.problems[0]?.message ?? "")}</p>
      ${inputsOnly(pane, version)}`;
  const { options, inputs, structure } = changed.answer;
  if (inputs.length === 0 && !structure) return html`<p class="caption">${t.versions.nothing}</p>`;
  const shown = options.find(({ id }) => id === currentOption(pane)?.id) ?? options[0];
  const choices = options.map(({ id, name }) => ({ value: id, label: name }));
  return html`${choices.length < 2 || shown === undefined ? nothing : selectBox(choices, shown.id, (option) => pane.show({ option }), { label: t.versions.option, wide: true })}
  ${shown === undefined ? inputsOnly(pane, version) : bridge(pane, shown)}`;
}

/** From the value of then to the value of now, one row for each thing that moved it. */
function bridge(pane: OpenPane, { from, to, steps }: OptionChange): TemplateResult {
  const { t, formats } = pane;
  const money = (value: number | undefined): string => (value === undefined ? "–" : formats.money(value));
  const change = ({ change: by }: ChangeStep): string =>
    by === undefined ? "–" : `${by > 0 ? "+" : ""}${money(by)}`;
  return html`<p class="caption">${t.versions.bridgeHint(pane.case.currency)}</p>
    <div class="pairs changes">
      <strong>${t.versions.then}</strong><strong class="numeric">${money(from)}</strong>
      ${steps.map(
        (step) =>
          html`<span>${nameOf(pane, step)}<br /><span class="caption">${values(pane, step)}</span></span>
            <span class="numeric">${change(step)}</span>`,
      )}
      <strong>${t.versions.now}</strong><strong class="numeric">${money(to)}</strong>
    </div>`;
}

function nameOf(pane: OpenPane, { path, label }: ChangeStep): string {
  if (path === undefined) return pane.t.versions.structure;
  const entry = pane.drivers.get(path);
  return entry === undefined ? label : placeOf(entry, pane.t, 2);
}

const values = (pane: OpenPane, { path, from, to }: ChangeStep): string =>
  path === undefined || from === undefined || to === undefined
    ? ""
    : `${textOfValue(pane, path, from)} → ${textOfValue(pane, path, to)}`;

/** Where there is no net present value to compare: the inputs alone. */
function inputsOnly(pane: OpenPane, version: Version): TemplateResult {
  const text = (path: string, value: number | null | undefined): string =>
    value == null ? pane.t.field.blank : textOfValue(pane, path, value);
  return html`<div class="pairs changes">
    ${differences(version.case, pane.case).map(
      ({ entry, before, after }) =>
        html`<span>${placeOf(entry, pane.t, 2)}</span>
          <span class="numeric">${text(entry.path, before)} → ${text(entry.path, after)}</span>`,
    )}
  </div>`;
}
