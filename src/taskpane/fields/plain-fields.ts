import { html, nothing, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { changeAt, valueAt } from "../edit/path";
import { choicesAt, longestAt } from "../edit/schema";
import type { OpenPane } from "../view/pane";
import { selectBox, type Choice } from "../view/select";
import { fieldId } from "./field-id";

/** A field in which one of a few things is chosen. */
export function selectField(
  id: string,
  label: string,
  value: string,
  choices: readonly Choice[],
  take: (value: string) => void,
  stacked = false,
): TemplateResult {
  return html`<div class="field ${stacked ? "stacked" : ""}">
    <div class="label"><label for=${id}>${label}</label></div>
    ${selectBox(choices, value, take, { id, wide: true })}
  </div>`;
}

/** A choice that the case's schema lists. */
export function choiceField(pane: OpenPane, path: string, label: string, stacked = false): TemplateResult {
  const value = String(valueAt(pane.case, path) ?? "");
  const choices = choicesAt(path).map((one) => ({ value: one, label: pane.t.choices[one] ?? one }));
  const take = (next: string): void =>
    pane.session.edit(label, (source) => changeAt(source, path, () => next));
  return selectField(fieldId(path), label, value, choices, take, stacked);
}

/** A yes or no of the case. */
export function switchField(pane: OpenPane, path: string, label: string): TemplateResult {
  const on = valueAt(pane.case, path) === true;
  return toggle(label, on, (next) =>
    pane.session.edit(label, (source) => changeAt(source, path, () => next)),
  );
}

/** A switch with its label. */
export function toggle(label: string, on: boolean, take: (on: boolean) => void): TemplateResult {
  return html`<div class="field">
    <span class="label">${label}</span>
    <fluent-switch
      aria-label=${label}
      .checked=${live(on)}
      @change=${(event: Event) => take((event.target as HTMLElement & { checked: boolean }).checked)}
    ></fluent-switch>
  </div>`;
}

/** A name or another short text of the case. A name that is emptied keeps what it was. */
export function textField(pane: OpenPane, path: string, label: string, stacked = false): TemplateResult {
  const value = String(valueAt(pane.case, path) ?? "");
  const id = fieldId(path);
  const take = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const text = input.value.trim();
    if (text === "" && isName(path)) input.value = value;
    else if (text !== value)
      pane.session.edit(label, (source) => changeAt(source, path, () => (text === "" ? undefined : text)));
  };
  return html`<div class="field ${stacked ? "stacked" : ""}">
    <div class="label"><label for=${id}>${label}</label></div>
    <div class="box wide">
      <input id=${id} maxlength=${longestAt(path) ?? nothing} .value=${value} @change=${take} />
    </div>
  </div>`;
}

const isName = (path: string): boolean => /(^|\.)(name|volumeUnit)$/.test(path);

/** A description of the case, over several lines. */
export function longTextField(pane: OpenPane, path: string, label: string, hint: string): TemplateResult {
  const id = fieldId(path);
  const take = (event: Event): void => {
    const text = (event.target as HTMLTextAreaElement).value.trim();
    pane.session.edit(label, (source) => changeAt(source, path, () => (text === "" ? undefined : text)));
  };
  return html`<div class="field stacked">
    <div class="label"><label for=${id}>${label}</label></div>
    <textarea
      class="text"
      id=${id}
      maxlength=${longestAt(path) ?? nothing}
      placeholder=${hint}
      .value=${String(valueAt(pane.case, path) ?? "")}
      @change=${take}
    ></textarea>
  </div>`;
}
