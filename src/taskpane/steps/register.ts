import { html, nothing, type TemplateResult } from "lit-html";
import type { Option } from "../../case/schema/case";
import { changeAt, valueAt } from "../edit/path";
import { choicesAt, fitsAt } from "../edit/schema";
import { fieldId } from "../fields/field-id";
import { selectField, textField, toggle } from "../fields/plain-fields";
import type { OpenPane } from "../view/pane";
import { basisOf, fieldsOf, folded } from "./parts";

/** What supervisors ask of the option's provider; asked only where the firm is regulated or the work critical. */
export function registerFields(pane: OpenPane, option: Option): TemplateResult {
  const { t, session } = pane;
  const path = `options.${option.id}.register`;
  const given = option.register !== undefined;
  const words = t.contract.registerWords;
  const set = (on: boolean): void =>
    session.edit(t.contract.register, (source) => changeAt(source, path, () => (on ? {} : undefined)));
  const choice = (name: keyof typeof words): TemplateResult =>
    choiceOrNone(pane, `${path}.${name}`, words[name]);
  const text = (name: keyof typeof words): TemplateResult =>
    textField(pane, `${path}.${name}`, words[name], true);
  const hard = ["not-substitutable", "highly-complex"].includes(option.register?.substitutability ?? "");
  return folded(
    pane,
    path,
    t.contract.register,
    given ? t.contract.inUse : t.contract.notUsed,
    html`${toggle(t.contract.hasRegister, given, set)}
    ${
      given
        ? html`${basisOf(pane, path)} ${text("provider")} ${text("contract")} ${choice("critical")}
          ${choice("exitPlan")} ${fieldsOf(pane, path, ["noticeMonths"])} ${choice("substitutability")}
          ${hard || option.register?.reason !== undefined ? choice("reason") : nothing}
          ${day(pane, `${path}.lastAudit`, words.lastAudit)} ${choice("reintegration")} ${choice("impact")}
          ${choice("alternatives")}
          ${
            option.register?.alternatives === "yes" || option.register?.alternativeProviders !== undefined
              ? text("alternativeProviders")
              : nothing
          }`
        : nothing
    }`,
  );
}

/** One of a few things, or nothing said. */
function choiceOrNone(pane: OpenPane, path: string, label: string): TemplateResult {
  const { t, session, case: source } = pane;
  const choices = [
    { value: "", label: t.contract.notSaid },
    ...choicesAt(path).map((one) => ({ value: one, label: t.choices[one] ?? one })),
  ];
  const take = (value: string): void =>
    session.edit(label, (before) => changeAt(before, path, () => (value === "" ? undefined : value)));
  return selectField(fieldId(path), label, String(valueAt(source, path) ?? ""), choices, take, true);
}

/** A day of the calendar. */
function day(pane: OpenPane, path: string, label: string): TemplateResult {
  const { session, case: source } = pane;
  const id = fieldId(path);
  const value = String(valueAt(source, path) ?? "");
  const take = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const next = input.value === "" ? undefined : input.value;
    if (next !== undefined && !fitsAt(path, next)) input.value = value;
    else session.edit(label, (before) => changeAt(before, path, () => next));
  };
  return html`<div class="field stacked">
    <div class="label"><label for=${id}>${label}</label></div>
    <div class="box wide"><input id=${id} type="date" .value=${value} @change=${take} /></div>
  </div>`;
}
